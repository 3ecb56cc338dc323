import { type DepartmentNames, departmentNames } from './departmentNames.ts'

/** What a chart counts: entries reported (記載件数), or those held (実施件数). */
export const measures = ['entries', 'held'] as const
export type Measure = (typeof measures)[number]

/** How the reader wants the same rows shown. */
export interface Settings {
  readonly measure: Measure
  /** Whether the running of the public-comment scheme and public inspections are shown beside the procedures. */
  readonly related: boolean
  readonly names: DepartmentNames
}

export const defaultSettings: Settings = { measure: 'entries', related: false, names: 'printed' }

/** The names of the settings in an address. Public, as those of the filter are. */
export const settingsParameters = ['count', 'related', 'names'] as const

/** Writes settings for an address; what is default is left out. */
export const writeSettings = ({ measure, related, names }: Settings): string => {
  const parameters = new URLSearchParams()
  if (measure !== defaultSettings.measure) parameters.set('count', measure)
  if (related) parameters.set('related', '1')
  if (names !== defaultSettings.names) parameters.set('names', names)
  return parameters.toString()
}

/** Reads settings from an address; anything unknown is the default. */
export const readSettings = (text: string): Settings => {
  const parameters = new URLSearchParams(text)
  return {
    measure: measures.find((measure) => measure === parameters.get('count')) ?? defaultSettings.measure,
    related: parameters.get('related') === '1',
    names: departmentNames.find((names) => names === parameters.get('names')) ?? defaultSettings.names,
  }
}
