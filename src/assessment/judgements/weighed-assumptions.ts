import { entriesBorne, entriesNamed, entriesOf, standingEntries, type FallingEntry, type LogbookEntry, type WeighedAssumption } from '../../core/index.ts'

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

/** What leans on each entry itself: judgements that name it, the sets whose pooled value holds those judgements, levels set on them. */
function leaningOnEach(standing: readonly LogbookEntry[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(standing.map(({ id, body }) => [id, body.kind]))
  const leans = standing.flatMap((entry) => [
    ...restsOf(entry).map((on) => ({ entry: entry.id, on })),
    ...entriesBorne(entry).map((borne) => ({ entry: borne, on: entry.id })),
    // A set is only its question; but what was pooled of it holds every judgement.
    ...(entry.body.kind === 'judgement' && entry.about !== undefined && kinds.get(entry.about) === 'propositions' ? [{ entry: entry.about, on: entry.id }] : []),
  ])
  const falling = leans.filter(({ entry }) => kinds.has(entry) && kinds.get(entry) !== 'assumption-broken')
  return new Map([...Map.groupBy(falling, ({ on }) => on)].map(([on, by]) => [on, by.map(({ entry }) => entry)]))
}

/** What speaks of a set rests on the question alone, not on what others answered: it falls where it names what fell as a ground. */
function restsOf(entry: LogbookEntry): readonly string[] {
  const isOfSet = entry.body.kind === 'judgement' || entry.body.kind === 'sealed-judgement' || entry.body.kind === 'reveal' || entry.body.kind === 'signpost'
  return entriesNamed(entry).filter((id) => !isOfSet || id !== entry.about)
}
