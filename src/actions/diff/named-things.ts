import { type AsOf, type ChangedThing, done, type EvidenceBase, type EvidenceItem, type EvidenceRef, type KnowledgeChange, type Outcome } from '../../core/index.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { readNamedReports } from '../../store/named-reports.ts'
import type { Store } from '../../store/store.ts'
import { maskReports } from '../mask-evidence.ts'

export interface NamedThings {
  readonly changes: readonly KnowledgeChange[]
  readonly evidence: Readonly<Record<string, EvidenceItem>>
}

/** Changes with the titles of their reports and the passages of their claims, neither with names of persons. */
export async function nameThings(store: Store, changes: readonly KnowledgeChange[], view: AsOf, vocabulary: Vocabulary): Promise<Outcome<NamedThings>> {
  const thingsIn = (place: KnowledgeChange['place']) => changes.filter((each) => each.place === place).flatMap(({ things }) => things)
  const named = await readNamedReports(store, view, thingsIn('report').map(({ id }) => id), thingsIn('claim').map(({ id, title = '' }) => ({ id, report: title })))
  if (!named.ok) return named
  const base: EvidenceBase = { view, rows: [], eventRecords: [], datasets: [], eventLinks: [], textLinks: [], logbook: [], ...named.value }
  // Titles are kept with the names in them hidden.
  const titles = new Map(base.reports.map(({ id, title }) => [id, title]))
  const refs = base.claims.map(({ claim, report }): EvidenceRef => ({ kind: 'passage', claim: claim.id, citation: { report, start: claim.start, end: claim.end, quote: claim.quote } }))
  const withTitle = (place: KnowledgeChange['place'], thing: ChangedThing) => {
    const report = place === 'report' ? thing.id : place === 'claim' ? thing.title : undefined
    return report === undefined ? thing : { ...thing, title: titles.get(report) }
  }
  return done({
    changes: changes.map((each) => ({ ...each, things: each.things.map((thing) => withTitle(each.place, thing)) })),
    evidence: maskReports(base).items(evidenceItems(base, refs, vocabulary), refs),
  })
}
