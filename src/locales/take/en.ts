import type { TakeWords } from '../takeWords.ts'

/** What is said where a card is taken away, in English. */
export const en: TakeWords = {
  title: 'Picture, copy, print',
  lead: 'Makes a picture of the chart as it is now, with its finding, source and dates inside. The table can be pasted into a spreadsheet or a document.',
  close: 'Close',
  copyPicture: 'Copy as a picture',
  copyTable: 'Copy as a table',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  print: 'Print this chart alone',
  preview: 'The picture',
  drawing: 'Drawing the picture.',
  notDrawn: 'The picture could not be drawn.',
  saved: 'The PNG is saved.',
  copiedPicture: 'The picture is copied.',
  copiedTable: 'The table is copied.',
  notCopied: 'Nothing was copied: the browser does not let this page write to the clipboard.',
}
