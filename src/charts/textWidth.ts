/* Nothing measures text where a picture is made without a browser: a full-width letter is one em, others a little over half. */
const emOf = (letter: string) => (/[\u0020-\u007e\uff61-\uff9f]/u.test(letter) ? 0.56 : 1)

/** About how wide a text is, in px. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + emOf(letter) * size, 0)
