import type { Rule } from './rule.ts'
import type { RuleId } from './ruleId.ts'
import { areaNames } from './rules/areaNames.ts'
import { blankOrZero } from './rules/blankOrZero.ts'
import { codeTable } from './rules/codeTable.ts'
import { definedMarks } from './rules/definedMarks.ts'
import { documented } from './rules/documented.ts'
import { fileFormat } from './rules/fileFormat.ts'
import { gregorianYears } from './rules/gregorianYears.ts'
import { headings } from './rules/headings.ts'
import { headingsFirst } from './rules/headingsFirst.ts'
import { layoutSpaces } from './rules/layoutSpaces.ts'
import { longForm } from './rules/longForm.ts'
import { noDrawings } from './rules/noDrawings.ts'
import { noFormulas } from './rules/noFormulas.ts'
import { noMeaningInFormat } from './rules/noMeaningInFormat.ts'
import { noMergedCells } from './rules/noMergedCells.ts'
import { nothingHidden } from './rules/nothingHidden.ts'
import { nothingLeftOut } from './rules/nothingLeftOut.ts'
import { oneDatum } from './rules/oneDatum.ts'
import { oneLineARecord } from './rules/oneLineARecord.ts'
import { oneSpelling } from './rules/oneSpelling.ts'
import { oneTable } from './rules/oneTable.ts'
import { otherApart } from './rules/otherApart.ts'
import { plainNumbers } from './rules/plainNumbers.ts'
import { platformDependent } from './rules/platformDependent.ts'
import { quotedCommas } from './rules/quotedCommas.ts'
import { sameEveryYear } from './rules/sameEveryYear.ts'
import { tableAlone } from './rules/tableAlone.ts'
import { unbrokenTable } from './rules/unbrokenTable.ts'
import { uniqueHeadings } from './rules/uniqueHeadings.ts'
import { units } from './rules/units.ts'

/** The rules in the order of the list. Source: 行政データにおける機械可読性に関するルール, Digital Agency, 31 March 2026. */
export const rules: readonly Rule[] = [
  fileFormat,
  oneTable,
  unbrokenTable,
  tableAlone,
  headings,
  layoutSpaces,
  oneDatum,
  platformDependent,
  blankOrZero,
  noDrawings,
  noMeaningInFormat,
  noMergedCells,
  nothingHidden,
  oneLineARecord,
  quotedCommas,
  plainNumbers,
  nothingLeftOut,
  uniqueHeadings,
  oneSpelling,
  otherApart,
  noFormulas,
  headingsFirst,
  codeTable,
  definedMarks,
  units,
  gregorianYears,
  areaNames,
  sameEveryYear,
  documented,
  longForm,
]

/** 1 to 3: what must be met before anything can be read, before it can be counted, before it can be joined. */
export const levelOf = (rule: RuleId): 1 | 2 | 3 => (rule[1] === '1' ? 1 : rule[1] === '2' ? 2 : 3)
