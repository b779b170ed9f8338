import { drivers, type DriverAssessment, type WeighedItem } from '../../core/index.ts'
import type { CodedEvidence, WeighableItem } from './coding.ts'
import type { CaseStream } from './level-case.ts'
import type { LevelModel } from './level-model.ts'
import { statesFromLogs, type Vote } from './votes.ts'

/** Each driver's states with the weight of every item: what counts adds up to what the evidence moved. */
export function weighedDrivers({ items, superseded }: CodedEvidence, stream: CaseStream, model: LevelModel): readonly DriverAssessment[] {
  return drivers.map((driver) => {
    const votes = new Map(stream.votes.map((vote) => [vote.item.id, vote]))
    const moved = stream.votes.filter(({ item }) => item.driver === driver).reduce((total, vote) => total + Math.abs(natsOf(vote.logLikelihood)), 0)
    const logs = stream.logs[driver]
    return {
      driver, states: statesFromLogs(logs), priorNats: natsOf(model.prior.map(Math.log)), nats: natsOf(logs),
      items: [
        ...items.filter((item) => item.driver === driver).map((item) => toWeighed(item, votes.get(item.id), moved)),
        ...superseded.filter((item) => item.driver === driver).map((item) => toWeighed(item, undefined, moved)),
      ],
    }
  })
}

/** How much more the highest state is borne out than the lowest. */
function natsOf(logs: readonly number[]): number {
  return (logs.at(-1) ?? NaN) - (logs[0] ?? NaN)
}

function toWeighed(item: WeighableItem, vote: Vote | undefined, moved: number): WeighedItem {
  const nats = vote === undefined ? 0 : natsOf(vote.logLikelihood)
  const { id, rows, grade, cluster, ageDays, halfLifeDays, inheritedFrom, rate, strength } = item
  return {
    id, rows, grade, cluster, ageDays, halfLifeDays, inheritedFrom, nats,
    basis: rate === undefined ? { kind: 'coded', strength: strength ?? 0 } : { kind: 'rate', count: rate.count, days: rate.days, referenceCount: rate.referenceCount, referenceDays: rate.referenceDays },
    share: moved === 0 ? 0 : nats / moved,
    exponent: vote?.exponent ?? 0,
    counts: vote !== undefined,
  }
}
