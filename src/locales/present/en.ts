import { eraYearRoman } from '../../domain/fiscalYear.ts'
import type { PresentWords } from '../presentWords.ts'
import { counted } from '../counted.ts'

const fiscal = (year: number) => `FY${year}`
const changed = (what: string, { grew, shrank }: { grew: number; shrank: number }) =>
  grew + shrank === 0
    ? `No ${what} has more or fewer entries than the year before`
    : `${grew === 0 ? 'No' : grew} ${what}${grew === 1 ? ' has' : 's have'} more entries, ${shrank === 0 ? 'none' : shrank} fewer`

/** What is said on slides and where they are put together, in English. */
export const en: PresentWords = {
  coverTitle: (plan) => (plan === '' ? 'The steps so far' : `${plan}: the steps so far`),
  chosen: (conditions) => conditions.join(', '),
  meaning: ({ category, meaning }) => `Meaning of ${category}: ${meaning}`,
  flagTitle: ({ name, initiatives }) => `A place to ask: “${name}”, ${initiatives}`,
  growth: {
    initiatives: (count) => changed('initiative', count),
    departments: (count) => changed('department', count),
  },
  growthBase: ({ fiscalYear, shown, changed: all }) =>
    `Entries reported as results of ${fiscal(fiscalYear - 1)} and ${fiscal(fiscalYear)} (${eraYearRoman(fiscalYear)}), ${shown < all ? `the ${shown} largest of ${all} changes` : `all ${all} changes`}; two years are no trend`,
  hasEntries: 'Entries',
  growthNone: 'Both years have as many entries.',
  department: {
    onlyPlans: ({ name, planned }) => `${name}: ${counted(planned, 'plan')} and no results`,
    results: ({ name, fiscalYear, from, to }) => {
      const year = fiscal(fiscalYear)
      if (from === null) return `${name}: ${to} reported in ${year}`
      if (to === 0) return `${name}: none reported in ${year} (${from} the year before)`
      if (from === 0) return `${name}: ${to} reported in ${year}, none the year before`
      if (from === to) return `${name}: ${to} reported, as many as the year before`
      return `${name}: reported entries ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`
    },
  },
  departmentBase: ({ initiatives, sentences }) =>
    `${counted(sentences, 'sentence')} of the report (results and plans) in ${counted(initiatives, 'initiative')}`,
  departmentGone: 'The data have no sentence of this department',
  departmentsTitle: 'Department by department',
  departmentsLead: (departments) =>
    `The ${departments} departments that the report names, those with most results first.\nA sentence that names two counts for each of them.`,
  part: ({ part, parts }) => `(${part}/${parts})`,
  ownData: (files) => `Opened: ${files.join(', ')}`,
  added: ({ place, title }) => `Added as slide ${place}: ${title}`,
  addedLink: 'Open the slides',
  notAdded: 'It could not be added. Check the connection and try again.',

  show: {
    name: 'Slides',
    previous: 'Back',
    next: 'Next',
    search: 'Search (/)',
    full: 'Full screen (F)',
    blankKey: 'Blank (B)',
    close: 'End (Esc)',
    blank: 'The screen is blank. B brings the slide back.',
    spoken: ({ place, slides, title }) => `Slide ${place} of ${slides}, ${title}`,
  },

  desk: {
    present: 'Present',
    presentFrom: 'From the chosen slide',
    preparing: 'Fetching what the presentation needs',
    pptx: 'Take to PowerPoint',
    making: 'Making the PowerPoint file',
    pptxMade: (slides) =>
      `A PowerPoint file of ${counted(slides, 'slide')} is made. Charts and tables can be edited there.`,
    failed: 'The engine or a part could not be fetched. Check the connection and try again.',
    file: 'ayumi-slides',
    share: 'Copy the link',
    copied: 'The link to these slides is copied.',
    notCopied: 'It could not be copied. Copy the link below.',
    tooLong: 'They are too long for a link. Hand them on with “Save as a file”.',
    save: 'Save as a file',
    open: 'Open a file',
    opened: ({ slides, leftOut }) =>
      `Opened ${counted(slides, 'slide')}${leftOut === 0 ? '' : `; ${leftOut} that this version does not have were left out`}`,
    notADeck:
      'This is no file of slides. Use a file or link saved on this page. The slides on screen are unchanged.',
    laterVersion: (version) =>
      `These slides have a newer format (version ${version}) that this site cannot read yet. The slides on screen are unchanged.`,
    reset: 'Back to the original slides',
    wasReset: 'These are the slides that the data ask for.',
    notKept: 'This browser cannot keep the slides. Use “Save as a file”.',
    list: ({ slides, faces }) =>
      faces === slides
        ? `Slides (${slides})`
        : `Slides (${slides}; ${faces} on screen and in PowerPoint, where long tables go on)`,
    keys: '↑↓ choose, Alt+↑↓ move, Delete removes. “Add to slides” under a figure adds it here.',
    untitled: 'A slide without a title',
    addText: 'Add a slide of text',
    newText: 'Title',
    slide: (place) => `Slide ${place}`,
    preview: 'Show a preview',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    moved: ({ place, title }) => `Moved to ${place}: ${title}`,
    removed: (title) => `Removed: ${title}`,
    title: 'Title',
    titleHint: 'Left empty, the title is made from the data.',
    text: 'Text',
    notes: 'Notes',
    notesHint: 'They stand in PowerPoint’s notes before the counting rule and the source.',
  },
}
