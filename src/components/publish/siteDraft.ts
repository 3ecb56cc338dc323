import { parseSite, type Site } from '../../domain/site.ts'

/** What a reader may say of a site, as texts of a form. */
export interface SiteDraft {
  city: string
  cityEn: string
  plan: string
  planEn: string
  report: string
  asOf: string
  asOfEn: string
  licence: string
  address: string
  mail: string
  official: boolean
}

export const siteFields = ['city', 'cityEn', 'plan', 'planEn', 'report', 'asOf', 'asOfEn', 'licence', 'address', 'mail'] as const // prettier-ignore

export const draftOf = ({
  municipality,
  plan,
  report,
  address = '',
  mail = '',
  official,
}: Site): SiteDraft => ({
  city: municipality.short.ja,
  cityEn: municipality.short.en,
  plan: plan.ja,
  planEn: plan.en,
  report: report.title,
  asOf: report.asOf.ja,
  asOfEn: report.asOf.en,
  licence: report.licence ?? '',
  address,
  mail,
  official,
})

/** The site with what the form says; null where something is missing or of no form that pages could use. */
export const siteOfDraft = (site: Site, draft: SiteDraft): Site | null => {
  const text = (name: (typeof siteFields)[number]) => draft[name].trim()
  try {
    return parseSite({
      ...site,
      municipality: { ...site.municipality, short: { ja: text('city'), en: text('cityEn') } },
      plan: { ja: text('plan'), en: text('planEn') },
      official: draft.official,
      report: {
        ...site.report,
        title: text('report'),
        asOf: { ja: text('asOf'), en: text('asOfEn') },
        licence: text('licence') === '' ? null : text('licence'),
      },
      address: text('address') === '' ? undefined : text('address'),
      mail: text('mail') === '' ? undefined : text('mail'),
    })
  } catch {
    return null
  }
}
