/** The encodings that text is tried in and may be set to by hand, as labels of the Encoding Standard. `shift_jis` is CP932 there. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const
export type Encoding = (typeof encodings)[number]
