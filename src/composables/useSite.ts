import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'

/**
 * Whose data are on screen, in the reader's language: the published site, or the municipalities of the reader's own
 * files, which nobody published. With several municipalities the first speaks for the plan.
 */
export const useSite = () => {
  const { sites, words } = useProvided()
  const data = useData()
  const [site] = sites
  if (!site) throw new Error('data/ has no folder with a site.json')
  const language = words.language === 'en' ? 'en' : 'ja'
  const publishedAs = (name: string) => sites.find(({ municipality }) => municipality.name === name)
  const names = () => (data.isOwn ? data.municipalities : sites.map(({ municipality }) => municipality.name))
  return {
    get city() {
      return names().map((name) => publishedAs(name)?.municipality.short[language] ?? name).join('・') // prettier-ignore
    },
    /** Empty where nobody says what plan the reader's own files are of. */
    get plan() {
      return names().every(publishedAs) ? site.plan[language] : ''
    },
    /** What the data are beside what the city itself publishes, in words; '' where they are that. */
    get standing(): string {
      if (data.isOwn) return words.shell.own
      return sites.every(({ official }) => official) ? '' : words.shell.unofficial(this.city)
    },
    address: site.address ?? null,
    mail: site.mail ?? null,
    report: site.report,
    asOf: site.report.asOf[language],
  }
}
