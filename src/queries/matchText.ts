import { type Query, sql } from './sql.ts'

/**
 * What a sentence is matched by (`ingest/normalise/matchText`), of an activity under the name `row`: kept where NFKC may
 * change the sentence, else its white space, years of an era and numbers are folded here.
 */
export const matchText = (row: Query): Query =>
  sql`coalesce(${row}.matched, regexp_replace(regexp_replace(${row}.text, '[\t-\r ]+', '', 'g'),
    '(?:令和|平成|昭和)(?:元|[0-9]+)|[0-9]+', '#', 'g'))`
