import { firstDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'

/** "Since 2019 ninety have died": a count from a later start than that of the record, which counts from the beginning. */
export function startsLater({ claim, country, cohorts }: ClaimedFigure, desk: Desk): boolean {
  const year = /(?<!\p{L})(?:since|sinds|sedert|vanaf) (\d{4})(?!\d)/iu.exec(claim.quote)?.[1]
  const first = desk.points.find((point) => point.ref.kind === 'row' && point.country === country && cohorts.includes(point.cohort))
  return year !== undefined && claim.fields.cumulative === true && first !== undefined && year > firstDayOf(first.asOf).slice(0, 4)
}

/** No part of the time can have more than all of it. */
export function isMoreThanAll({ interval }: ClaimedFigure, point: FigurePoint): boolean {
  return point.interval !== undefined && interval.low > point.interval.high
}
