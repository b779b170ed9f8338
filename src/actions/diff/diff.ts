import { type AsOf, type Country, type Day, done, type EvidenceBase, type EvidenceItem, type EvidenceRef, type KnowledgeChange, type KnowledgeDiff, type Outcome } from '../../core/index.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { withDutch } from '../../evidence/items/with-dutch.ts'
import { listChangesBetween } from '../../store/changes-between.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import type { Context } from '../context.ts'
import { changedRows } from './changed-rows.ts'
import { changedSentences } from './changed-sentences.ts'
import { nameThings } from './named-things.ts'
import { knownThen } from '../picture/known-then.ts'
import { composeSentences, readPictureFiles, type ComposedSentences, type PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'

export interface DiffRequest {
  readonly country: Country
  /** Two days, in either order. */
  readonly days: readonly [Day, Day]
  readonly clearance?: AsOf['clearance']
}

/** What became known between two days, and which sentences of the picture changed because of it. */
export async function diff(context: Context, { country, days, clearance }: DiffRequest): Promise<Outcome<KnowledgeDiff>> {
  const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]]
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const wanted = claimsForPicture(country, files.value.vocabulary)
  const before = await readEvidenceBase(context.store, { asOf: from, recordedBy: undefined, clearance }, wanted)
  if (!before.ok) return before
  const after = await readEvidenceBase(context.store, { asOf: to, recordedBy: undefined, clearance }, wanted)
  if (!after.ok) return after
  const others = await listChangesBetween(context.store, { from, to, clearance })
  if (!others.ok) return others
  const named = await nameThings(context.store, others.value, after.value.view, files.value.vocabulary)
  if (!named.ok) return named
  const withdrawn = named.value.changes.filter(({ place }) => place === 'row').flatMap(({ things }) => things)
  const changes = [...changedRows(before.value.rows, after.value.rows, withdrawn), ...named.value.changes.filter(({ place }) => place !== 'row')]
  const [stood, stands, untold] = [before.value, after.value, { ...before.value, view: after.value.view }].map((base) => composeSentences(base, country, files.value))
  if (stood === undefined || stands === undefined || untold === undefined) throw new Error('three pictures are composed')
  const sentences = changedSentences({ before: stood.shown, after: stands.shown, untold: untold.shown }, changedIds(changes, before.value, after.value))
  const rows = rowItems(changes, before.value, after.value, files.value)
  const causes = new Set(sentences.flatMap((each) => each.causes))
  const openedIn = ({ keys, evidenceOf }: ComposedSentences) => evidenceOf(new Set([...keys].filter((key) => causes.has(key))))
  return done({ country, from, to, changes, sentences, evidence: { ...rows, ...named.value.evidence, ...openedIn(stood), ...openedIn(stands) } })
}

/** Rows and claims that are not what they were: all of those that the pictures were made from, not only the named ones. */
function changedIds(changes: readonly KnowledgeChange[], before: EvidenceBase, after: EvidenceBase): ReadonlySet<string> {
  const stood = new Map(before.claims.map(({ claim, revision }) => [claim.id, revision]))
  const stands = new Map(after.claims.map(({ claim, revision }) => [claim.id, revision]))
  const claims = [...new Set([...stood.keys(), ...stands.keys()])].filter((id) => stood.get(id) !== stands.get(id))
  return new Set([...changes.filter(({ place }) => place === 'row').flatMap(({ things }) => things.map(({ id }) => id)), ...claims])
}

/** Changed rows as they stand on the second day, the withdrawn as they stood on the first; nothing of them that was known later. */
function rowItems(changes: readonly KnowledgeChange[], before: EvidenceBase, after: EvidenceBase, { vocabulary, translations }: PictureFiles): Readonly<Record<string, EvidenceItem>> {
  const refs = changes.filter(({ place }) => place === 'row').flatMap(({ things }) => things.map(({ id }): EvidenceRef => ({ kind: 'row', row: id })))
  return withDutch({ ...evidenceItems(knownThen(before), refs, vocabulary), ...evidenceItems(knownThen(after), refs, vocabulary) }, translations)
}
