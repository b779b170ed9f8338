import { attackTempo } from '../assessment/indicators/attack-tempo.ts'
import { assessLevel } from '../assessment/level/assess-level.ts'
import { codedItems } from '../assessment/level/coding.ts'
import { done, rowsOf, type AsOf, type Assessment, type AttackTempo, type Country, type EvidenceBase, type Outcome, type Period, type Stream } from '../core/index.ts'
import { withAttacksOnce } from '../evidence/events/attacks-once.ts'
import { levelHistory } from '../evidence/levels/level-history.ts'
import { spellOn } from '../evidence/levels/spells.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Context } from './context.ts'
import { readLevelModel, type LevelModelFiles } from './level-model-files.ts'
import { readCoverage } from './read-coverage.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { noClaims } from './wanted-claims.ts'

export interface ViewRequest {
  readonly country: Country
  readonly view: AsOf
}

/** The only stream that is coded so far. */
export const assessedStream: Stream = 'jihadist'

/** Indicators, drivers and a proposal for a country as of a day; sets nothing. */
export async function assess(context: Context, { country, view }: ViewRequest): Promise<Outcome<Assessment>> {
  const files = await readLevelModel(context)
  if (!files.ok) return files
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const base = await readEvidenceBase(context.store, view, noClaims)
  return base.ok ? done(assessBase(withAttacksOnce(base.value, vocabulary.value), country, { levelModel: files.value, coverage: coverage.value })) : base
}

/** The files besides the store that an assessment is made from. */
export interface AssessmentFiles {
  readonly levelModel: LevelModelFiles
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
}

/** The same from evidence that has been read already. */
export function assessBase(base: EvidenceBase, country: Country, { levelModel: { model, coding }, coverage }: AssessmentFiles): Assessment {
  const { asOf } = base.view
  const spell = spellOn(levelHistory(base, country), asOf)
  const items = codedItems(coding, base.rows, country, asOf)
  const weighed = assessLevel(items, spell, model)
  const rows = new Set(weighed.drivers.flatMap((driver) => driver.items.filter(({ counts }) => counts).flatMap((item) => item.rows)))
  const reasons = new Set(rowsOf(base, 'recorded-judgement').map(({ id }) => id))
  return {
    country,
    view: base.view,
    current: spell && { ordinal: spell.ordinal, steps: spell.steps, label: spell.label, since: spell.from },
    tempo: tempoFor(base, country, coverage),
    model: { version: model.version, stream: assessedStream },
    counted: { rows: rows.size, fromEditions: [...rows].filter((row) => reasons.has(row)).length },
    ...weighed,
  }
}

/** The tempo counts attacks in the European countries of the events table; for a country outside it there is none. */
function tempoFor(base: EvidenceBase, country: Country, coverage: Period): AttackTempo | undefined {
  const events = rowsOf(base, 'threat-event')
  const isInTable = country === 'EU' || events.some((event) => event.country === country)
  return isInTable ? attackTempo(events, assessedStream, base.view.asOf, coverage) : undefined
}
