import { type AsOf, type Country, type Day, done, type EvidenceBase, type EvidenceItem, type EvidenceRef, type KnowledgeChange, type KnowledgeDiff, type Outcome, type ThreatPicture } from '../../core/index.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { withDutch } from '../../evidence/items/with-dutch.ts'
import { listChangesBetween } from '../../store/changes-between.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import type { Context } from '../context.ts'
import { changedRows } from './changed-rows.ts'
import { changedSentences } from './changed-sentences.ts'
import { nameThings } from './named-things.ts'
import { knownThen } from '../picture/known-then.ts'
import { composePicture, readPictureFiles, type PictureFiles } from '../picture/picture.ts'
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
  const pictures = composeThree(before.value, after.value, country, files.value)
  const sentences = changedSentences(pictures, changedIds(changes, before.value, after.value))
  const rows = rowItems(changes, before.value, after.value, files.value)
  const causes = pick({ ...pictures.before.evidence, ...pictures.after.evidence }, sentences.flatMap((each) => each.causes))
  return done({ country, from, to, changes, sentences, evidence: { ...rows, ...named.value.evidence, ...causes } })
}

function composeThree(before: EvidenceBase, after: EvidenceBase, country: Country, files: PictureFiles): Readonly<Record<'before' | 'after' | 'untold', ThreatPicture>> {
  const compose = (base: EvidenceBase) => composePicture(base, country, files)
  return { before: compose(before), after: compose(after), untold: compose({ ...before, view: after.view }) }
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

function pick(items: Readonly<Record<string, EvidenceItem>>, ids: readonly string[]): Readonly<Record<string, EvidenceItem>> {
  const wanted = new Set(ids)
  return Object.fromEntries(Object.entries(items).filter(([id]) => wanted.has(id)))
}
