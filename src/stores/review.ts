import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { JoinForesight } from '../domain/joinForesight.ts'
import { ReadError } from '../domain/readError.ts'
import type { Site } from '../domain/site.ts'
import type { Encoding } from '../ingest/formats/encoding.ts'
import {
  type BulletRule,
  type ColumnMapping,
  type Mapping,
  type ReadOptions,
  type RowUse,
  type ShapeId,
  sureEnough,
} from '../ingest/mapping.ts'
import { labelKey } from '../ingest/labelKey.ts'
import { rowKey } from '../ingest/rowKey.ts'
import { whyLeft } from '../ingest/shapes/whyLeft.ts'
import { tableChoices } from '../ingest/tableChoices.ts'
import type { IngestWords } from '../locales/ingestWords.ts'
import type { Reader } from '../reader/openReader.ts'
import { fromReadFailure } from '../reader/readFailure.ts'
import type { Correction, FileSummary, Mappings, ReadingSummary, WindowRow } from '../reader/readerSession.ts'
import { browserStore } from './browserStore.ts'
import { useData } from './data.ts'
import type { Filling } from './fillFromParts.ts'
import { rememberedMappings } from './rememberedMappings.ts'

/** A file under review: how far it is, what was understood, and what the reader corrected. */
export interface ReviewedFile {
  readonly id: number
  readonly name: string
  readonly stage: 'reading' | 'read' | 'failed'
  readonly options: ReadOptions
  readonly summary: FileSummary | null
  /** How each sheet is read; null leaves it out. */
  readonly mappings: Mappings
  readonly reading: ReadingSummary | null
  readonly error: ReadError | null
}

/** A row as a reader sees it, with what the reader said of it. */
export interface ReviewedRow extends WindowRow {
  readonly as: RowUse | null
}

const asReadError = (error: unknown, file: string): ReadError =>
  error instanceof ReadError
    ? new ReadError(error.reason, error.file || file, error.seen, error.wanted)
    : new ReadError('unreadable', file, [error instanceof Error ? error.message : String(error)])

const isSummary = (found: object): found is FileSummary => 'key' in found

/* In ms: what was read is painted first. */
const paintTime = 200

