import { type ClaimKind, type Day, type DraftedCorrection, type EvidenceBase, type FlagSubject, type Marking, type Statement } from '../../core/index.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { listMarkings } from '../../store/marked-reports.ts'
import { listKeptPictures } from '../../store/kept-products.ts'
import type { NewFlag } from '../../store/flags.ts'
import type { Database } from '../../store/store.ts'
import { graphDesk, type GraphDesk, type NodeRef } from '../graph/graph-desk.ts'
import { pictureName } from '../graph/names-of-products.ts'
import { productsOf } from '../graph/products-on.ts'
import { countriesOf } from '../graph/sentences-on.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { compareStatements } from './compare-statements.ts'
import { draftKept } from './draft-kept.ts'
import { draftDecisions, draftEntries, draftEvents, draftRows, draftSeries, type Draft } from './draft-support.ts'
import type { EvidenceChange } from './evidence-change.ts'
import { saidWithAndWithout } from './said-without.ts'

/**
 * A flag on everything that leans on evidence, with what is said without it or with it corrected, on the day from which that holds and
 * today: once from what everybody may see, and again from more marked evidence where something else is said of it then. Call it before the
 * change is written, or say with the change from which moment of recording on it was.
 */
export async function draftFlags(db: Database, files: PictureFiles, change: EvidenceChange, today: Day): Promise<readonly NewFlag[]> {
  const flags: NewFlag[] = []
  const said = new Set<string>()
  for (const marking of await listMarkings(db)) {
    const drafts = (await draftWithin(db, files, change, { marking, today })).filter((draft) => !said.has(JSON.stringify(draft)))
    for (const draft of drafts) said.add(JSON.stringify(draft))
    flags.push(...drafts.map(({ subject, corrections }) => ({ subject, cause: change.cause, corrections, marking })))
  }
  return flags
}

async function draftWithin(db: Database, files: PictureFiles, change: EvidenceChange, { marking, today }: { readonly marking: Marking; readonly today: Day }): Promise<readonly Draft[]> {
  const { known } = change.cause
  const desk = graphDesk(db, { asOf: known > today ? known : today, recordedBy: change.justBefore, clearance: marking }, files)
  const products = await productsOf(desk, change.readings)
  const drafted = [
    ...await draftPictures(desk, files, change, [known, desk.view.asOf]),
    ...await draftKept(desk, files, change, products),
    ...await draftProducts(desk, change, products),
    ...draftRows(change),
  ]
  return drafted.filter(({ corrections }) => corrections.length > 0)
}

/** Series, events, decisions and entries of the logbook. */
async function draftProducts(desk: GraphDesk, change: EvidenceChange, products: readonly NodeRef[]): Promise<readonly Draft[]> {
  const idsOf = (kind: NodeRef['kind']) => products.filter((ref) => ref.kind === kind).map(({ id }) => id)
  return [...await draftSeries(desk, idsOf('series'), change), ...await draftEvents(desk, idsOf('event'), change), ...await draftDecisions(desk, idsOf('row'), change), ...await draftEntries(desk, idsOf('entry'), change)]
}

/** The pictures of the days, of every country that the evidence may bear on; one that is kept is flagged as kept. Each is composed from evidence of its own. */
async function draftPictures(desk: GraphDesk, files: PictureFiles, change: EvidenceChange, days: readonly Day[]): Promise<readonly Draft[]> {
  if (!mayBear(change)) return []
  const countries = await countriesOf(desk, change.readings)
  const named = [...new Set(days)].flatMap((asOf) => countries.map((country) => ({ id: pictureName(country, asOf), country, asOf })))
  const kept = new Set((await listKeptPictures(desk.db, desk.view, named.map(({ id }) => id))).map(({ id }) => id))
  const drafts: Draft[] = []
  for (const { id, country, asOf } of named.filter((picture) => !kept.has(picture.id))) {
    const base = await readEvidence(desk.db, { ...desk.view, asOf }, claimsForPicture(country, desk.vocabulary))
    if (!bearsOn(change, base)) continue
    const { before, after } = await saidWithAndWithout(desk, files, change, base, country)
    drafts.push(...bySubject(id, compareStatements(before, after)))
  }
  return drafts
}

/** Whether a picture may work from any of what changes: of claims their names say of which kind they are, and the rest of a store need not be read for the others. */
function mayBear({ readings }: EvidenceChange): boolean {
  return readings.some(({ kind, id }) => kind !== 'claim' || [...usedInPictures].some((used) => id.includes(`:${used}-`)))
}

/** A picture that works from none of the claims that change, before or after, says what it said; composing it twice would tell so late. */
function bearsOn({ readings, apply }: EvidenceChange, base: EvidenceBase): boolean {
  const ids = new Set(readings.map(({ id }) => id))
  if (readings.some(({ kind }) => kind !== 'claim')) return true
  return [base, apply(base)].some(({ claims }) => claims.some(({ claim }) => ids.has(claim.id) && usedInPictures.has(claim.kind)))
}

/** What figures are drawn from, and who says them. */
const usedInPictures: ReadonlySet<ClaimKind> = new Set(['FIGURE', 'EVENT', 'ATTRIBUTION'])

function bySubject(id: string, corrections: readonly Extract<DraftedCorrection, { kind: 'sentence' }>[]): readonly Draft[] {
  return [...Map.groupBy(corrections, ({ before }) => subjectKind(before.kind))].map(([kind, ofKind]) => ({ subject: { kind, id }, corrections: ofKind }))
}

function subjectKind(sentence: Statement['sentence']['kind']): FlagSubject['kind'] {
  if (/^(?:level-|scale-changed)/.test(sentence)) return 'level'
  if (/^(?:proposal|flip|nothing-would-flip|top-step|coded-by-us)/.test(sentence)) return 'proposal'
  return /^(?:reason|why-in-short|one-origin)/.test(sentence) ? 'judgement' : 'picture'
}
