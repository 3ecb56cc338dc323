import type { ReportErrorWords } from '../reportErrorWords.ts'

/** The letter by which a reader tells the city of an error, in English. */
export const en: ReportErrorWords = {
  link: 'Report an error (mail)',
  subject: (page) => `An error: ${page}`,
  where: 'Where: ',
  asOf: 'Data as of: ',
  built: 'Page updated: ',
  wrong: 'What is wrong: ',
  right: 'What is right, and what shows it: ',
}
