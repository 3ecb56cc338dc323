import { type Filter, readFilter } from './filter.ts'

/* Public, as the names of the parameters are: folders of other people's frames are called so. */
const text = /^(category|year)=(\d+)$/
const name = /^(category|year)-(\d+)$/

/** The folder of an embed that is cut by one category or one year: `category-5` for `category=5`; null for other filters. */
export const nameOfFilter = (filterText: string): string | null => {
  const [, field, value] = text.exec(filterText) ?? []
  return field === undefined ? null : `${field}-${value}`
}

/** The filter that such a folder stands for, null where it is the name of none. */
export const filterOfName = (folder: string): Filter | null => {
  const [, field, value] = name.exec(folder) ?? []
  return field === undefined ? null : readFilter(`${field}=${value}`)
}
