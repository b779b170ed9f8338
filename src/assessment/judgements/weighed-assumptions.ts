import { entriesOf, leaningEntries, standingEntries, type FallingEntry, type LogbookEntry, type WeighedAssumption } from '../../core/index.ts'

/** The key assumptions that stand, each with all that falls with it. */
export function weighedAssumptions(entries: readonly LogbookEntry[]): readonly WeighedAssumption[] {
  const standing = standingEntries(entries)
  const broken = entriesOf(standing, 'assumption-broken')
  const leaning = leaningOnEach(standing)
  return entriesOf(standing, 'assumption').map((assumption) => ({
    assumption,
    broken: broken.find(({ about }) => about === assumption.id),
    falls: fallingWith(standing, leaning, assumption.id),
  }))
}

/** What leans on an entry, near or far, in the order in which it was recorded. Cost: the entries and what they name. */
function fallingWith(standing: readonly LogbookEntry[], leaning: ReadonlyMap<string, readonly string[]>, id: string): readonly FallingEntry[] {
  const fallen = new Set([id])
  // What is added while it is walked is walked too.
  for (const each of fallen) for (const entry of leaning.get(each) ?? []) fallen.add(entry)
  return standing.filter((entry) => entry.id !== id && fallen.has(entry.id)).map(({ id: entry, body, author, known }) => ({ entry, kind: body.kind, author, known }))
}

/** What leans on each entry itself. That an assumption broke leans on nothing. */
function leaningOnEach(standing: readonly LogbookEntry[]): ReadonlyMap<string, readonly string[]> {
  const broken = new Set(entriesOf(standing, 'assumption-broken').map(({ id }) => id))
  const falling = leaningEntries(standing).filter(({ entry }) => !broken.has(entry))
  return new Map([...Map.groupBy(falling, ({ on }) => on)].map(([on, by]) => [on, by.map(({ entry }) => entry)]))
}
