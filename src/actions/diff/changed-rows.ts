import type { ChangedThing, EvidenceRow, KnowledgeChange } from '../../core/index.ts'

/** Rows of the record that came, changed or went between two days; those that went with why and since when, where a person withdrew them. */
export function changedRows(before: readonly EvidenceRow[], after: readonly EvidenceRow[], withdrawn: readonly ChangedThing[]): readonly KnowledgeChange[] {
  const [rowsBefore, rowsAfter] = [byId(before), byId(after)]
  const added = after.filter(({ id }) => !rowsBefore.has(id))
  const corrected = after.filter((row) => {
    const earlier = rowsBefore.get(row.id)
    return earlier !== undefined && isAnother(earlier, row)
  })
  const retracted = before.filter(({ id }) => !rowsAfter.has(id))
  const gone = toChange('retracted', retracted)
  const whyById = new Map(withdrawn.map((thing) => [thing.id, thing]))
  const said = { ...gone, things: gone.things.map((thing) => whyById.get(thing.id) ?? thing) }
  return [toChange('added', added), toChange('corrected', corrected), said].filter(({ count }) => count > 0)
}

function byId(rows: readonly EvidenceRow[]): ReadonlyMap<string, EvidenceRow> {
  return new Map(rows.map((row) => [row.id, row]))
}

function isAnother(a: EvidenceRow, b: EvidenceRow): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

function toChange(change: KnowledgeChange['change'], rows: readonly EvidenceRow[]): KnowledgeChange {
  const newestFirst = rows.toSorted((a, b) => b.times.known.localeCompare(a.times.known) || a.id.localeCompare(b.id))
  return { place: 'row', change, count: rows.length, things: newestFirst.map(({ id, times }) => ({ id, known: times.known, title: undefined, reason: undefined })) }
}
