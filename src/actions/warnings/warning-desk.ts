import { done, type AsOf, type Country, type EvidenceBase, type LikelihoodScale, type Outcome, type Period, type WarningCase } from '../../core/index.ts'
import { warningCases } from '../../assessment/warnings/warning-cases.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { listEntries } from '../../store/logbook.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readCoverage } from '../read-coverage.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { readYardstick } from '../read-yardstick.ts'
import { noClaims } from '../wanted-claims.ts'

export interface WarningsRequest {
  readonly view: AsOf
  /** Undefined for all countries. */
  readonly country: Country | undefined
}

/** What warnings are looked at with. */
export interface WarningDesk {
  readonly db: Database
  readonly cases: readonly WarningCase[]
  /** What was known on the day of the view. */
  readonly base: EvidenceBase
  readonly scale: LikelihoodScale
  /** Days that the table of attacks speaks of. */
  readonly attacks: Period
  readonly vocabulary: Vocabulary
}

/** Gives `look` the warnings of a country and the evidence, all of one moment. */
export async function atWarningDesk<T>(context: Pick<Context, 'store' | 'readData'>, { view, country }: WarningsRequest, look: (desk: WarningDesk) => Promise<T> | T): Promise<Outcome<T>> {
  const attacks = await readCoverage(context)
  if (!attacks.ok) return attacks
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const { scale } = await readYardstick(context)
  const looked = await attempt(context.store, () => readSnapshot(context.store, async (db) => {
    const cases = warningCases(await listEntries(db, view), view.asOf).filter(({ warning }) => country === undefined || warning.country === country)
    return look({ db, cases, base: await readAttacksOnce(db, view, vocabulary.value), scale, attacks: attacks.value, vocabulary: vocabulary.value })
  }))
  return looked.ok ? done(looked.value) : looked
}

/** The record as known on a day, with each attack counted once. */
export async function readAttacksOnce(db: Database, view: AsOf, vocabulary: Vocabulary): Promise<EvidenceBase> {
  return withAttacksOnce(await readEvidence(db, view, noClaims), vocabulary)
}
