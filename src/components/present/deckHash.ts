/** What the fragment of an address begins with that holds a deck. Public: links that readers keep say it. */
export const deckHash = 'deck='
