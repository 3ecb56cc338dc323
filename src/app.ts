import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import App from './App.vue'
import { type Provided, providedKey } from './composables/provided.ts'
import { siteRouter } from './router.ts'

/** The app on a page: the same for the pages made at build and for the one that wakes in the browser. */
export const createAyumi = (history: RouterHistory, provided: Provided) => {
  const app = createSSRApp(App)
  const pinia = createPinia()
  const router = siteRouter(history)
  app.use(pinia).use(router).provide(providedKey, provided)
  return { app, pinia, router }
}
