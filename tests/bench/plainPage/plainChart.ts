import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { defineComponent, h, onMounted, ref } from 'vue'

/* What both guides show: a component a chart, drawn when it is mounted, from rows that are fetched. */
use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

export interface Drawn {
  readonly title: string
  readonly names: readonly string[]
  readonly values: readonly number[]
}

export const PlainChart = defineComponent<{ drawn: Drawn }>({
  props: { drawn: { type: Object, required: true } } as never,
  setup: ({ drawn }) => {
    const host = ref<HTMLElement | null>(null)
    onMounted(() => {
      if (!host.value) return
      const chart = init(host.value, null, { renderer: 'svg' })
      chart.setOption({
        animation: false,
        tooltip: {},
        xAxis: { type: 'category', data: [...drawn.names] },
        yAxis: { type: 'value' },
        series: [{ type: 'bar', data: [...drawn.values] }],
      })
      document.documentElement.dataset.drawn = String(performance.now())
    })
    return () => h('figure', [h('figcaption', drawn.title), h('div', { ref: host, style: 'height: 252px' })])
  },
})
