import { entriesBorne, entriesNamed, entriesOf, standingEntries, type FallingEntry, type LogbookEntry, type WeighedAssumption } from '../../core/index.ts'

/** The key assumptions that stand, each with all that falls with it. */
export function weighedAssumptions(entries: readonly LogbookEntry[]): readonly WeighedAssumption[] {
  const standing = standingEntries(entries)
  const broken = entriesOf(standing, 'assumption-broken')
  return entriesOf(standing, 'assumption').map((assumption) => ({
    assumption,
    broken: broken.find(({ about }) => about === assumption.id),
    falls: fallingWith(standing, assumption.id),
  }))
}

/**
 * What leans on an entry, near or far, in the order in which it was recorded: judgements that name it, the sets whose pooled value holds those
 * judgements, levels set on them. Cost: entries times the longest chain.
 */
function fallingWith(standing: readonly LogbookEntry[], id: string): readonly FallingEntry[] {
  const fallen = new Set([id])
  for (let before = 0; before < fallen.size;) {
    before = fallen.size
    for (const entry of standing) if (leansOn(entry, fallen, standing)) fallen.add(entry.id)
  }
  return standing.filter((entry) => entry.id !== id && fallen.has(entry.id)).map(({ id: entry, body, author, known }) => ({ entry, kind: body.kind, author, known }))
}

function leansOn(entry: LogbookEntry, fallen: ReadonlySet<string>, standing: readonly LogbookEntry[]): boolean {
  if (entry.body.kind === 'assumption-broken') return false
  const isBorne = standing.some((each) => fallen.has(each.id) && entriesBorne(each).includes(entry.id))
  if (isBorne || restsOf(entry).some((id) => fallen.has(id))) return true
  // A set is only its question; but what was pooled of it holds every judgement.
  return entry.body.kind === 'propositions' && standing.some((each) => each.body.kind === 'judgement' && each.about === entry.id && fallen.has(each.id))
}

/** What speaks of a set rests on the question alone, not on what others answered: it falls where it names what fell as a ground. */
function restsOf(entry: LogbookEntry): readonly string[] {
  const isOfSet = entry.body.kind === 'judgement' || entry.body.kind === 'sealed-judgement' || entry.body.kind === 'reveal' || entry.body.kind === 'signpost'
  return entriesNamed(entry).filter((id) => !isOfSet || id !== entry.about)
}
