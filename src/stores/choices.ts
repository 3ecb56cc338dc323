import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import {
  emptyFilter,
  type Filter,
  isEmptyFilter,
  readFilter,
  toggleChoice,
  writeFilter,
} from '../domain/filter.ts'
import type { Scope } from '../domain/scope.ts'
import { defaultSettings, readSettings, type Settings, writeSettings } from '../domain/settings.ts'

/** What the reader chose, as it stands in the address: a filter, settings, and the sentences being read. */
export const useChoices = defineStore('choices', () => {
  const filter = ref<Filter>(emptyFilter)
  const settings = ref<Settings>(defaultSettings)
  /** What the open sentences are cut by besides the filter; null while none are open. */
  const reading = ref<Partial<Filter> | null>(null)

  /** What every question is asked of: the filter, under the chosen names of departments. */
  const scope = computed<Scope>(() => ({ ...filter.value, names: settings.value.names }))

  /** The choices as the text of an address. */
  const text = computed(() => writeChoices(filter.value, settings.value, reading.value))

  /** Takes the choices from the text of an address. */
  const take = (address: string) => {
    const next = readChoices(address)
    if (writeChoices(next.filter, next.settings, next.reading) === text.value) return
    filter.value = next.filter
    settings.value = next.settings
    reading.value = next.reading
  }

  /** Whether an address says just what is chosen now, however it is spelt. */
  const isSaidBy = (address: string): boolean => {
    const said = readChoices(address)
    return writeChoices(said.filter, said.settings, said.reading) === text.value
  }

  /** What every question would be asked of if the reader chose what they rest on; null while they rest on nothing. */
  const foreseen = shallowRef<Scope | null>(null)
  const foresee = (next: Filter | null) => (foreseen.value = next && { ...next, names: settings.value.names })

  const setFilter = (choice: Partial<Filter>) => (filter.value = { ...filter.value, ...choice })
  const setSettings = (choice: Partial<Settings>) => (settings.value = { ...settings.value, ...choice })
  const reset = () => {
    filter.value = emptyFilter
    reading.value = null
  }

  /** The filter after a click on a mark. */
  const picked = (choice: Partial<Filter>): Filter => toggleChoice(filter.value, choice)

  /** A click on a mark: filters by it and opens the sentences it counts; the same click again clears both. */
  const pick = (choice: Partial<Filter>, counted: Partial<Filter> = {}) => {
    const next = picked(choice)
    const cleared = writeFilter(next) !== writeFilter({ ...filter.value, ...choice })
    filter.value = next
    reading.value = cleared ? null : counted
  }

  const read = (choice: Partial<Filter>) => (reading.value = choice)
  const stopReading = () => (reading.value = null)

  return { filter, settings, scope, foreseen, reading, text, isSaidBy, isFiltered: computed(() => !isEmptyFilter(filter.value)), take, foresee, setFilter, setSettings, reset, picked, pick, read, stopReading } // prettier-ignore
})

const writeChoices = (filter: Filter, settings: Settings, reading: Partial<Filter> | null): string =>
  [
    writeFilter(filter),
    writeSettings(settings),
    reading === null ? '' : new URLSearchParams({ read: writeFilter(reading) }).toString(),
  ]
    .filter((part) => part !== '')
    .join('&')

const readChoices = (address: string) => {
  const read = new URLSearchParams(address).get('read')
  return {
    filter: readFilter(address),
    settings: readSettings(address),
    reading: read === null ? null : chosenOf(readFilter(read)),
  }
}

/* Only the fields that choose something, so that merging does not clear the others. */
const chosenOf = (filter: Filter): Partial<Filter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value.length > 0))
