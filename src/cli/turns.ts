/** Lets so many pieces of work go on at once; the others wait in the order in which they came. */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let going = 0
  return async (work) => {
    if (going < most) going += 1
    // Whoever is done hands the place on, so that nobody who comes later takes it.
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) going -= 1
      else next()
    }
  }
}
