import { copyProbability, type SharedValues } from '../../statistics/index.ts'
import { copyRate } from '../origins/corroborate.ts'
import { allows, type Interval } from './interval.ts'
import type { FigurePoint } from './figure-point.ts'

/** Error rate, number of wrong values and prior of Dong, Berti-Equille & Srivastava 2009, section 6: one source in five errs, one pair in five copies. */
const model = { errorRate: 0.2, falseValues: 10, copyRate }
const priorIndependent = 0.8

/** What origins gave for one cohort on one day. */
type Given = ReadonlyMap<string, Interval>

/**
 * Probability that of two origins one takes its figures from the other: by what they share where origins differ. Where all agree nobody
 * can have copied an error, and right figures are shared without copying.
 */
export function copiedFigures(points: readonly FigurePoint[]): (origin: string, other: string) => number {
  const days = Map.groupBy(points.filter(({ illustrative, interval }) => !illustrative && interval !== undefined), ({ country, cohort, asOf }) => `${country} ${cohort} ${asOf}`)
  const contested = [...days.values()].flatMap((ofDay) => {
    const given = new Map(ofDay.flatMap(({ origin, interval }) => (interval === undefined ? [] : [[origin, interval] as const])))
    const truth = mostGiven(given)
    return truth === undefined || [...given.values()].every((each) => isSame(each, truth)) ? [] : [{ given, truth }]
  })
  return (origin, other) => {
    const shared = contested.reduce((sum, day) => count(sum, day.given.get(origin), day.given.get(other), day.truth), { sameTrue: 0, sameFalse: 0, different: 0 })
    return shared.sameTrue + shared.sameFalse + shared.different === 0 ? 0 : copyProbability(shared, model, priorIndependent)
  }
}

/** What more origins gave than anything else; undefined where two values stand level. */
function mostGiven(given: Given): Interval | undefined {
  const values = [...Map.groupBy(given.values(), ({ low, high }) => `${low}-${high}`).values()].toSorted((a, b) => b.length - a.length)
  return (values[0]?.length ?? 0) > (values[1]?.length ?? 0) ? values[0]?.[0] : undefined
}

function count(sum: SharedValues, one: Interval | undefined, other: Interval | undefined, truth: Interval): SharedValues {
  if (one === undefined || other === undefined) return sum
  if (!isSame(one, other)) return { ...sum, different: sum.different + 1 }
  return allows(one, truth) ? { ...sum, sameTrue: sum.sameTrue + 1 } : { ...sum, sameFalse: sum.sameFalse + 1 }
}

function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high
}
