import { categoryNumeral } from '../domain/category.ts'
import { eraYearRoman, type FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import { counted } from './counted.ts'
import type { Subject } from './ja.ts'
import type { Words } from './words.ts'

const subjects: Readonly<Record<Subject, { one: string; many: string; title: string }>> = {
  entries: { one: 'entry', many: 'entries', title: 'Reported entries' },
  held: { one: 'activity', many: 'activities', title: 'Activities held' },
  procedures: { one: 'procedure', many: 'procedures', title: 'Public-comment procedures' },
  comments: { one: 'comment', many: 'comments', title: 'Comments received' },
}
const amount = (subject: Subject, value: number) =>
  counted(value, subjects[subject].one, subjects[subject].many)

const fiscal = (year: FiscalYear) => `FY${year}`
const year = (fiscalYear: FiscalYear) => `${fiscal(fiscalYear)} (${eraYearRoman(fiscalYear)})`
const span = (first: FiscalYear, last: FiscalYear) =>
  first === last ? fiscal(first) : `${fiscal(first)}–${last}`
const category = (value: number | null) =>
  value === null ? 'no category' : `category ${categoryNumeral(value)}`
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const names = (list: readonly string[]) => new Intl.ListFormat('en').format(list)
const months = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const date = (iso: string) => months.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
const reported = (value: number) => (value === 0 ? 'none reported' : String(value))
const measured = (measure: Subject) =>
  measure === 'held' ? 'Results that were held' : 'Entries reported as results'
const change = (from: number, to: number) => {
  if (from === 0) return 'None reported the year before'
  if (to > from) return `${to - from} more than the year before (${from})`
  return to < from ? `${from - to} fewer than the year before (${from})` : `As many as the year before`
}

const kindNames: Readonly<Record<Kind, string>> = { result: 'results', plan: 'plans' }
const outcomeNames: Readonly<Record<Outcome, string>> = {
  done: 'held',
  partial: 'partly held',
  cancelled: 'cancelled',
  not_held: 'not held',
  none_reported: 'stated as none',
  unknown: 'could not be told',
  planned: 'planned',
}

/** Every word a reader sees, in English. The city's own sentences stay as printed. */
export const en: Words = {
  language: 'en',
  other: { language: 'ja', name: '日本語' },
  siteName: 'Ayumi 歩み',
  year,
  era: fiscal,
  yearOnAxis: fiscal,
  span: (first, last) =>
    first === last ? year(first) : `${span(first, last)} (${eraYearRoman(first)} to ${eraYearRoman(last)})`,
  category: (value) => (value === null ? '' : capital(category(value))),
  categoryGroup: (value) => capital(category(value)),
  kinds: kindNames,
  outcomes: outcomeNames,
  unit: '',
  heldOfBar: (held) => `${held} held`,
  heldOfNarrowBar: (held) => `${held} held`,
  heatCell: ({ row, column, value }) => `${row}, ${column}: read ${counted(value, 'sentence')}`,
  barSpoken: ({ year: name, kind, value, held }) =>
    value === 0
      ? `${name}, ${kind}: none of these reported`
      : `${name}, ${kind}: ${value}${held === null ? '' : `, of them ${held} held`}`,
  categorySpoken: ({ category: value, value: entries, held, initiatives, silent }) =>
    `${capital(category(value))}: ${entries} (${held} held), ${silent} of ${counted(initiatives, 'initiative')} without an entry`,
  departmentSpoken: ({ department, entries, held, planned }) =>
    `${department}: ${entries === 0 ? 'no result reported' : `${counted(entries, 'result')} (${held} held)`}, ${planned === 0 ? 'none planned' : `${planned} planned`}`,
  date,
  count: (value) => String(value),
  labelled: (name, text) => `${name}: ${text}`,
  none: 'none reported',
  noneMatching: 'none of these',
  noData: 'no data',
  missing: 'not stated',

  pages: {
    overview: { name: 'Overview', title: (plan) => `Steps taken: ${plan}` },
    initiatives: {
      name: 'Initiatives',
      lead: 'Every initiative in the order of the report. One dot is one sentence of the city’s report.',
    },
    departments: {
      name: 'Departments',
      lead: 'Which department reports on which initiative, in which year. A department is the name at the end of each sentence or in a column of its own.',
    },
    silent: {
      name: 'Initiatives with nothing reported',
      short: 'Nothing reported',
      lead: 'Initiatives on which the report says nothing, and where to ask why. A flag is not a verdict; it marks a place to ask.',
    },
    changes: {
      name: 'Between years',
      lead: 'Did what was planned happen, what moved, and what is no longer reported: the results of two years, plan and results of one year, and two reports, side by side. It shows what differs; the report does not say why. Choose two years to compare those.',
    },
    publicComment: {
      name: 'Public comment',
      lead: 'In public comment a city publishes a draft plan or ordinance and invites everyone’s opinions. One sentence of the report is one procedure.',
    },
    data: {
      name: 'Data and counting',
      lead: 'The data behind the numbers, how they are counted, and the balance of what was read.',
    },
    accessibility: 'Accessibility',
    present: {
      name: 'Slides',
      lead: 'Slides put together from the report’s data by rules. Change their order, titles and notes, present them full screen, or take them to PowerPoint.',
    },
    initiative: { name: 'Record of an initiative' },
    department: { name: 'Record of a department' },
    notFound: {
      name: 'Page not found',
      lead: 'The address may have changed, or the data may have been replaced.',
    },
  },

  shell: {
    newer: 'A newer version of this page is out.',
    reload: 'Load it',
    skip: 'To the content',
    search: 'Search',
    paper: 'Print the whole report',
    handout: 'Print a handout',
    navigation: 'Pages',
    unofficial: (city) => `Unofficial: not made by ${city}`,
    own: 'From files opened in the browser: sent nowhere, and not a publication',
    asOf: 'Data as of',
    built: 'Page updated',
    source: 'Source',
    licenceMissing: 'Licence: not stated in the source',
    licence: (text) => `Licence: ${text}`,
    plainSite: 'This site is made of static files only; a file you open is sent nowhere.',
    language: 'Language',
    backToOverview: 'To the overview',
  },

  card: {
    table: 'As a table',
    rule: 'How it is counted',
    downloadLong: (title, form) => `${form}: save the rows of “${title}”`,
    link: 'This figure’s own page',
    read: 'Read the sentences',
    walk: 'Arrow keys move within the figure, Enter chooses, Esc leaves.',
    unanswered: 'This figure has not been computed yet',
    failed: 'This figure could not be computed.',
    empty: 'Nothing matches what you chose.',
    stale: 'Below is the figure as it was before this filter.',
    emptyReport: 'The reports opened have nothing that this would show.',
    emptyRemedy: 'Remove a condition, or press “Clear all”.',
    openDashboard: 'Open in the dashboard',
    embed: 'Embed',
    take: 'Picture, copy, print',
    slide: 'Add to slides',
  },

  needs: {
    planAndResult:
      'No year has both its plan and its results loaded yet. To compare them here, open and add the report published the year after; files are opened under:',
    twoYears: 'This takes two years. Open and add the report of another year, under:',
    twoReports:
      'One report alone is loaded, so there is nothing to compare it with. Open and add that of another year, under:',
  },

  headlines: {
    noRows: () => 'Nothing in the report matches what you chose',
    noneReported: () => 'The reports opened say nothing of this',
    noCategories: () => 'No initiative here has a category',
    noProcedures: () => 'The reports opened name no public comment',
    planOnly: ({ subject, fiscalYear, value }) =>
      `${subjects[subject].title}: ${value} planned for ${fiscal(fiscalYear)}`,
    oneYear: ({ subject, fiscalYear, value }) =>
      `${subjects[subject].title}: ${value} in ${fiscal(fiscalYear)}`,
    yearMissing: ({ subject, fiscalYear, value, missing }) =>
      `${subjects[subject].title}: ${value} in ${fiscal(fiscalYear)}; there is no data for ${fiscal(missing)}`,
    rose: ({ subject, from, to }) => `${subjects[subject].title} rose from ${from} to ${to}`,
    fell: ({ subject, from, to }) => `${subjects[subject].title} fell from ${from} to ${to}`,
    same: ({ subject, value }) => `${subjects[subject].title}: ${value}, as many as the year before`,
    noneInLatest: ({ subject, fiscalYear, from }) =>
      `${subjects[subject].title}: none of these in ${fiscal(fiscalYear)} (${from} the year before)`,
    noneBefore: ({ subject, fiscalYear, value }) =>
      `${subjects[subject].title}: ${value} in ${fiscal(fiscalYear)}, none of these the year before`,
    noneLately: ({ subject, fiscalYear }) =>
      `${subjects[subject].title}: none of these in ${fiscal(fiscalYear)} or the year before`,
    onlyPlans: () => 'Only plans match; there are no results',
    noComparison: ({ fiscalYear }) =>
      `Only ${fiscal(fiscalYear)} has matching results, so there is no change to tell`,
    most: ({ subject, names: list, value }) =>
      list.length > 3
        ? `${list.length} departments share the most: ${amount(subject, value)} each`
        : `${names(list)} ${list.length > 1 ? 'each have' : 'has'} the most: ${amount(subject, value)}`,
    mostCategory: ({ subject, categories, value }) =>
      `${capital(names(categories.map(category)))} ${categories.length > 1 ? 'each have' : 'has'} the most: ${amount(subject, value)}`,
    planState: ({ initiatives, moved, silent, years }) =>
      silent === 0
        ? `${moved} of ${counted(initiatives, 'initiative')} moved, and every one has some entry`
        : `${moved} of ${counted(initiatives, 'initiative')} moved; ${silent} ${silent === 1 ? 'has' : 'have'} no entry in any of ${counted(years, 'year')}`,
    silent: ({ silent, never, fiscalYear }) =>
      never === silent
        ? `${counted(silent, 'initiative')} ${silent === 1 ? 'reports' : 'report'} nothing held in ${fiscal(fiscalYear)}, none with an entry in any year`
        : `${counted(silent, 'initiative')} ${silent === 1 ? 'reports' : 'report'} nothing held in ${fiscal(fiscalYear)}${never === 0 ? '' : `; ${never} of them ${never === 1 ? 'has' : 'have'} no entry in any year`}`,
    noneSilent: () => 'No initiative without something held matches',
    flagged: ({ flags, initiatives }) =>
      `${counted(flags, 'place')} to ask about, in ${counted(initiatives, 'initiative')}`,
    waitsOnBody: ({ categories, bodies }) =>
      `${capital(names(categories.map(({ category: value, initiatives }) => `${initiatives} in ${category(value)}`)))} name ${counted(bodies, 'body', 'bodies')} whose own initiative has no entry`,
    matrix: ({ name, value }) => `「${name}」 has the most results: ${amount('entries', value)}`,
    matrixTie: ({ count, value }) =>
      `${counted(count, 'initiative')} share the most results: ${amount('entries', value)} each`,
    broadest: ({ names: list, value }) =>
      list.length > 3
        ? `${list.length} departments each report results in ${counted(value, 'initiative')}`
        : `${names(list)} ${list.length > 1 ? 'each report' : 'reports'} results in the most initiatives: ${value}`,
    grewMost: ({ name, from, to }) => `${name} grew the most, from ${from} to ${to}`,
    grewTied: ({ increase }) => `Several departments grew the most, each by ${increase}`,
    noneGrew: () => 'No department reported more than the year before',
    asked: ({ fiscalYear, departments, procedures }) =>
      `In ${fiscal(fiscalYear)}, ${counted(departments, 'department')} asked for opinions in ${counted(procedures, 'procedure')}`,
    volumeMissing: () => 'This report does not state submitters, comments or how many were adopted',
  },

  bases: {
    planState: ({ first, last, latest }) =>
      `Report on ${span(first, last)}; “moved” is told from the results of ${fiscal(latest)}`,
    byYear: ({ first, last, measure }) =>
      `${measure === 'held' ? 'Activities held' : 'Entries reported'} by year, ${span(first, last)}, results and plans apart`,
    byCategory: ({ fiscalYear, initiatives, measure }) =>
      `${measured(measure)} of ${fiscal(fiscalYear)} by category, ${counted(initiatives, 'initiative')}`,
    byDepartment: ({ first, last, shown, total, measure }) =>
      `${measured(measure)} by department, ${first === last ? fiscal(first) : `sum of ${span(first, last)}`}, ${shown < total ? `the first ${shown} of ${total} departments` : counted(total, 'department')}`,
    procedures: ({ first, last, related }) =>
      `${related ? 'Procedures, running the scheme and inspections together' : 'Procedures run and planned'}, by year, ${span(first, last)}`,
    proceduresByDepartment: ({ first, last, total }) =>
      `Procedures run, by department, ${first === last ? fiscal(first) : `sum of ${span(first, last)}`}: ${total}`,
    matrix: ({ first, last, initiatives }) =>
      `${counted(initiatives, 'initiative')} in the order of the report, ${span(first, last)}`,
    heat: ({ measure }) => `${measured(measure)}. The number is the count, and so is the shade`,
    departmentYears: ({ measure }) =>
      `${measured(measure)}, and plans in columns of their own. The number is the count, and so is the shade`,
    list: ({ rows }) => `${counted(rows, 'flag')}, by rule`,
    silent: ({ fiscalYear, byCategory }) =>
      `Initiatives with nothing held in ${fiscal(fiscalYear)}${byCategory ? ', by category' : ''}`,
    volume: () =>
      'Submitters, comments and adopted comments are units of their own; sums of the procedures that state them',
    waitsOnBody: ({ category: value, initiatives, silent }) =>
      `${capital(category(value))}: ${silent} of ${initiatives} without an entry in any year`,
    procedureList: ({ procedures, planned }) =>
      `${counted(procedures, 'procedure')} run and ${planned} planned, newest first`,
    none: () => '',
  },

  rules: {
    planState:
      '“Moved”: at least one activity held or partly held in that year. “No entry”: nothing is reported in any loaded year, neither as a result nor as a plan. That does not mean nothing was done; the report does not say so. One initiative is one combination of section, phase, theme, name and category.',
    entries:
      'Each sentence of the report counts once (where a cell is parted by ● or the like, each part). Entries include what was cancelled or not held; held means held or partly held. Results and plans are never added together. An activity of two departments counts once in a total, and once for each of them by department.',
    byDepartment:
      'The department is the name at the end of the sentence or in a column of its own. An activity of two departments counts once for each, so the departments’ sum may exceed the total. Under the newest names a department counts as what reorganisation made of it, an activity whose two departments became one counts once, and a department whose work went to several keeps its name.',
    silent:
      '“None reported” means that the report has the cell and it is blank or a dash. It does not mean nothing was done. A flag is raised by rule and is not a verdict.',
    waitsOnBody:
      'The row’s policy names a body, and the initiative that sets that body up has no entry in any year. Which body belongs to which initiative is stated in the site’s settings file.',
    procedures:
      'One sentence that says public comment (パブリックコメント, 意見公募) was run is one procedure. Running the scheme itself and public inspection (縦覧) are not counted and are shown apart. Other names for it, such as 市民コメント, count too. The draft’s title is the words before (案), のため, について, に関する or に係る.',
    volume:
      'Submitters, comments and adopted comments are sums of the procedures that state them. The adoption rate is adopted ÷ comments of the procedures that state both; with fewer than 10 comments no percentage is given.',
    planVsActual:
      'Only years of which both the plan and the results are loaded are compared. “Planned”: the plan’s cell has a sentence other than “none”. “Held”: the results’ cell has one that was held or partly held. “More” and “fewer” compare the entries planned with those held. Cells that say nothing, and rows that one of the two reports does not have, count too. Sentences are paired by rule, one to one within an initiative: from a similarity of 0.8, or where only the ending differs, a sentence stands “the same or reworded”; from 0.5 it is “like” another.',
    planVsActualByDepartment:
      'The department is the name at the end of the sentence or in a column of its own. An activity of two departments counts once for each, so the departments’ sum may exceed the total. Plans are entries other than “none”; results are those held or partly held. The two are counted apart and do not tell whether each planned sentence was carried out.',
    movementChanged:
      '“Moved”: the results of the year have a sentence that was held or partly held. Compared are the first and the last of the chosen years, or the latest two with results. “Moving again”: nothing held in the earlier year, and something before it. Not reported does not mean not done. Cells with figures alone do not say whether anything was held and are not counted.',
    wordingChanged:
      'Sentences of two years are paired one to one within an initiative: those of the very same words, then those the same but for numbers and eras, then the most alike by the pairs of letters they share (Dice’s coefficient, from 0.5; over years apart, from year to year). Compared are the first and the last of the chosen years, or the latest two with results; a year without results is compared by its plan.',
    carriedOver:
      'Each sentence of the earlier year counts once; it stands again “word for word” where the later year has a sentence of the very same letters in the same initiative. The department’s name is not compared. A sentence of two departments counts for each of them by department. Years are chosen and sentences paired as for reworded sentences.',
    departmentsChanged:
      'The departments that the results name, in two years. A sentence of two departments counts for each. Not being named does not mean that a department was closed or its work ended.',
    initiativesChanged:
      'Two reports that follow each other are compared by section, phase, theme, name and category together; numbering and brackets do not count. A row that was renamed, moved or split is shown as such only where it was decided to be the same initiative; otherwise it is one row gone and one added. One row gone and one added that differ in nothing but the category are a row in another category.',
    matrix:
      'One dot is one sentence of the report: filled, held; half, partly held; struck, cancelled or not held; ring, planned. “None reported”: the report has the cell, blank or a dash. “No data”: no loaded report has that year.',
  },

  figures: {
    entries: ({ fiscalYear }) => `Entries reported, ${fiscal(fiscalYear)}`,
    entriesNote: ({ held, previous, entries }) =>
      entries === 0
        ? previous === null
          ? 'No data for the year before'
          : `Year before: ${reported(previous)}`
        : `${held} held. ${previous === null ? 'No data for the year before' : change(previous, entries)}`,
    moved: 'Initiatives that moved',
    movedNote: ({ fiscalYear }) => `At least one activity held in ${fiscal(fiscalYear)}`,
    procedures: 'Public-comment procedures',
    proceduresNote: ({ previous, planned, planYear }) =>
      [
        previous === null ? 'No data for the year before' : `Year before: ${reported(previous)}`,
        planned === null || planYear === null ? '' : `planned for the next: ${reported(planned)}`,
      ]
        .filter((text) => text !== '')
        .join('; '),
    silent: 'Initiatives with no entry',
    silentNote: ({ category: value, silent, initiatives }) =>
      `${capital(category(value))}: ${silent} of ${initiatives}`,
    silentSome: 'no entry in any year',
    silentNone: 'Every initiative has an entry',
    unit: '',
  },

  matrix: {
    signature: 'One dot is one sentence of the city’s report',
    initiative: 'Initiative',
    category: 'Category',
    notes: 'Flags',
    emptyCell: 'none reported',
    noData: 'no data',
    emptyLegend: 'the report’s cell says nothing',
    noDataLegend: 'no loaded report has the cell',
    cell: ({ entries }) => `Read ${counted(entries, 'sentence')}`,
    cellLabel: ({ fiscalYear, kind }) => `${fiscal(fiscalYear)} ${kindNames[kind]}`,
    notHeldLegend: 'cancelled or not held',
    total: ({ entries, held, kind }) => (kind === 'result' ? `${entries}, ${held} held` : String(entries)),
    flags: {
      'no-entry-ever': 'no entry in any year',
      'no-result': 'nothing held',
      'only-cancelled': 'none reads as held',
      stopped: 'reported before, not now',
      'no-plan': 'nothing planned next',
      'planned-not-held': 'planned, not held',
      unplanned: 'held, not planned',
      'unchanged-wording': 'same words',
      'waits-on-body': 'body of the policy has no entry',
      'department-moved': 'sentence changed department',
    },
  },

  flags: {
    'no-entry-ever': {
      name: 'No entry in any year',
      rule: 'Nothing is reported in any loaded year, neither as a result nor as a plan.',
      reason: ({ years, sibling }) =>
        `No entry in ${years}${sibling === null ? '' : `; ${sibling} under the same heading has results`}`,
    },
    'no-result': {
      name: 'Nothing held in the year',
      rule: 'No activity was held or partly held in the chosen year (unless chosen, the latest year with results).',
      blank: ({ fiscalYear }) => `The cell for the results of ${fiscal(fiscalYear)} says nothing`,
      cancelled: ({ fiscalYear }) => `No entry of ${fiscal(fiscalYear)} reads as held`,
    },
    'only-cancelled': {
      name: 'Entries, but none reads as held',
      rule: 'The year has entries, and none of them reads as held: all were cancelled, or the words do not tell.',
      reason: ({ fiscalYear }) => `No entry of ${fiscal(fiscalYear)} reads as held`,
    },
    stopped: {
      name: 'Reported before, not now',
      rule: 'Held in an earlier year, and no entry in this one.',
      reason: ({ lastYear }) => `Last held in ${fiscal(lastYear)}`,
    },
    'no-plan': {
      name: 'Held, and nothing planned next',
      rule: 'Held in the year, and the plan of the year after says nothing.',
      reason: ({ fiscalYear }) => `Held in ${fiscal(fiscalYear)}; nothing planned for the year after`,
    },
    'planned-not-held': {
      name: 'Planned, and nothing reported as held',
      rule: 'The plan of the year has an entry, and no activity of its results was held or partly held. It takes the plan and the results of one year: until both are loaded (where they are in two reports, that of the year before and that of the year), it is raised nowhere.',
      reason: ({ fiscalYear }) =>
        `The plan of ${fiscal(fiscalYear)} has an entry; nothing in its results reads as held`,
    },
    unplanned: {
      name: 'Held without an entry in the plan',
      rule: 'Held or partly held in the year, and the plan of that year says nothing, or its report has no such row. It takes the plan and the results of one year: until both are loaded (where they are in two reports, that of the year before and that of the year), it is raised nowhere.',
      reason: ({ fiscalYear }) =>
        `Something was held in ${fiscal(fiscalYear)}; the plan of that year has no entry`,
    },
    'unchanged-wording': {
      name: 'Words unchanged',
      rule: 'For two or more years every result sentence is the same (digits and years aside).',
      reason: ({ lastYear }) => `Up to ${fiscal(lastYear)}, every result sentence is that of the year before`,
    },
    'waits-on-body': {
      name: 'Policy names a body that has no entry',
      rule: 'The policy names a body, and the initiative that sets it up has no entry in any year.',
      reason: ({ policy, initiative }) =>
        `The policy reads 「${policy}」; 「${initiative}」, which sets that body up, has no entry`,
    },
    'department-moved': {
      name: 'Sentence changed department',
      rule: 'Nearly the same sentence (similarity 0.8 or more) stands in the next year under another department.',
      reason: ({ from, to, fiscalYear }) => `${fiscal(fiscalYear)}: from ${from} to ${to}`,
    },
  },

  publicComment: {
    apart: 'Not counted, shown apart',
    related: 'Draw running the scheme and public inspection too',
    roles: { procedure: 'procedure', scheme: 'running the scheme', inspection: 'public inspection' },
    share: ({ fiscalYear, procedures, entries }) =>
      `${procedures === 0 ? 'None' : procedures} of the ${amount('entries', entries)} of ${fiscal(fiscalYear)} ${procedures === 1 || procedures === 0 ? 'is' : 'are'} public comment`,
    shareOfIncrease: ({ increase, procedures }) =>
      `${procedures} of the ${increase} additional entries ${procedures === 1 ? 'is' : 'are'} public comment`,
    yearsShare: ({ years, procedures, total }) =>
      `${names(years.map(fiscal))}: ${procedures} of the ${counted(total, 'procedure')} of all years`,
    departmentShare: ({ department, procedures, total }) => `${department}: ${procedures} of ${total}`,
    submitters: 'Submitters',
    comments: 'Comments',
    adopted: 'Adopted',
    rate: 'Adoption rate',
    people: (value) => counted(value, 'person', 'people'),
    stating: ({ stating, procedures }) => `stated by ${stating} of ${counted(procedures, 'procedure')}`,
    rateOf: ({ adopted, comments }) =>
      comments === 0
        ? 'no comments, so no rate'
        : comments < 10
          ? `${adopted} of ${comments}`
          : `${Math.round((adopted / comments) * 100)}% (${adopted} of ${comments})`,
    noProcedures: 'no procedure',
    read: ({ year, name, text }) => `${name}, ${year}: ${text}. Read its sentences`,
  },

  history: {
    same: 'The same sentence as the year before',
    sameButTense: 'The same sentence as the year before, worded as a plan',
    pointsTo: 'Points to the sentence:',
    sourceFile: 'Source file',
    changed: 'Words added since the year before are marked',
    before: 'Sentence of the year before',
    planned: 'Plan of the same year',
    superseded: 'Changed since by a later report',
    supersededLead: 'Sentences on the same year that a later report worded anew. The later report’s count.',
    changes: { same: 'the same', reworded: 'reworded', removed: 'removed', added: 'added' },
    departmentChanged: ({ from }) => `Department the year before: ${from}`,
    place: ({ report, row, column, position }) =>
      row === null
        ? `Source: ${report}`
        : `Source: row ${row}${column === null ? '' : `, column ${column}`}${position === null ? '' : `, no. ${position}`}`,
    guideline: 'Guideline',
    policy: 'Policy',
    section: 'Place in the report',
    siblings: 'Other rows of this heading',
    flags: 'Places to ask about',
    previous: 'Previous initiative',
    next: 'Next initiative',
  },

  filter: {
    title: 'Filter',
    open: 'Filter',
    reset: 'Clear all',
    remove: (label) => `Remove ${label}`,
    fields: {
      years: 'Year',
      categories: 'Category',
      sections: 'Section',
      initiatives: 'Initiative',
      departments: 'Department',
      kinds: 'Results or plans',
      outcomes: 'Outcome',
      publicComment: 'Public comment',
      flags: 'Flag',
      municipalities: 'Municipality',
      words: 'Words',
    },
    wordsHint: 'Searches sentences, guidelines and policies; with a space between words, all must occur',
    search: 'Search',
    quoted: (text) => `“${text}”`,
    measure: 'Count',
    measures: { entries: 'entries reported', held: 'activities held' },
    lost: 'Initiative not found',
  },

  departmentNames: {
    title: 'Names of departments',
    choices: { printed: 'as the report prints them', current: 'their newest names' },
    hint: 'Under the newest names, departments renamed by reorganisation count as what they became.',
    based: (base, names) =>
      `${base}. Departments count under ${names === 'current' ? 'their newest names, after reorganisation' : 'the names that the report prints'}`,
  },

  reading: {
    title: 'The city’s sentences',
    count: (value) => counted(value, 'sentence'),
    close: 'Close',
    open: 'Read the sentences of this filter',
    none: 'No sentence matches what you chose.',
  },

  engine: {
    needed: 'Getting ready to compute',
    fetching: ({ done, total }) => `Receiving the tools (${done} of ${total} MB, once only)`,
    starting: 'Starting the tools',
    loading: 'Putting the data into tables',
    computing: 'Computing',
    failed: {
      'no-webassembly':
        'This browser cannot compute filters (it has no WebAssembly). The page itself can be read as it is.',
      blocked: 'A security setting of this page stopped the filters. The page itself can be read as it is.',
      memory:
        'There is not enough memory to compute filters. Close other tabs and try again. The page itself can be read as it is.',
      network:
        'The tools could not be received. Check the connection and try again. The page itself can be read as it is.',
      stalled:
        'The tools made no progress for 20 seconds. Check the connection and try again. The page itself can be read as it is.',
      query: 'The computation failed.',
    },
    retry: 'Try again',
  },

  load: {
    title: 'Open a report',
    lead: 'Opens a progress report or a table as the office keeps it: Excel, CSV, a table of a web page, text copied from a PDF. The file is read in this browser only and sent nowhere.',
    choose: 'Choose files',
    drop: 'or drop files or a folder here',
    paste: 'Paste a table',
    pasteHint: 'Copy a table in Excel, Word or a web page and paste it into this box.',
    pasted: 'pasted table',
    reading: (file) => `Reading ${file}`,
    joined: ({ added, replaced }) =>
      `Added ${counted(added, 'cell')}; took ${counted(replaced, 'cell')} from this file`,
    replaced: 'The data of this file is shown',
    sample: 'Back to the published data',
    seeOverview: 'See it in charts (overview)',
    restoring: 'Reading the files you opened before.',
    invite: 'Reports of other years, or of another municipality, can be seen here from your own file: ',
    kept: 'The data on screen has not changed.',
    place: ({ file, row, column }) =>
      `${file}${row === null ? '' : `, row ${row}`}${column === null ? '' : `, column ${column}`}`,
    seen: 'Found in the file',
    wanted: 'Missing',
  },

  balance: {
    title: 'Balance of what was read',
    lead: 'Every cell of the report is one with activities, one that says nothing (blank or a dash), or one that could not be used; no character is lost.',
    file: 'File',
    cells: 'Cells read',
    withActivities: 'Cells with activities',
    empty: 'Cells that say nothing',
    rejected: 'Cells not used',
    superseded: 'of them replaced by a later report',
    activities: 'Activities (results and plans; added up here only)',
    charactersIn: 'Characters read (white space and markup aside)',
    charactersOut: 'Characters put back together from the activities',
    balanced: 'They agree',
    unbalanced: 'They do not agree',
    check: 'Check',
  },

  list: {
    evidence: 'Sentences behind it',
    policy: 'Policy',
    showAll: 'Show all',
    rule: 'Rule',
    raised: (value) => String(value),
    noneRaised: 'none',
    hasEntries: 'has entries',
    namedBy: ({ initiatives }) =>
      `The initiative that sets it up has no entry. The ${initiatives === 1 ? 'policy of this initiative names' : `policies of these ${initiatives} initiatives name`} this body.`,
    notNamedTitle: 'Departments not named in the next year',
    notNamedNote:
      'The results of one year name them, the next year does not. The report does not say why; this is not a flag.',
    notNamed: ({ fiscalYear, nextKind }) =>
      `In the results of ${fiscal(fiscalYear)}, not in the ${kindNames[nextKind]} of ${fiscal(fiscalYear + 1)}`,
  },

  columns: {
    fiscalYear: 'Fiscal year',
    kind: 'Kind',
    entries: 'Entries',
    held: 'Held',
    category: 'Category',
    definition: 'Meaning of the category',
    initiatives: 'Initiatives',
    moved: 'Moved',
    silent: 'No entry',
    department: 'Department',
    planned: 'Planned',
    initiative: 'Initiative',
    section: 'Section',
    policy: 'Policy',
    flag: 'Flag',
    reason: 'Reason',
    procedures: 'Procedures',
    scheme: 'Running the scheme',
    inspections: 'Public inspections',
    title: 'Draft',
    sentence: 'The city’s sentence',
    role: 'Kind',
    submitters: 'Submitters (people)',
    comments: 'Comments',
    adopted: 'Adopted comments',
    rate: 'Adoption rate',
    outcome: 'Outcome',
    verdict: 'Plan and results',
    planSentences: 'Sentences of the plan',
    resultSentences: 'Sentences of the results',
    change: 'Change',
    similarity: 'Similarity',
    earlierYear: 'Earlier year',
    earlierSentence: 'Sentence of the earlier year',
    earlierDepartment: 'Department in the earlier year',
    earlierEntries: 'Entries of the earlier year',
    earlierHeld: 'Held in the earlier year',
    verbatim: 'Word for word the same',
    same: 'The same but for numbers',
    reworded: 'Reworded or alike',
    kept: 'In the results and held',
    notFound: 'Plans without a match',
    earlierInitiative: 'Name before',
    earlierCategory: 'Category before',
    earlierSection: 'Section before',
    earlierReport: 'Earlier report',
    laterReport: 'Later report',
  },
}
