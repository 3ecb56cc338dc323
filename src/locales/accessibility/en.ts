import type { AccessibilityWords } from '../accessibilityWords.ts'

/** The statement on accessibility, in English. */
export const en: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'Everybody should be able to learn the same here, whatever they read with. What we do not meet yet is told, too.',
  goal: 'Goal',
  goalText: [
    'The success criteria of WCAG 2.2 and of JIS X 8341-3:2016, both at level AA, on every page and embed of this site, in Japanese and English, light and dark.',
    'We have not run the test procedure of the JIS annex, so we claim “consideration” (配慮) by its terms, not conformance.',
  ],
  met: 'What works',
  metList: [
    'Each figure can be read as its headline, as a summary in words and as a table; without script, too.',
    'Tab reaches a figure, arrow keys walk in it, and where you are is spoken. Esc leaves.',
    'At 320 px (zoomed to 400%) nothing but tables scrolls sideways.',
    'Forced colours, reduced motion, dark colours and print in black and white keep the meaning.',
    'Nothing is told by colour alone: shape, pattern and words go with it.',
  ],
  tested: 'How it was tested',
  testedOn: (date) => `On ${date}, as follows.`,
  testedList: [
    'axe-core on every kind of page and on the embed of every chart, in both languages; in the dark theme, the contrast of every kind of page: no findings.',
    'Automated tests in Chromium of the keyboard alone, of where the focus goes, of Esc, 320 px, forced colours, reduced motion and print in black and white. They run with every change.',
    'Its makers looked at it on a screen of 375 px and read what is handed to screen readers (the accessibility tree).',
  ],
  notMet: 'What is not met, or not tested',
  notMetList: [
    'Not yet tested with screen readers (NVDA, JAWS, VoiceOver, TalkBack) nor by people with disabilities.',
    'Not tested by annex JB of JIS X 8341-3:2016.',
    'On English pages, Japanese names of departments and initiatives inside figures and headlines are not marked as Japanese (WCAG 3.1.2).',
    'The city’s sentences stand as printed: hard words and slips stay, and there are no reading aids.',
    'In the matrix, dots stand 24 px apart. Where you need a larger target, use the button with the number or the page of the initiative.',
    'The report itself is a text file without headings. The page “Initiatives” has all of it.',
    'A saved picture (PNG) has no alternative text. Use the summary under the figure with it.',
  ],
  contact: 'If something is in your way',
  contactText: 'Tell us where you cannot read or use it. Meanwhile the CSV of each table may help.',
  contactNone: 'No address is set for this site. For what the report says, ask the city that made it.',
}
