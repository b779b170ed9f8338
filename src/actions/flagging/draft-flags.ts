import { statementsOfPicture, type Day, type DraftedCorrection, type EvidenceBase, type FlagSubject, type Statement } from '../../core/index.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { listKeptPictures, type KeptPicture } from '../../store/kept-products.ts'
import type { NewFlag } from '../../store/flags.ts'
import type { Database } from '../../store/store.ts'
import { graphDesk, type GraphDesk, type NodeRef } from '../graph/graph-desk.ts'
import { parsePictureName, pictureName } from '../graph/names-of-products.ts'
import { productsOf } from '../graph/products-on.ts'
import { countriesOf } from '../graph/sentences-on.ts'
import { composePicture, type PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { compareStatements } from './compare-statements.ts'
import { draftDecisions, draftEvents, draftSeries, type Draft } from './draft-support.ts'
import type { EvidenceChange } from './evidence-change.ts'

/**
 * A flag on everything that leans on evidence, with what is said without it or with it corrected, on the day from which that holds and
 * today. Call it before the change is written.
 */
export async function draftFlags(db: Database, files: PictureFiles, change: EvidenceChange, today: Day): Promise<readonly NewFlag[]> {
  const { known } = change.cause
  const desk = graphDesk(db, { asOf: known > today ? known : today, recordedBy: undefined }, files.vocabulary, () => Promise.resolve(files))
  const products = await productsOf(desk, change.readings)
  const drafted = [
    ...await draftPictures(desk, files, change, [known, desk.view.asOf]),
    ...await draftKept(desk, files, change, products),
    ...await draftProducts(desk, change, products),
  ]
  return drafted.filter(({ corrections }) => corrections.length > 0).map(({ subject, corrections }) => ({ subject, cause: change.cause, corrections }))
}

/** Series, events and decisions. */
async function draftProducts(desk: GraphDesk, change: EvidenceChange, products: readonly NodeRef[]): Promise<readonly Draft[]> {
  const idsOf = (kind: NodeRef['kind']) => products.filter((ref) => ref.kind === kind).map(({ id }) => id)
  return [...await draftSeries(desk, idsOf('series'), change), ...await draftEvents(desk, idsOf('event'), change), ...await draftDecisions(desk, idsOf('row'), change)]
}

/** The pictures of the days, of every country that the evidence may bear on; one that is kept is flagged as kept. */
async function draftPictures(desk: GraphDesk, files: PictureFiles, change: EvidenceChange, days: readonly Day[]): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const asOf of new Set(days)) {
    for (const country of await countriesOf(desk, change.readings)) {
      const id = pictureName(country, asOf)
      if ((await listKeptPictures(desk.db, desk.view, [id])).length > 0) continue
      const base = await readEvidence(desk.db, { asOf, recordedBy: undefined }, claimsForPicture(country, desk.vocabulary))
      const said = (evidence: EvidenceBase) => statementsOfPicture(composePicture(evidence, country, files))
      drafts.push(...bySubject(id, compareStatements(said(base), said(change.apply(base)))))
    }
  }
  return drafts
}

function bySubject(id: string, corrections: readonly Extract<DraftedCorrection, { kind: 'sentence' }>[]): readonly Draft[] {
  return [...Map.groupBy(corrections, ({ before }) => subjectKind(before.kind))].map(([kind, ofKind]) => ({ subject: { kind, id }, corrections: ofKind }))
}

function subjectKind(sentence: Statement['sentence']['kind']): FlagSubject['kind'] {
  if (/^(?:level-|scale-changed)/.test(sentence)) return 'level'
  if (/^(?:proposal|flip|nothing-would-flip|top-step|coded-by-us)/.test(sentence)) return 'proposal'
  return /^(?:reason|why-in-short|one-origin)/.test(sentence) ? 'judgement' : 'picture'
}

/** Sentences of kept pictures that lean on the evidence, against what would be said of that day now. */
async function draftKept(desk: GraphDesk, files: PictureFiles, change: EvidenceChange, products: readonly NodeRef[]): Promise<readonly Draft[]> {
  const names = products.flatMap(({ kind, id }) => (kind === 'sentence' ? (parsePictureName(id) ?? []) : []))
  const kept = await listKeptPictures(desk.db, desk.view, [...new Set(names.map(({ picture }) => picture))])
  const drafts: Draft[] = []
  for (const picture of kept) {
    const parts = new Set(names.filter((name) => name.picture === picture.id).map(({ part }) => part))
    drafts.push({ subject: { kind: 'kept', id: picture.id }, corrections: compareStatements(picture.statements.filter(({ id }) => parts.has(id)), await saidWithout(desk, files, change, picture)) })
  }
  return drafts
}

async function saidWithout({ db, vocabulary }: GraphDesk, files: PictureFiles, change: EvidenceChange, { country, asOf }: KeptPicture): Promise<readonly Statement[]> {
  const base = await readEvidence(db, { asOf, recordedBy: undefined }, claimsForPicture(country, vocabulary))
  return statementsOfPicture(composePicture(change.apply(base), country, files))
}
