import type { ChartOption } from './chartOption.ts'
import { init } from './echarts.ts'
import { type DrawnMark, marksOf } from './marksOf.ts'

/** A picture that answers to hover, click and keys. */
export interface LiveChart {
  /** Draws anew, at a size in px. */
  update(option: ChartOption, size: { readonly width: number; readonly height: number }): void
  /** Moves to the next (1) or previous (-1) mark and answers what stands there, and which of all it is. */
  walk(step: number): string
  /** Chooses the mark where the walk stands. */
  pickCurrent(): void
  /** Leaves the walk: no highlight, no tooltip. */
  clear(): void
  dispose(): void
}

/* The engine empties what it drew by `innerHTML = ''`, which a page that trusts no text as markup forbids even then. */
const emptyByNodes = (element: Element) =>
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    set: () => element.replaceChildren(),
  })

interface Listeners {
  readonly onPick: (mark: DrawnMark) => void
  /** Hears which mark the reader is at, by pointer or by keys; null when they leave. */
  readonly onRest: (mark: DrawnMark | null) => void
}

const living = new WeakMap<HTMLElement, (listeners: Listeners) => LiveChart>()

/** Brings a picture to life in an element, in place of what stood there; one that lives there already is taken over as it is. */
export const liveChart = (host: HTMLElement, listeners: Listeners): LiveChart => {
  const takeOver = living.get(host)
  if (takeOver) return takeOver(listeners)
  host.replaceChildren()
  let { onPick, onRest } = listeners
  const chart = init(host, null, { renderer: 'svg' })
  const drawn = host.querySelector('svg')
  for (const element of drawn ? [host, drawn] : [host]) emptyByNodes(element)
  let marks: DrawnMark[] = []
  let current = -1
  const markAt = ({ seriesIndex, dataIndex }: { seriesIndex?: number; dataIndex: number }) =>
    marks.find((one) => one.seriesIndex === seriesIndex && one.dataIndex === dataIndex)
  chart.on('click', (event) => {
    const mark = markAt(event)
    if (mark) onPick(mark)
  })
  chart.on('mouseover', (event) => onRest(markAt(event) ?? null))
  chart.on('mouseout', () => onRest(null))
  const clear = () => {
    chart.dispatchAction({ type: 'downplay' })
    chart.dispatchAction({ type: 'hideTip' })
    onRest(null)
    current = -1
  }
  const live: LiveChart = {
    update(option, { width, height }) {
      marks = marksOf(option)
      const isResized = width !== chart.getWidth() || height !== chart.getHeight()
      /* One drawing, not one of the old marks at the new size before it. */
      chart.setOption(option, { notMerge: true, lazyUpdate: isResized })
      if (!isResized) return
      host.style.height = `${height}px`
      chart.resize({ width, height })
    },
    walk(step) {
      if (marks.length === 0) return ''
      current =
        current < 0 ? (step > 0 ? 0 : marks.length - 1) : (current + step + marks.length) % marks.length
      const mark = marks[current]
      if (!mark) return ''
      onRest(mark)
      const { seriesIndex, dataIndex, description } = mark
      chart.dispatchAction({ type: 'downplay' })
      chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex })
      chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex })
      return `${description} (${current + 1}/${marks.length})`
    },
    pickCurrent() {
      const mark = marks[current]
      if (mark) onPick(mark)
    },
    clear,
    dispose() {
      living.delete(host)
      chart.dispose()
    },
  }
  living.set(host, (others) => {
    ;({ onPick, onRest } = others)
    return live
  })
  return live
}