/** The files that the reader has given and not yet used, each with what was understood of it. */
export const useReview = defineStore('review', () => {
  const data = useData()
  const files = shallowRef<readonly ReviewedFile[]>([])
  const chosen = shallowRef<number | null>(null)
  /** The file that corrected rows were last put back into, and how many found no place in it. */
  const corrected = shallowRef<{ readonly name: string; readonly unplaced: number } | null>(null)
  const current = computed(() => files.value.find(({ id }) => id === chosen.value) ?? null)
  const remembered = rememberedMappings(browserStore())
  /** How far a big file is, 0 to 1; null where none is being read. */
  const share = ref<number | null>(null)
  /** How far the tables of a big file are; undefined where none are being filled. */
  const filling = shallowRef<Filling>()
  let reader: Promise<Reader> | null = null
  let last = 0
  const turns = new Map<number, number>()
  /* 伊勢原市 in a title is 神奈川県伊勢原市 of these. */
  let known: readonly string[] = []

  const session = (): Promise<Reader> => {
    reader ??= import('../reader/openReader.ts').then(({ openReader }) =>
      openReader((done) => (share.value = done), data.takeAhead),
    )
    return reader
  }
  /* The worker may end before it is told. */
  const close = (running: Reader, key: number): void => void running.close(key).catch(() => undefined)
  const fileOf = (id: number) => files.value.find((file) => file.id === id)
  const keyOf = (id: number) => fileOf(id)?.summary?.key ?? -1
  const update = (id: number, change: Partial<ReviewedFile>) => {
    files.value = files.value.map((file) => (file.id === id ? { ...file, ...change } : file))
  }
  const add = (name: string, options: ReadOptions, more: Partial<ReviewedFile> = {}): number => {
    const id = ++last
    const fresh = { id, name, stage: 'reading', options, summary: null, mappings: [], reading: null, error: null } as const // prettier-ignore
    files.value = [...files.value, { ...fresh, ...more }]
    chosen.value ??= id
    return id
  }

  /* What the reader chose for the last file of the same heads comes first, then what the shapes are sure enough of. */
  const proposed = ({ sheets }: FileSummary): Promise<Mappings> => {
    const decided = tableChoices(data.decisions.tables)
    return Promise.all(
      sheets.map(async ({ recognitions: [best], fingerprint }) => {
        if (!best || fingerprint === null) return null
        const before =
          decided.offer(fingerprint, best.mapping) ?? (await remembered.offer(fingerprint, best.mapping))
        return before ?? (best.score >= sureEnough ? best.mapping : null)
      }),
    )
  }

  /* Runs one step of a file; a step that a newer one of the same file overtook changes nothing. */
  const step = async (id: number, work: (file: ReviewedFile, reader: Reader) => Promise<Partial<ReviewedFile>>) => {
    const turn = (turns.get(id) ?? 0) + 1
    turns.set(id, turn)
    const before = fileOf(id)
    if (!before) return
    update(id, { stage: 'reading', error: null })
    try {
      const change = await work(before, await session())
      if (turns.get(id) === turn) update(id, { stage: 'read', ...change })
    } catch (error) {
      if (turns.get(id) === turn) update(id, { stage: 'failed', error: asReadError(error, before.name), reading: null })
    }
  } // prettier-ignore

  /* What hinders it is told where the file is used. */
  const prepareBig = async (running: Reader, key: number) => {
    const given = await data.bigSurroundings()
    await running.prepare(key, ...given)
  }
  const readAs = (id: number, mappings: Mappings) => {
    update(id, { mappings })
    return step(id, async ({ summary, options }, running) => {
      if (!summary) return {}
      const reading = await running.read(summary.key, mappings, options)
      if (reading.isBig)
        setTimeout(() => void prepareBig(running, summary.key).catch(() => undefined), paintTime)
      return { reading }
    })
  }
  const readProposed = async (id: number, summary: FileSummary) => {
    const { municipality } = summary
    const { options } = fileOf(id) ?? {}
    if (municipality !== null && options && !fileOf(id)?.summary)
      update(id, { options: { ...options, municipality: known.find((name) => name.endsWith(municipality)) ?? municipality } }) // prettier-ignore
    update(id, { summary })
    await readAs(id, await proposed(summary))
  }

  /* The file that rows were put back into is read again as it was; what brought them is done with. */
  const putBack = async (id: number, { corrects, unplaced }: Correction) => {
    const file = files.value.find(({ summary }) => summary?.key === corrects)
    files.value = files.value.filter((one) => one.id !== id)
    if (!file) return
    chosen.value = file.id
    corrected.value = { name: file.name, unplaced }
    await readAs(file.id, file.mappings)
  }

  /* A zip gives several files: the first takes the place of what was given, the others follow it. */
  const openAs = async (id: number, name: string, bytes: Uint8Array<ArrayBuffer> | Blob, encoding: Encoding | null) => {
    const options = fileOf(id)?.options ?? { municipality: '' }
    await step(id, async (_, running) => {
      const found = await running.open(bytes, name, encoding, options)
      for (const [index, one] of found.entries()) {
        const file = 'corrects' in one ? name : one.file
        const own = index === 0 ? id : add(file, options)
        update(own, { name: file })
        if (isSummary(one)) await readProposed(own, one)
        else if ('corrects' in one) await putBack(own, one)
        else update(own, { stage: 'failed', error: fromReadFailure(one), reading: null })
      }
      return fileOf(id) ?? {}
    })
  } // prettier-ignore

  /**
   * Takes files to review. Whose they are a title in them says; where none does, they are of the municipality on screen,
   * else of the first that is published. The first of them is the one to look at, whatever was looked at before.
   */
  const give = async (given: readonly File[], published: readonly string[]) => {
    const names = [...data.municipalities, ...published]
    known = names
    const [municipality = ''] = names
    for (const [index, file] of given.entries()) {
      const id = add(file.name, { municipality, reportYear: null })
      if (index === 0) chosen.value = id
      await openAs(id, file.name, file, null)
      share.value = null
    }
  }

  const setMapping = (id: number, sheet: number, mapping: Mapping | null) => {
    const { mappings = [] } = fileOf(id) ?? {}
    void readAs(id, mappings.map((before, index) => (index === sheet ? mapping : before))) // prettier-ignore
  }
  const changeMapping = (id: number, sheet: number, change: Partial<Mapping>) => {
    const mapping = fileOf(id)?.mappings[sheet]
    if (!mapping) return
    const { rows: chosen = [], ...others } = { ...mapping, ...change }
    setMapping(id, sheet, chosen.length > 0 ? { ...others, rows: chosen } : others)
  }
  /** Says what a column holds; of a form, what a label asks for, in every sheet that is a form with this label. */
  const setColumn = (id: number, sheet: number, column: number, change: Partial<ColumnMapping>) => {
    const { mappings = [] } = fileOf(id) ?? {}
    const mapping = mappings[sheet]
    const own = mapping?.columns.find((one) => one.column === column)
    if (!mapping || !own) return
    const label = labelKey(mapping.columns, own)
    const isMeant = (of: Mapping, one: ColumnMapping) =>
      mapping.shape === 'form' && of.shape === 'form' ? labelKey(of.columns, one) === label : of === mapping && one === own // prettier-ignore
    const changed = mappings.map((of): Mapping | null => of && { ...of, columns: of.columns.map((one) => isMeant(of, one) ? { ...one, ...change, sureness: 1, reason: 'chosen' } : one) }) // prettier-ignore
    void readAs(id, changed)
  }
  /** Why what a column is said to hold is not read. */
  const whyNotRead = (id: number, sheet: number, column: number) => {
    const mapping = fileOf(id)?.mappings[sheet]
    return mapping ? whyLeft(mapping, column) : null
  }
  /* What a shape sees nothing of is read by what the reader says of its columns: the first row heads them. */
  const blankMapping = async (id: number, sheet: number, shape: ShapeId): Promise<Mapping> => {
    const [head] = await rows(id, sheet, 1, 1)
    const width = fileOf(id)?.summary?.sheets[sheet]?.columns ?? 0
    const columns = Array.from({ length: width }, (_, column): ColumnMapping => ({ column, header: head?.cells[column] ?? '', role: 'ignored', fiscalYear: null, kind: null, sureness: 0, reason: 'nothing' })) // prettier-ignore
    return { shape, headerRows: head ? [head.row] : [], columns, bullets: 'auto', reportYear: null }
  }
  /** Reads a sheet as a shape, by what the shape sees in it; null leaves the sheet out. */
  const setShape = async (id: number, sheet: number, shape: ShapeId | null) => {
    const seen = fileOf(id)?.summary?.sheets[sheet]?.recognitions ?? []
    const known = seen.find(({ mapping }) => mapping.shape === shape)?.mapping
    setMapping(id, sheet, known ?? (shape === null ? null : await blankMapping(id, sheet, shape)))
  }
  /** Says what a row is: every row of the same texts is that, too, but for the heads of the columns. */
  const setRowUse = (id: number, sheet: number, row: ReviewedRow, use: RowUse | 'header' | 'row') => {
    const { headerRows = [], rows: before = [] } = fileOf(id)?.mappings[sheet] ?? {}
    const others = headerRows.filter((one) => one !== row.row)
    const rows = before.filter((one) => one.row !== rowKey(row))
    changeMapping(id, sheet, {
      headerRows: use === 'header' ? [...others, row.row].sort((a, b) => a - b) : others,
      ...(use === 'header' || use === 'row' ? { rows } : { rows: [...rows, { row: rowKey(row), as: use }] }),
    })
  }
  const setBullets = (id: number, sheet: number, bullets: BulletRule) => changeMapping(id, sheet, { bullets })

  /** Sets the encoding by hand and opens the file again. */
  const setEncoding = async (id: number, encoding: Encoding) => {
    const key = keyOf(id)
    const running = await session()
    await openAs(id, fileOf(id)?.name ?? '', await running.bytes(key), encoding)
    /* What cannot be opened so stays open as it was. */
    if (keyOf(id) !== key) close(running, key)
  }
  const setOptions = async (
    id: number,
    change: Partial<ReadOptions>,
    read: (id: number) => Promise<void>,
  ) => {
    const file = fileOf(id)
    if (!file) return
    update(id, { options: { ...file.options, ...change } })
    await read(id)
  }
  /** Says which fiscal year the report is about: what its heads mean by 前年度 and 本年度 is seen anew. */
  const setReportYear = (id: number, reportYear: FiscalYear | null) =>
    setOptions(id, { reportYear }, async () => {
      const { options } = fileOf(id) ?? {}
      if (options) await readProposed(id, await (await session()).recognise(keyOf(id), options))
    })
  const setMunicipality = (id: number, municipality: string) =>
    setOptions(id, { municipality }, () => readAs(id, fileOf(id)?.mappings ?? []))

  const rows = async (
    id: number,
    sheet: number,
    from: number,
    count: number,
  ): Promise<readonly ReviewedRow[]> => {
    const found = await (await session()).rows(keyOf(id), sheet, from, count).catch((error: unknown) => {
      /* Put aside meanwhile, or used. */
      if (!fileOf(id)) return []
      throw error
    })
    const chosen = new Map(fileOf(id)?.mappings[sheet]?.rows?.map(({ row, as }) => [row, as]))
    return found.map((row) => ({ ...row, as: chosen.get(rowKey(row)) ?? null }))
  }
  const rejected = async (id: number, rules: IngestWords['rules']) =>
    (await session()).rejected(keyOf(id), rules)
  const left = async (id: number, words: Parameters<Reader['left']>[1]) =>
    (await session()).left(keyOf(id), words)
  const check = async (id: number, site: Site) => (await session()).check(keyOf(id), site)

  /** Puts a file aside; the last one ends the worker, whatever it is doing. */
  const drop = async (id: number) => {
    const key = keyOf(id)
    turns.set(id, (turns.get(id) ?? 0) + 1)
    files.value = files.value.filter((one) => one.id !== id)
    if (chosen.value === id) chosen.value = files.value[0]?.id ?? null
    if (!hasBig.value) void data.dropAhead()
    if (!reader) return
    const running = await reader
    if (files.value.length === 0) {
      reader = null
      running.end()
    } else close(running, key)
  }

  /* What was chosen takes the place of what was chosen for such a table before. */
  const rememberChoices = async ({ name, summary, mappings }: ReviewedFile) => {
    const tables = new Map(data.decisions.tables?.map((one) => [one.heads, one]))
    const before = tables.size
    for (const [index, mapping] of mappings.entries()) {
      const { recognitions = [], fingerprint: heads = null } = summary?.sheets[index] ?? {}
      const [best] = recognitions
      const { mapping: recognised } = best ?? {}
      if (!mapping || !recognised || heads === null) continue
      const known = await remembered.offer(heads, recognised)
      const isChosen = JSON.stringify(mapping) !== JSON.stringify(recognised)
      if (isChosen || known) await remembered.remember(heads, { recognised, chosen: mapping })
      if (isChosen) tables.set(heads, { file: name, heads, recognised, chosen: mapping })
      else tables.delete(heads)
    }
    if (tables.size + before > 0) await data.keepTables([...tables.values()])
  }

  /**
   * Uses every file that was read: alone, or joined with what is on screen. Answers how many cells came in and how many
   * are now of these files. What cannot be shown rejects, and the data on screen stay.
   */
  const use = async (way: 'replace' | 'join'): Promise<{ added: number; replaced: number }> => {
    const running = await session()
    const ready = files.value.filter(({ stage }) => stage === 'read')
    let counts = { added: 0, replaced: 0 }
    for (const [index, file] of ready.entries()) {
      const key = keyOf(file.id)
      if (file.reading?.isBig) {
        const isShown = await data
          .useBig({
            begin: (...given) => running.begin(key, ...given),
            nextPart: () => running.nextPart(key),
            onFilled: (done) => (filling.value = done),
          })
          .finally(() => (filling.value = undefined))
        if (isShown) continue
      }
      const step = way === 'replace' && index === 0 ? 'replace' : 'join'
      const load = {
        name: file.name,
        options: file.options,
        encoding: file.summary?.encoding ?? null,
        mappings: file.mappings.map((mapping, at) => ({ sheet: file.summary?.sheets[at]?.sheet ?? null, mapping })),
        way: step,
      } as const // prettier-ignore
      counts = await data.use(await running.take(key), step, { bytes: await running.bytes(key), load })
      await rememberChoices(file)
    }
    return counts
  }

  /** What joining the files that were read would make of them; null where nothing can be joined. Throws a SuccessorCycleError. */
  const foresee = async (): Promise<JoinForesight | null> => {
    const ready = files.value.filter(({ stage, reading }) => stage === 'read' && reading)
    if (ready.length === 0 || hasBig.value || data.isBig) return null
    const running = await session()
    return running.foresee(ready.map(({ id }) => keyOf(id)), ...(await data.surroundings())) // prettier-ignore
  }

  const choose = (id: number) => (chosen.value = id)

  /** Whether some file is too big to be joined with others. */
  const hasBig = computed(() => files.value.some(({ reading }) => reading?.isBig))

  return { files, current, corrected, share, filling, hasBig, choose, give, drop, use, foresee, rows, rejected, left, check, setShape, setColumn, whyNotRead, setRowUse, setBullets, setEncoding, setReportYear, setMunicipality } // prettier-ignore
})
