/**
 * Lets works that run at the same time end together: each waits for the others, though never longer than `longest`
 * milliseconds after the first has ended. What is drawn from them is then drawn once.
 */
export const gather = (longest: number) => {
  let running = 0
  let waiting: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const release = () => {
    clearTimeout(timer)
    timer = undefined
    const released = waiting
    waiting = []
    for (const go of released) go()
  }
  const ended = () =>
    new Promise<void>((go) => {
      waiting.push(go)
      running -= 1
      if (running === 0) release()
      else timer ??= setTimeout(release, longest)
    })
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    running += 1
    try {
      return await work()
    } finally {
      await ended()
    }
  }
}
