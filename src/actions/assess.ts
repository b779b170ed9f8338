import { attackTempo } from '../assessment/indicators/attack-tempo.ts'
import { assessLevel } from '../assessment/level/assess-level.ts'
import { codedItems } from '../assessment/level/coding.ts'
import { daysBetween, done, firstDayOf, rowsOf, type AsOf, type Assessment, type AttackTempo, type Country, type Day, type EvidenceBase, type Outcome, type Stream } from '../core/index.ts'
import { levelHistory, spellOn } from '../evidence/levels/level-history.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Context } from './context.ts'
import { readLevelModel, type LevelModelFiles } from './level-model-files.ts'

export interface ViewRequest {
  readonly country: Country
  readonly view: AsOf
}

/** The rule table speaks of scales with five steps; on another scale it proposes nothing. */
const modelSteps = 5

/** The only stream that is coded so far. */
export const assessedStream: Stream = 'jihadist'

/** Indicators, drivers and a proposal for a country as of a day; sets nothing. */
export async function assess(context: Context, { country, view }: ViewRequest): Promise<Outcome<Assessment>> {
  const files = await readLevelModel(context)
  if (!files.ok) return files
  const base = await readEvidenceBase(context.store, view)
  return base.ok ? done(assessBase(base.value, country, files.value)) : base
}

/** The same from evidence that has been read already. */
export function assessBase(base: EvidenceBase, country: Country, { model, coding }: LevelModelFiles): Assessment {
  const { asOf } = base.view
  const spell = spellOn(levelHistory(base, country), asOf)
  const items = codedItems(coding, base.rows, country, asOf)
  return {
    country,
    view: base.view,
    current: spell && { ordinal: spell.ordinal, steps: spell.steps, label: spell.label, since: spell.from },
    tempo: tempoFor(base, country),
    model: { version: model.version, stream: assessedStream },
    ...assessLevel(items, spell?.steps === modelSteps ? spell.ordinal : undefined, model),
  }
}

/**
 * The tempo counts attacks in the European countries of the events table; for a country outside it there is none, and neither where
 * the table has ended: no row is not no attack.
 */
function tempoFor(base: EvidenceBase, country: Country): AttackTempo | undefined {
  const events = rowsOf(base, 'threat-event')
  const covered = country === 'EU' || events.some((event) => event.country === country)
  return covered && endOfEvents(base) === undefined ? attackTempo(events, assessedStream, base.view.asOf) : undefined
}

/** A table that shows no attack or plot of any kind in all of Europe for a quarter is taken to have ended. */
const longestQuietDays = 92

/** The last day of the events table where it ends before the view; undefined while it is kept up. */
export function endOfEvents(base: EvidenceBase): Day | undefined {
  const last = rowsOf(base, 'threat-event').map(({ day }) => firstDayOf(day)).toSorted().at(-1)
  return last !== undefined && daysBetween(last, base.view.asOf) > longestQuietDays ? last : undefined
}
