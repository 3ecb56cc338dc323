import { createApp, h } from 'vue'
import { type Drawn, PlainChart } from './plainChart.ts'

const charts = (await (await fetch('./charts.json')).json()) as Drawn[]
createApp({ render: () => charts.map((drawn) => h(PlainChart, { drawn })) }).mount('#app')
