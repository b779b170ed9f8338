import type { ChangeRun, Criterion, ModelRecord } from '../../core/index.ts'

/** Set before the model was run: docs/methods/backtest.md. */
const bars = { rankedScore: 0.02, falseAlarms: 2, driversNamed: 4 }

/** Each criterion as met, not met, or not to be said; `all` is how many editions the record forecasts. */
export function judgeCriteria(record: ModelRecord | undefined, changes: readonly ChangeRun[], all: { readonly editions: number; readonly changes: number }): readonly Criterion[] {
  const looked = record?.scored ?? 0
  const ofEditions = { looked, all: all.editions }
  const excess = record && record.ranked.model - record.ranked.softPersistence
  return [
    { kind: 'ranked-score', bar: bars.rankedScore, value: excess, verdict: onPart(excess, bars.rankedScore, looked === all.editions), of: ofEditions },
    { kind: 'false-alarms', bar: bars.falseAlarms, value: record?.falseAlarms.proposal, verdict: onPart(record?.falseAlarms.proposal, bars.falseAlarms, looked === all.editions), of: ofEditions },
    driversNamed(changes, all.changes),
  ]
}

/** What fails on a part has failed; what holds on a part alone cannot be said of the whole. */
function onPart(value: number | undefined, most: number, isWhole: boolean): Criterion['verdict'] {
  if (value === undefined) return 'cannot-be-said'
  if (value > most) return 'not-met'
  return isWhole ? 'met' : 'cannot-be-said'
}

function driversNamed(changes: readonly ChangeRun[], all: number): Criterion {
  const right = changes.filter(({ verdict }) => verdict === 'right').length
  const wrong = changes.filter(({ verdict }) => verdict === 'wrong').length
  const verdict = right >= bars.driversNamed ? 'met' : all - wrong < bars.driversNamed ? 'not-met' : 'cannot-be-said'
  return { kind: 'driver-named', bar: bars.driversNamed, value: right, verdict, of: { looked: right + wrong, all } }
}
