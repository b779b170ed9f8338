import { lastDayOf, type CohortSeries } from '../../core/index.ts'
import { figureMark, type FigureMark } from './figure-mark.ts'

/** A figure of a cohort with its day, as it may be drawn. */
export interface Figure extends FigureMark {
  readonly cohort: string
  readonly run: number
  readonly day: Date
}

/** Figures that can be drawn, run after run. */
export function figuresOf({ cohort, runs }: CohortSeries): readonly Figure[] {
  return runs.flatMap(({ points }, run) => points.flatMap(({ asOf, quantity }) => {
    const mark = figureMark(quantity)
    return mark === undefined ? [] : [{ ...mark, cohort, run, day: new Date(`${lastDayOf(asOf)}T00:00:00Z`) }]
  }))
}

/** True where there is something to follow: a cohort with figures of two days at least. */
export function canFollow(series: readonly CohortSeries[]): boolean {
  return series.some((each) => new Set(figuresOf(each).map(({ day }) => day.getTime())).size > 1)
}

export function highestOf({ value, range, bound }: Figure): number {
  return Math.max(value ?? 0, range?.high ?? 0, bound?.at ?? 0)
}
