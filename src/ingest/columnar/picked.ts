/** The values at some places. */
export const picked = (values: ArrayLike<number>, places: Int32Array): Int32Array<ArrayBuffer> => {
  const found = new Int32Array(places.length)
  for (let at = 0; at < places.length; at++) found[at] = values[places[at] as number] as number
  return found
}
