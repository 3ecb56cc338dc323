/**
 * What became of a sentence from one fiscal year to another, in the order in which it is shown: its words changed a
 * little, or much; it came, or went; nothing but numbers (and, in a plan, the ending) changed; nothing did.
 */
export const wordings = ['reworded', 'alike', 'new', 'gone', 'same', 'verbatim'] as const
export type Wording = (typeof wordings)[number]
