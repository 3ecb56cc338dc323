import { type Component, defineAsyncComponent } from 'vue'

const coming = new Set<Promise<unknown>>()

/** A component whose script comes when it is first shown. */
export const onDemand = <Shown extends Component>(load: () => Promise<{ default: Shown }>) =>
  defineAsyncComponent(() => {
    const loading = load()
    coming.add(loading)
    const done = () => coming.delete(loading)
    loading.then(done, done)
    return loading
  })

/** Resolves once every component shown so far is there, come or failed. */
export const allShown = async (): Promise<void> => {
  while (coming.size > 0) await Promise.allSettled(coming)
}
