import { describe, expect, it } from 'vitest'
import { splitDepartments, takeDepartment } from '../../../src/ingest/normalise/department.ts'

const none: ReadonlySet<string> = new Set()

describe('the parenthesis at the end of a bullet', () => {
  it('is the department, and the words stay as printed', () => {
    expect(takeDepartment('講座(全3回)を開催した。 (経営企画課) ', none)).toEqual({
      words: '講座(全3回)を開催した。',
      open: '(',
      printed: '経営企画課',
      close: ')',
    })
  })

  it('may be full-width', () => {
    expect(takeDepartment('講座を開催した。（広報課）', none)).toMatchObject({
      open: '（',
      printed: '広報課',
    })
  })

  it.each([
    ['講座を開催した。【広報課】', '【', '広報課', '】'],
    ['講座を開催した。［広報課・文書課］', '［', '広報課・文書課', '］'],
    ['講座を開催した。\n[広報課]', '[', '広報課', ']'],
  ])('may be of another kind: %s', (bullet, open, printed, close) => {
    expect(takeDepartment(bullet, none)).toEqual({ words: '講座を開催した。', open, printed, close })
  })

  it.each(['講座を開催した(全3回)', '講座を開催した(広報課)。', '講座を開催した', '(市民協働課)の講座'])(
    'is not taken off where it names no department or does not end the bullet: %s',
    (bullet) => {
      expect(takeDepartment(bullet, none)).toEqual({ words: bullet, printed: '', open: '', close: '' })
    },
  )

  it.each([
    '教育委員会',
    '選挙管理委員会',
    '企画グループ',
    '危機管理室',
    '教育局',
    '清掃事業所',
    '中央公民館',
    '保健センター',
  ])('may name %s', (name) => {
    expect(takeDepartment(`講座を開催した。（${name}）`, none).printed).toBe(name)
  })

  it.each([
    '3か所',
    '市内各所',
    '全館',
    '延べ5校',
    '一部',
    '会議室',
    '策定委員会',
    '市民グループ',
    '活動グループ',
    '場所',
  ])('is no department where it says %s, unless that is known to be one', (words) => {
    expect(takeDepartment(`講座を開催した（${words}）`, none).printed).toBe('')
    expect(takeDepartment(`講座を開催した（${words}）`, new Set([words])).printed).toBe(words)
  })

  it.each([
    ['講座を開催した。（企画課）（財政課）', '企画課）（財政課', ['企画課', '財政課']],
    ['講座を開催した。（企画課）・（財政課）', '企画課）・（財政課', ['企画課', '財政課']],
    ['講座を開催した。(全3回)(企画課)', '企画課', ['企画課']],
    ['講座を開催した。（企画課ほか）', '企画課ほか', ['企画課']],
    ['講座を開催した。（企画課、財政課等）', '企画課、財政課等', ['企画課', '財政課']],
  ])('may be several, or name others besides: %s', (bullet, printed, names) => {
    const taken = takeDepartment(bullet, none)
    expect(taken.printed).toBe(printed)
    expect(taken.words + taken.open + taken.printed + taken.close).toBe(bullet)
    expect(splitDepartments(printed, none)).toEqual(names)
  })

  it('may be the council of social welfare, which does the work of a city; no other council is one', () => {
    const words = ['社会福祉協議会', '社会福祉法人架空市社会福祉協議会', '福祉課、社会福祉協議会']
    for (const printed of words)
      expect(takeDepartment(`見守りを行った。（${printed}）`, none).printed).toBe(printed)
    for (const printed of ['市民協議会', '東地区社会福祉協議会'])
      expect(takeDepartment(`会議を開いた。（${printed}）`, none).printed).toBe('')
  })

  it('names a department of any ending once that is known', () => {
    expect(takeDepartment('議事録を公開した。(議会)', none).printed).toBe('')
    expect(takeDepartment('議事録を公開した。(議会)', new Set(['議会'])).printed).toBe('議会')
  })

  it('stays in the words where nothing else stands, so that the bullet is not empty', () => {
    expect(takeDepartment('(経営企画課)', none)).toMatchObject({ words: '(経営企画課)', printed: '' })
  })
})

describe('several departments in one parenthesis', () => {
  it.each([
    ['経営企画課、広報課', ['経営企画課', '広報課']],
    ['経営企画課・広報課', ['経営企画課', '広報課']],
    ['経営企画課／広報課', ['経営企画課', '広報課']],
    ['経営企画課，市民活動サポートセンター,図書館', ['経営企画課', '市民活動サポートセンター', '図書館']],
    ['人権・広聴相談課、経営企画課', ['人権・広聴相談課', '経営企画課']],
    ['社会教育課、図書館・子ども科学館', ['社会教育課', '図書館・子ども科学館']],
    ['図書館・子ども科学館、社会教育課', ['図書館・子ども科学館', '社会教育課']],
    ['経営企画課 、 広報課', ['経営企画課', '広報課']],
    ['経営企画課　広報課', ['経営企画課', '広報課']],
    ['経営企画課;広報課', ['経営企画課', '広報課']],
    ['広 報 課', ['広報課']],
    ['経営企画課、広報課及び図書館', ['経営企画課', '広報課', '図書館']],
    ['経営企画課・図書館', ['経営企画課', '図書館']],
    ['社会福祉協議会', ['社会福祉協議会']],
    ['福祉課、架空市社会福祉協議会', ['福祉課', '架空市社会福祉協議会']],
    ['社会福祉協議会・高齢福祉課', ['社会福祉協議会', '高齢福祉課']],
    ['経営企画課・広報課・図書館・子ども科学館', ['経営企画課', '広報課', '図書館・子ども科学館']],
  ])('%s are split where both sides end as departments do', (printed, names) => {
    expect(splitDepartments(printed, none)).toEqual(names)
  })

  it.each([
    '図書館・子ども科学館',
    '市民部 市民協働課',
    '人権・広聴相談課',
    '人権、広聴相談課',
    '経営企画課・その他',
    '広報課',
  ])('%s is one, for one side is no department', (printed) => {
    expect(splitDepartments(printed, none)).toEqual([printed])
  })

  it('are split at a side known from elsewhere, left or right', () => {
    expect(splitDepartments('議会、広報課', new Set(['議会']))).toEqual(['議会', '広報課'])
    expect(splitDepartments('広報課・議会', new Set(['議会']))).toEqual(['広報課', '議会'])
    expect(splitDepartments('議会・市長', new Set(['議会']))).toEqual(['議会・市長'])
  })

  it('are one where the whole is known', () => {
    expect(splitDepartments('土木課・公園課', new Set(['土木課・公園課']))).toEqual(['土木課・公園課'])
  })

  it('are none in an empty text', () => {
    expect(splitDepartments(' ', none)).toEqual([])
  })

  it.each([
    ['団体', '団体'],
    ['課', 'その他'],
  ])('are read at once even of forty names ending in %s and one in %s', (ending, last) => {
    const names = [...Array.from({ length: 40 }, (_, index) => `${index}${ending}`), last].join('、')
    expect(splitDepartments(names, none)).toEqual([names])
  })
})
