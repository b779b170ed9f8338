import type { EditionForecast, ModelRecord } from '../../core/index.ts'
import { categoryLogScore, levelBaselines, rankedProbabilityScore, signTest, type LevelForecasts } from '../../statistics/index.ts'
import type { Edition } from './editions.ts'
import { lossDifference } from './loss-difference.ts'
import { leastProbability } from './run-editions.ts'

interface Case {
  readonly model: Extract<EditionForecast, { kind: 'scored' }>
  readonly baseline: LevelForecasts
  /** What was decided, counted from 1. */
  readonly level: number
}

/** The model beside the baselines on the editions that both forecast, of which `forecasts` holds the model's in the same places; undefined where there are none. */
export function modelRecord(editions: readonly Edition[], forecasts: readonly (EditionForecast | undefined)[]): ModelRecord | undefined {
  const cases = levelBaselines(editions).flatMap((baseline): readonly Case[] => {
    const model = forecasts[baseline.edition]
    return model?.kind === 'scored' ? [{ model, baseline, level: baseline.level + 1 }] : []
  })
  return cases.length === 0 ? undefined : { scored: cases.length, floor: leastProbability, ...scoresOf(cases), ...agreementOf(cases) }
}

function scoresOf(cases: readonly Case[]): Pick<ModelRecord, 'ranked' | 'log' | 'againstSoftPersistence'> {
  const mean = (score: (each: Case) => number) => cases.reduce((sum, each) => sum + score(each), 0) / cases.length
  const ranked = (baseline: 'persistence' | 'softPersistence' | 'climatology') => mean((each) => rankedOf(each, baseline))
  const log = (baseline: 'softPersistence' | 'climatology') => mean((each) => categoryLogScore(each.baseline[baseline], each.baseline.level))
  return {
    ranked: { model: mean(({ model }) => model.ranked), persistence: ranked('persistence'), softPersistence: ranked('softPersistence'), climatology: ranked('climatology') },
    log: { model: mean(({ model }) => model.log), softPersistence: log('softPersistence'), climatology: log('climatology') },
    againstSoftPersistence: lossDifference(cases.map(({ model }) => model.ranked), cases.map((each) => rankedOf(each, 'softPersistence'))),
  }
}

function rankedOf({ baseline }: Case, name: 'persistence' | 'softPersistence' | 'climatology'): number {
  return rankedProbabilityScore(baseline[name], baseline.level).score
}

function agreementOf(cases: readonly Case[]): Pick<ModelRecord, 'right' | 'signTest' | 'falseAlarms' | 'changes' | 'changesProposed'> {
  const kept = cases.filter(({ baseline }) => baseline.before === baseline.level)
  const moved = cases.filter(({ baseline }) => baseline.before !== baseline.level)
  const right = (of: readonly Case[], by: 'proposed' | 'withoutReluctance') => of.filter(({ model, level }) => model[by] === level).length
  const onlyModel = right(moved, 'proposed')
  const onlyPersistence = kept.length - right(kept, 'proposed')
  return {
    right: { proposal: right(cases, 'proposed'), withoutReluctance: right(cases, 'withoutReluctance'), persistence: kept.length },
    signTest: { onlyModel, onlyPersistence, p: signTest(onlyModel, onlyPersistence) },
    // Where a level was kept, every proposal that is not right is one to move.
    falseAlarms: { proposal: onlyPersistence, withoutReluctance: kept.length - right(kept, 'withoutReluctance') },
    changes: moved.length,
    changesProposed: moved.filter(({ model, level }) => Math.sign(model.proposed - model.current) === Math.sign(level - model.current)).length,
  }
}
