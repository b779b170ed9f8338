/** The first ids of what one thing has many of, and how many there are. */
export interface IdsOfMany {
  readonly ids: readonly string[]
  readonly of: number
}

/** One id with what it is of, in order. */
export interface RankedId {
  readonly of_one: string
  readonly id: string
  readonly of: number
}

/** The ids by what they are of. */
export function byOne(rows: readonly RankedId[]): ReadonlyMap<string, IdsOfMany> {
  return new Map([...Map.groupBy(rows, (row) => row.of_one)].map(([one, found]) => [one, { ids: found.map(({ id }) => id), of: found[0]?.of ?? 0 }]))
}
