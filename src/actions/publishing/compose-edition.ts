import { done, type AsOf, type Country, type DraftedSentence, type EditionNumbers, type Outcome, type PreflightReason, type ThreatPicture, type WarningsRecord } from '../../core/index.ts'
import { cutPassages } from '../../publishing/edition/cut-passages.ts'
import { everything } from '../../store/as-of.ts'
import { listVerdicts } from '../../store/claim-reviews.ts'
import { listDatasetLicences, type DatasetLicence } from '../../store/dataset-licences.ts'
import { listFlags } from '../../store/flags.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import { listCorrections } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import { datasetsSection } from '../picture/datasets-section.ts'
import type { LevelFileContext } from '../level-model-files.ts'
import { composePicture, readPictureFiles, sourcesOf, type PictureFiles } from '../picture/picture.ts'
import { readRegions } from '../read-regions.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { clearEvidence } from './clear-evidence.ts'
import { checkSentence, composeOwnSentences, type ComposedOwnSentences, type OwnSentencesQuestion } from './compose-own-sentences.ts'
import { composeWarnings, type ComposedWarnings } from './compose-warnings.ts'
import { claimsForNumbers, claimsInNumbers, editionNumbers, townsOf, type NumberFiles } from './edition-numbers.ts'
import { evidenceOfEntries } from './evidence-of-entries.ts'
import { preflight, unreviewedClaims } from './preflight.ts'
import { shownEntries } from './shown-entries.ts'

/** A picture for everybody with its numbers, and what stands against publishing it. */
export interface ComposedEdition {
  readonly picture: ThreatPicture
  readonly warnings: WarningsRecord | undefined
  readonly numbers: EditionNumbers
  readonly reasons: readonly PreflightReason[]
  readonly unreviewed: number
}

export interface EditionQuestion {
  readonly country: Country
  readonly view: AsOf
  readonly acceptsUnreviewed: boolean
  /** What the team says beside the picture, from a draft; none where the picture is published as it is. */
  readonly sentences: readonly DraftedSentence[]
}

/** The files besides the store that an edition is made from. */
export type EditionFiles = PictureFiles & NumberFiles

export async function readEditionFiles(context: LevelFileContext): Promise<Outcome<EditionFiles>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const regions = await readRegions(context)
  return regions.ok ? done({ ...files.value, regions: regions.value }) : regions
}

/** Composes the picture of a country and its numbers from what everybody may see, in the transaction of the caller. */
export async function composeEdition(db: Database, files: EditionFiles, question: EditionQuestion): Promise<ComposedEdition> {
  const standing = await composeStanding(db, files, question)
  return withSentences(db, standing, question, await composeOwnSentences(db, standing, question.sentences, (sentence) => checkSentence(db, standing, sentence)))
}

/** An edition as far as no draft has a say in it: what the evidence says by itself. */
export interface StandingEdition extends OwnSentencesQuestion {
  readonly files: EditionFiles
  readonly bound: readonly DatasetLicence[]
  readonly picture: ThreatPicture
  readonly warned: ComposedWarnings
  readonly numbers: EditionNumbers
}

export async function composeStanding(db: Database, files: EditionFiles, { country, view }: Pick<EditionQuestion, 'country' | 'view'>): Promise<StandingEdition> {
  const base = await readEvidence(db, view, claimsForPicture(country, files.vocabulary))
  const bound = (await listDatasetLicences(db)).filter(({ mayBePassedOn }) => !mayBePassedOn)
  const datasets = bound.map(({ dataset }) => dataset)
  const closed = new Set(datasets)
  const clear = clearEvidence(base, closed)
  const counted = await datasetsSection(db, clear, country, { records: [], datasets })
  const warned = await composeWarnings(db, { base, country, files, bound })
  const picture = { ...composePicture(clear, country, files), datasets: counted }
  const counting = await readEvidence(db, view, claimsForNumbers(country, view.asOf, files.vocabulary))
  return { base: { ...base, claims: [], reports: [], textLinks: [] }, country, files, closed, bound, picture, warned, numbers: editionNumbers(clearEvidence(counting, closed), picture, files) }
}

/** The same with what the team says beside it, and everything that stands against publishing both. */
export async function withSentences(db: Database, { base, country, files, bound, picture: standing, warned, numbers: counted }: StandingEdition, { view, acceptsUnreviewed }: Pick<EditionQuestion, 'view' | 'acceptsUnreviewed'>, own: ComposedOwnSentences): Promise<ComposedEdition> {
  const composed = own.statements.length === 0 ? standing : { ...standing, ownSentences: own.statements }
  const picture = cutPassages(restingOn(composed, { ...own.evidence, ...warned.evidence }))
  const warnings = warned.record
  const numbers = { ...counted, towns: townsOf(base, picture.evidence, files.vocabulary) }
  const entries = [...shownEntries(base, country, files.yardstick), ...warned.entries, ...own.leaning]
  const claims = [...new Set([...Object.values(picture.evidence).flatMap(({ kind, id }) => (kind === 'passage' ? [id] : [])), ...claimsInNumbers(numbers)])]
  const accepted = [...(await listVerdicts(db, view, claims))].flatMap(([claim, verdict]) => (verdict === 'accepted' ? [claim] : []))
  const looked = new Set([...accepted, ...(await listCorrections(db, claims, view)).keys(), ...base.logbook.flatMap(({ evidence }) => evidence)])
  const input = { picture, warnings, claims, entries, bound, looked, acceptsUnreviewed, ...(await evidenceOfEntries(db, view, entries)), flags: await listFlags(db, everything) }
  return { picture, warnings, numbers, reasons: [...preflight(input), ...warned.reasons, ...own.reasons], unreviewed: unreviewedClaims(input).length }
}

/** The picture with what its warnings rest on among its evidence, and who published that among its sources. */
function restingOn(picture: ThreatPicture, evidence: ThreatPicture['evidence']): ThreatPicture {
  const all = { ...evidence, ...picture.evidence }
  return { ...picture, evidence: all, sources: sourcesOf(all) }
}
