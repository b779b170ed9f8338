/** Lets only so many run at once; the others wait for a place, in the order in which they came. */
export function placesFor(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  const enter = () => {
    if (free === 0) return new Promise<void>((resolve) => { waiting.push(resolve) })
    free -= 1
    return Promise.resolve()
  }
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return async (run) => {
    await enter()
    try {
      return await run()
    } finally {
      leave()
    }
  }
}
