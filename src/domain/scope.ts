import type { DepartmentNames } from './departmentNames.ts'
import { type Filter, writeFilter } from './filter.ts'
import { defaultSettings, writeSettings } from './settings.ts'

/** What a question is asked of: a filter, and the names under which its departments stand (absent: as printed). */
export interface Scope extends Filter {
  readonly names?: DepartmentNames
}

/** The scope's canonical text: that of its filter, and the names where they are not those printed. */
export const writeScope = (scope: Scope): string =>
  [writeFilter(scope), writeSettings({ ...defaultSettings, names: scope.names ?? defaultSettings.names })]
    .filter((part) => part !== '')
    .join('&')
