import { useProvided } from './provided.ts'

/** The site in the reader's language. With several municipalities the first speaks for the plan. */
export const useSite = () => {
  const { sites, words } = useProvided()
  const [site] = sites
  if (!site) throw new Error('data/ has no folder with a site.json')
  const language = words.language === 'en' ? 'en' : 'ja'
  return {
    city: sites.map(({ municipality }) => municipality.short[language]).join('・'),
    plan: site.plan[language],
    official: sites.every(({ official }) => official),
    address: site.address ?? null,
    mail: site.mail ?? null,
    report: site.report,
    asOf: site.report.asOf[language],
  }
}
