import type { NationalAssessment, NationalOutcome, ScaleMap, Stream, StreamAssessment, StreamOutcome } from '../../core/index.ts'
import type { CodedEvidence } from './coding.ts'
import { independentTails } from './highest-stream.ts'
import { byDriver, caseStream, outcomesFromLogs, type CaseStream } from './level-case.ts'
import { isFresh, type LevelModel } from './level-model.ts'
import { tailsOf } from './level-table.ts'
import { proposeStreams } from './propose-streams.ts'
import { outcomeReaching } from './scale-steps.ts'
import { weighedDrivers } from './weighed-drivers.ts'

/** Evidence of one stream. */
export interface StreamEvidence extends CodedEvidence {
  readonly stream: Stream
}

/** The level that holds, and how its scale is mapped; undefined where that is not known. */
export interface Standing {
  readonly level: { readonly ordinal: number; readonly steps: number; readonly scaleId: string } | undefined
  readonly map: ScaleMap | undefined
}

export interface WeighedLevels {
  readonly streams: readonly StreamAssessment[]
  readonly national: NationalAssessment
}

/** Each stream by itself, and the whole: the highest of those that can be assessed. Without a fresh graded item on intent and on capability a stream cannot. */
export function assessLevels(evidence: readonly StreamEvidence[], standing: Standing, model: LevelModel): WeighedLevels {
  const weighed = evidence.map((each) => ({ each, stream: caseStream(each.stream, each.items, model), missing: missingDrivers(each, model) }))
  const assessable = weighed.filter(({ missing }) => missing.length === 0).map(({ stream }) => stream)
  const alone = new Map(assessable.map((stream) => [stream, outcomeOf([stream], standing, model)]))
  const streams = weighed.map(({ each, stream, missing }) => ({
    stream: each.stream,
    drivers: weighedDrivers(each, stream, model),
    outcome: alone.get(stream) ?? { kind: 'not-assessable' as const, missing, prior: priorOutcomes(model) },
  }))
  const unassessable = weighed.filter(({ missing }) => missing.length > 0)
  const [only, ...others] = assessable
  const outcome: NationalOutcome = only === undefined
    ? { kind: 'not-assessable', missing: requiredDrivers.filter((driver) => unassessable.some(({ missing }) => missing.includes(driver))) }
    : (others.length === 0 ? alone.get(only) : undefined) ?? outcomeOf(assessable, standing, model)
  return { streams, national: { unassessable: unassessable.map(({ stream }) => stream.stream), outcome } }
}

type ScaledOutcome = Exclude<StreamOutcome & NationalOutcome, { readonly kind: 'not-assessable' }>

function outcomeOf(streams: readonly CaseStream[], { level, map }: Standing, model: LevelModel): ScaledOutcome {
  if (level === undefined || map === undefined) return { kind: 'other-scale', scaleId: level?.scaleId, steps: level?.steps }
  const { proposal, leading } = proposeStreams({ streams, current: level.ordinal, model, map })
  return {
    kind: 'assessed', ...proposal,
    leading: leading.map(({ stream }) => stream),
    atOrAbove: tailsOf(proposal.distribution),
    atOrAboveIfIndependent: stepTails(independentTails(streams.map(({ outcomes }) => outcomes)), map),
  }
}

/** P(step >= k) for every step of a scale, from P(outcome >= k). */
function stepTails(tails: readonly number[], map: ScaleMap): readonly number[] {
  return Array.from({ length: map.steps }, (_, at) => tails[(outcomeReaching(at + 1, map) ?? Infinity) - 1] ?? 0)
}

const requiredDrivers = ['intent', 'capability'] as const

/** Required drivers without a fresh graded item. */
export function missingDrivers({ items }: Pick<CodedEvidence, 'items'>, model: LevelModel): readonly ('intent' | 'capability')[] {
  return requiredDrivers.filter((driver) => !items.some((item) => item.driver === driver && isFresh(item, model)))
}

function priorOutcomes(model: LevelModel): readonly number[] {
  const logs = model.prior.map(Math.log)
  return outcomesFromLogs(byDriver(() => logs), model)
}
