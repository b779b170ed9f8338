/** Middle of the times that each of the works takes, in seconds, in rounds that take turns, after one round that does not count. */
export function medianSeconds<Name extends string>(works: Readonly<Record<Name, () => unknown>>, rounds: number): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const seconds = secondsOf(works[name])
      if (round > 0) taken[name].push(seconds)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>
}

export function secondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
