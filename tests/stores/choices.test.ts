import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { useChoices } from '../../src/stores/choices.ts'

beforeEach(() => setActivePinia(createPinia()))

/** What a fresh page chooses when it is opened at an address. */
const opened = (address: string) => {
  setActivePinia(createPinia())
  const choices = useChoices()
  choices.take(address)
  return choices
}

describe('the choices and the address', () => {
  it('say nothing while nothing is chosen', () => {
    const choices = useChoices()
    expect(choices.text).toBe('')
    expect(choices.isFiltered).toBe(false)
    expect(choices.isSaidBy('')).toBe(true)
  })

  it('carry filter, settings and open sentences to another page and back', () => {
    const choices = useChoices()
    choices.setFilter({
      years: [2022, 2021],
      departments: ['図書館・子ども科学館'],
      words: `100%の"市民" & 'DV'`,
      flags: ['stopped'],
    })
    choices.setSettings({ measure: 'held', related: true, names: 'current' })
    choices.read({ initiatives: ['abc'], kinds: ['plan'] })
    const other = opened(choices.text)
    expect(other.filter).toEqual({ ...choices.filter, years: [2021, 2022] })
    expect(other.settings).toEqual({ measure: 'held', related: true, names: 'current' })
    expect(other.scope).toEqual({ ...other.filter, names: 'current' })
    expect(other.reading).toEqual({ initiatives: ['abc'], kinds: ['plan'] })
    expect(other.text).toBe(choices.text)
  })

  it('tell open sentences of the whole filter from none open', () => {
    const choices = useChoices()
    choices.read({})
    expect(opened(choices.text).reading).toEqual({})
    choices.stopReading()
    expect(opened(choices.text).reading).toBeNull()
  })

  it('know their own address however it is spelt, and no other', () => {
    const choices = opened('year=2022&year=2021&department=%E8%81%B7%E5%93%A1%E8%AA%B2')
    expect(choices.isSaidBy('department=職員課&year=2021&year=2022&year=2022&count=entries')).toBe(true)
    expect(choices.isSaidBy('department=職員課&year=2021')).toBe(false)
    expect(choices.isSaidBy('department=職員課&year=2021&year=2022&read=')).toBe(false)
  })

  it('leave out what an address says that means nothing', () => {
    const choices = opened('year=いつか&kind=rumour&flag=late&outcome=done&count=all&other=1')
    expect(choices.filter).toEqual({ ...emptyFilter, outcomes: ['done'] })
    expect(choices.settings).toEqual(defaultSettings)
  })

  it('are all given up when an address without choices is taken', () => {
    const choices = opened('year=2022&count=held&read=kind%3Dplan')
    choices.take('')
    expect([choices.text, choices.reading]).toEqual(['', null])
    expect(choices.filter).toEqual(emptyFilter)
    expect(choices.settings).toEqual(defaultSettings)
  })
})

describe('a click on a mark', () => {
  it('filters by it and opens its sentences; the same click again clears both', () => {
    const choices = useChoices()
    choices.setFilter({ categories: [3] })
    choices.pick({ years: [2022], kinds: ['result'] })
    expect(choices.filter).toEqual({ ...emptyFilter, categories: [3], years: [2022], kinds: ['result'] })
    expect(choices.reading).toEqual({})
    choices.pick({ years: [2022], kinds: ['result'] })
    expect(choices.filter).toEqual({ ...emptyFilter, categories: [3] })
    expect(choices.reading).toBeNull()
  })

  it('on another mark moves there: a department picked after another replaces it', () => {
    const choices = useChoices()
    choices.pick({ departments: ['職員課'] })
    choices.pick({ departments: ['商工観光課'] })
    expect(choices.filter.departments).toEqual(['商工観光課'])
    expect(choices.reading).toEqual({})
  })

  it('on a mark chosen only in part chooses it whole', () => {
    const choices = useChoices()
    choices.setFilter({ years: [2022] })
    choices.pick({ years: [2022], kinds: ['plan'] })
    expect([choices.filter.years, choices.filter.kinds]).toEqual([[2022], ['plan']])
  })

  it('is undone by a reset, which keeps what is counted', () => {
    const choices = useChoices()
    choices.setSettings({ measure: 'held' })
    choices.pick({ departments: ['職員課'] })
    expect(choices.isFiltered).toBe(true)
    choices.reset()
    expect([choices.isFiltered, choices.reading, choices.settings.measure]).toEqual([false, null, 'held'])
  })
})
