import { codeTitles } from '../locales/codeTitles.ts'
import { fieldSheetHeads } from '../locales/columns.ts'
import { exchangeFields } from './exchangeFields.ts'

/** The sheet that explains an exchange file: every column with title, type and description, then every code with its meaning. */
export const fieldSheetRows = (): string[][] => [
  [...fieldSheetHeads.fields],
  ...exchangeFields.map(({ name, title, type, description, constraints }) => [
    name,
    title,
    type,
    constraints?.required ? fieldSheetHeads.required : '',
    description,
  ]),
  [],
  [...fieldSheetHeads.codes],
  ...Object.entries(codeTitles).flatMap(([column, codes]) =>
    Object.entries(codes).map(([code, meaning]) => [column, code, meaning]),
  ),
]
