import type { Country, Edition } from '../../core/index.ts'

/** The editions of one country in the order of their numbers, and the newest of them. */
export interface CountryRecord {
  readonly country: Country
  readonly editions: readonly Edition[]
  readonly newest: Edition
}

/** What was published, by country: the country of the first edition first. */
export function countryRecords(editions: readonly Edition[]): readonly CountryRecord[] {
  return [...Map.groupBy(editions, ({ country }) => country)].flatMap(([country, all]) => {
    const ordered = all.toSorted((one, other) => one.number - other.number)
    const newest = ordered.at(-1)
    return newest === undefined ? [] : [{ country, editions: ordered, newest }]
  })
}

/** The edition that corrects this one: where several do, the last. */
export function successorOf({ id }: Edition, editions: readonly Edition[]): Edition | undefined {
  return editions.findLast(({ corrects }) => corrects?.edition === id)
}

/** Editions to be held beside each other: each with the one before it, and each that corrects with what it corrects. */
export function comparedPairs(editions: readonly Edition[]): readonly (readonly [before: Edition, after: Edition])[] {
  return editions.flatMap((after, at) => {
    const before = editions[at - 1]
    const corrected = editions.find(({ id }) => id === after.corrects?.edition)
    return [...new Set([before, corrected])].flatMap((each) => (each === undefined ? [] : [[each, after] as const]))
  })
}

/** The day of publication. */
export function dayIssued({ issued }: Edition): string {
  return issued.slice(0, 10)
}
