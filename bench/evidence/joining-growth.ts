import { addDays, type EventReading } from '../../src/core/index.ts'
import { groupReadings } from '../../src/evidence/events/group-readings.ts'
import { linkReadings } from '../../src/evidence/events/link-readings.ts'
import type { PlaceTable } from '../../src/evidence/events/place-table.ts'
import { readPlace } from '../../src/evidence/events/read-place.ts'

export interface JoiningTime {
  readonly readings: number
  readonly links: number
  readonly groups: number
  /** Of the processor, in this process. */
  readonly milliseconds: number
}

/** Time of joining a number of readings, and ten times as many: three sources on an event, in towns and on days over twenty years. */
export function measureGrowth(towns: PlaceTable, counts: readonly number[]): readonly JoiningTime[] {
  const names = townNames(towns)
  // The first round warms the engine and is thrown away.
  return [counts[0] ?? 0, ...counts].map((count) => measure(someReadings(count, names, towns))).slice(1)
}

function measure(readings: readonly EventReading[]): JoiningTime {
  const start = process.cpuUsage()
  const { links } = linkReadings(readings, [])
  const { groups } = groupReadings(readings, links.map((link) => ({ ...link, decidedBy: 'rule', recorded: '' })))
  return { readings: readings.length, links: links.length, groups: groups.length, milliseconds: process.cpuUsage(start).user / 1000 }
}

const countries = ['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'GR', 'IT', 'NL', 'NO', 'SE']

function townNames(towns: PlaceTable): readonly (readonly [name: string, country: string])[] {
  return towns.split('\n').flatMap((line) => {
    const [name = '', country = '', latitude = ''] = line.split(',')
    return latitude !== '' && countries.includes(country) ? [[name, country] as const] : []
  })
}

function someReadings(count: number, names: ReturnType<typeof townNames>, towns: PlaceTable): readonly EventReading[] {
  const random = seeded(7)
  return Array.from({ length: Math.ceil(count / 3) }, (_, event) => {
    const [name, country] = names[Math.floor(random() * names.length)] ?? ['', '']
    const day = addDays('2004-01-01', Math.floor(random() * 7300))
    const killed = Math.floor(random() ** 4 * 20)
    const place = readPlace(name, country, towns)
    return [0, 1, 2].map((source): EventReading => {
      const toll = { value: killed + source, low: killed + source, high: killed + source }
      const days = { first: addDays(day, source === 2 ? 1 : 0), last: addDays(day, source === 2 ? 1 : 0) }
      return {
        id: `r${event}-${source}`, kind: 'claim', known: addDays(days.last, source),
        facts: {
          dataset: undefined, related: [], days, country, sites: place.sites, sitesAdd: true, words: [], targets: [], means: 'unknown', plural: false, class: 'attack', outcome: 'completed', ideology: 'unknown',
          killed: toll, injured: undefined, includesPerpetrators: undefined,
        },
      }
    })
  }).flat()
}

/** Mulberry32, public domain: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
