import { scoreWarnings } from '../../assessment/warnings/score-warnings.ts'
import { warningCases } from '../../assessment/warnings/warning-cases.ts'
import { type AsOf, type Country, type EvidenceBase, type LogbookEntry, type PreflightReason, type ThreatPicture, type WarningCase, type WarningsRecord } from '../../core/index.ts'
import { withAttacksOnce } from '../../evidence/events/attacks-once.ts'
import type { DatasetLicence } from '../../store/dataset-licences.ts'
import { listEntries } from '../../store/logbook.ts'
import { readEvidence } from '../../store/read-evidence-base.ts'
import type { Database } from '../../store/store.ts'
import { itemsOf } from '../picture/items-of.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { rivalsOfDecided } from '../warnings/rivals-of-decided.ts'
import { noClaims } from '../wanted-claims.ts'
import { untranslated } from './untranslated.ts'
import { clearEvidence } from './clear-evidence.ts'
import { evidenceOfEntries } from './evidence-of-entries.ts'
import { publicCases } from './public-cases.ts'
import { publishedWarnings } from './published-warnings.ts'
import { withNamedClaims } from './named-claims.ts'

/** The warnings of an edition, what their sentences open on, the entries that they speak from, and what stands against them. */
export interface ComposedWarnings {
  readonly record: WarningsRecord | undefined
  readonly evidence: ThreatPicture['evidence']
  readonly entries: readonly LogbookEntry[]
  readonly reasons: readonly PreflightReason[]
}

/** What the warnings of an edition are composed from. */
export interface WarningsQuestion {
  /** Everything that is known on the day of the view. */
  readonly base: EvidenceBase
  readonly country: Country
  readonly files: PictureFiles
  readonly bound: readonly DatasetLicence[]
}

const none: ComposedWarnings = { record: undefined, evidence: {}, entries: [], reasons: [] }

/** Composes the warnings of a country from what everybody may see, in the transaction of the caller. */
export async function composeWarnings(db: Database, { base, country, files, bound }: WarningsQuestion): Promise<ComposedWarnings> {
  const { view } = base
  // The base holds only entries that stand; a warning that was withdrawn is shown and counted all the same.
  const all = warningCases(await listEntries(db, view), view.asOf).filter(({ warning }) => warning.country === country)
  if (all.length === 0) return none
  const entries = all.flatMap(({ warning, resolutions }) => [warning, ...resolutions])
  const leanings = { bound, ...(await evidenceOfEntries(db, view, entries)) }
  const shown = publicCases(all, leanings)
  if (shown.length === 0) return none
  const closed = new Set(bound.map(({ dataset }) => dataset))
  const clear = clearEvidence(await withNamedClaims(db, base, entries), closed)
  const warnings = publishedWarnings(shown, clear, files)
  const keys = new Set(warnings.flatMap(({ issued, outcomes }) => [issued, ...outcomes]).flatMap(({ evidence }) => evidence))
  const readOn = async (asOf: AsOf['asOf']) => withAttacksOnce(clearEvidence(await readEvidence(db, { ...view, asOf }, noClaims), closed), files.vocabulary)
  const rivalsById = await rivalsOfDecided(shown, files.coverage, readOn)
  const score = scoreWarnings(shown, { base: withAttacksOnce(clear, files.vocabulary), country, rivalsById, scale: files.yardstick.scale, attacks: files.coverage })
  return { record: { warnings, score }, evidence: itemsOf(keys, clear, files), entries: shown.flatMap(standingEntriesOf), reasons: shown.flatMap((each) => translationReasons(each, view.asOf)) }
}

/** What became of it as it stands; the warning itself no longer stands in the way once its time is over, for nothing can be done about it. */
function standingEntriesOf({ resolutions }: WarningCase): readonly LogbookEntry[] {
  return resolutions.slice(-1)
}

/** Whoever wrote in one language can still do something about it: issue the warning anew before its window begins, or decide anew. */
function translationReasons({ warning, resolutions, status }: WarningCase, asOf: AsOf['asOf']): readonly PreflightReason[] {
  const { rule, window } = warning.body
  return [
    ...(status === 'open' && asOf < window.first ? untranslated(warning.id, rule.text) : []),
    ...resolutions.slice(-1).flatMap(({ id, body }) => untranslated(id, body.reason)),
  ]
}
