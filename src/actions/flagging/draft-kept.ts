import type { Statement } from '../../core/index.ts'
import { listKeptPictures, type KeptPicture } from '../../store/kept-products.ts'
import { listKeptRecords } from '../../store/kept-records.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { GraphDesk, NodeRef } from '../graph/graph-desk.ts'
import { parsePictureName } from '../graph/names-of-products.ts'
import { listKeptSentences } from '../graph/sentences-on-datasets.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { compareStatements } from './compare-statements.ts'
import type { Draft } from './draft-support.ts'
import type { EvidenceChange } from './evidence-change.ts'
import { saidWithAndWithout } from './said-without.ts'

/** Sentences of kept pictures that lean on the evidence, against what would be said of that day now. */
export async function draftKept(desk: GraphDesk, files: PictureFiles, change: EvidenceChange, products: readonly NodeRef[]): Promise<readonly Draft[]> {
  const onDatasets = (await listKeptSentences(desk, await datasetsOf(desk, change))).map(({ name }) => name)
  const sentences = [...products.flatMap(({ kind, id }) => (kind === 'sentence' ? [id] : [])), ...onDatasets]
  const names = sentences.flatMap((id) => parsePictureName(id) ?? [])
  const kept = await listKeptPictures(desk.db, desk.view, [...new Set(names.map(({ picture }) => picture))])
  const drafts: Draft[] = []
  for (const picture of kept) {
    const parts = new Set(names.filter((name) => name.picture === picture.id).map(({ part }) => part))
    drafts.push(await draftOne(desk, files, change, picture, picture.statements.filter(({ id }) => parts.has(id))))
  }
  return drafts
}

async function draftOne(desk: GraphDesk, files: PictureFiles, change: EvidenceChange, { id, country, asOf }: KeptPicture, leaning: readonly Statement[]): Promise<Draft> {
  const base = await readEvidence(desk.db, { ...desk.view, asOf }, claimsForPicture(country, desk.vocabulary))
  const { before, after } = await saidWithAndWithout(desk, files, change, base, country)
  // A count of a dataset leans on the dataset and not on each record: it is flagged where this change is what changes it.
  const changed = new Set(compareStatements(before, after).flatMap((each) => (each.before.kind === 'dataset-tempo' ? [each.before.tempo.dataset] : [])))
  const touched = leaning.filter(({ sentence }) => sentence.kind !== 'dataset-tempo' || changed.has(sentence.tempo.dataset))
  return { subject: { kind: 'kept', id }, corrections: compareStatements(touched, after) }
}

async function datasetsOf({ db, view }: GraphDesk, { leftOut }: EvidenceChange): Promise<readonly string[]> {
  return [...new Set([...leftOut.datasets, ...(await listKeptRecords(db, view, leftOut.records)).map(({ dataset }) => dataset)])]
}
