import type { PublishWords } from '../publishWords.ts'

/** What is said of publishing, in English. */
export const en: PublishWords = {
  title: 'Publish',
  lead: 'Makes a site to put on the web, and a document to hand over, from the data now on screen. It is made in this browser; the data are sent nowhere.',
  subject: ({ city, plan, asOf, official }) =>
    `The pages will say: ${city}, ${plan}, ${asOf}, ${official ? 'official' : 'unofficial'}. It can be changed below.`,
  site: {
    title: 'The whole site (zip)',
    holds: [
      'Every page, in Japanese and English, complete with pictures, tables and sentences',
      'A page to embed, a picture and a CSV for each card, and those frozen at this date',
      'The data files (CSV, Parquet, their description, the settings of the site)',
      'The programs that move the charts and filter',
    ],
    make: 'Make the zip of the site',
    file: (city) => `${city}-site.zip`,
  },
  page: {
    title: 'One HTML file',
    holds: [
      'All pages to read, those of initiatives and departments too, in one file',
      'No program and no other file; stripped of its style, its sentences and tables can still be read',
      'To send, to paste into a CMS, to print; it cannot filter',
    ],
    make: 'Make the HTML file',
    file: (city) => `${city}-progress.html`,
  },
  steps: {
    title: 'To put it on the web',
    list: [
      'Unpack the zip.',
      'Put all that is in it into a folder of a web server, at any place; nothing has to be set.',
      'Open that address and check the counts, the date of the data and the name of the city.',
      'When it replaces an earlier site, keep the earlier “frozen” folder: other pages may show frozen cards.',
    ],
    notes:
      'The site is to be opened from a web server; to look at it on your own computer, take the HTML file. For a CMS, open the HTML file as text and paste what stands from <body> to </body>.',
  },
  unchecked: {
    title: 'What is not checked here',
    list: [
      'Whether all of it may be published (names of persons, plans not yet public)',
      'Whether it was read as the report has it: look at the balance above and at what could not be read first',
      'Whether the names below are right: they stand on every page as written',
      'How the web server is set up (HTTPS, who can reach it)',
    ],
    superseded: (count) =>
      `Of ${count} cells that a later report replaced only the later content is published; the published site does not compare them.`,
  },
  names: {
    title: 'Names and dates on the pages',
    lead: 'What the data say is filled in. What you change stands on the site and in the document.',
    city: 'Municipality',
    cityEn: 'Municipality (English pages)',
    plan: 'Plan or guideline',
    planEn: 'Plan or guideline (English pages)',
    report: 'Title of the report',
    asOf: 'Data as of',
    asOfEn: 'Data as of (English pages)',
    licence: 'Licence (empty where the report states none)',
    address: 'Public address, if known (from https:// to a / at its end)',
    mail: 'Mail address for reports of errors, if any',
    official: 'The municipality publishes this officially',
    officialNote: 'Without the mark, every page says “Unofficial”.',
    wrong: 'A field is empty or not of the right form.',
  },
  making: {
    engine: 'Preparing the tables to publish',
    pages: (percent) => `Making pages (${percent}%)`,
    files: (percent) => `Adding the files of the programs (${percent}%)`,
  },
  cancel: 'Stop',
  cancelled: 'Stopped.',
  done: ({ file, size, pages }) => `Made ${file} (${size}, ${pages} pages). It is in your downloads.`,
  failed: (why) =>
    `It could not be made: ${why}. Reload the page and try again. The data on screen have not changed.`,
  big: 'It cannot be made here from the data of a big file.',
  document: {
    title: (plan) => `${plan}: progress`,
    lead: 'This document sets out and counts the sentences of the city’s report as they stand. Its links lead to places within it.',
    made: 'Made on',
    contents: 'Contents',
    views: 'The whole',
    back: 'Back to contents',
  },
}
