/** The first moment a zip can state, by the local clock as zip has it: the same bytes on every day and in every zone. */
export const noTime = new Date(1980, 0, 1)
