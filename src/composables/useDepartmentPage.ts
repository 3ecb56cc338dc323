import { defaultSettings } from '../domain/settings.ts'
import { useChoices } from '../stores/choices.ts'

/** Where the page of a department is, under the names that the reader chose. */
export const useDepartmentPage = () => {
  const choices = useChoices()
  return (id: string) => {
    const { names } = choices.settings
    return { name: 'department', params: { id }, query: names === defaultSettings.names ? {} : { names } }
  }
}
