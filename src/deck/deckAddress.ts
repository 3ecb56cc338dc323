import type { Deck } from './deck.ts'
import { readDeck, type ReadDeck, writeDeck } from './deckFile.ts'

/** How long a deck's text in an address may be, so that mail programs and chats leave the address whole. */
export const longestAddress = 1800

const through = async (bytes: Uint8Array<ArrayBuffer>, way: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(way)).arrayBuffer())

/** A deck as the fragment of an address, which no server sees; null where it would be too long. */
export const packDeck = async (deck: Deck): Promise<string | null> => {
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(writeDeck(deck))))
  const packed = await through(bytes, new CompressionStream('deflate-raw'))
  const text = btoa(String.fromCharCode(...packed)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '') // prettier-ignore
  return text.length > longestAddress ? null : text
}

/** The deck that such a fragment holds. */
export const unpackDeck = async (text: string): Promise<ReadDeck> => {
  try {
    const packed = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0))
    return readDeck(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))))
  } catch {
    return { refusal: { reason: 'notADeck' } }
  }
}
