/** From here on two sentences count as the same one, reworded, as in the flag department-moved: Dice's coefficient of their bigrams. */
export const leastSame = 0.8
