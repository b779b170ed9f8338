import type { Quantity } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { compare, writeFigure } from '../figures/interval.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import { figuresAt } from './comparable-figures.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { figureReason } from './figure-reason.ts'
import { weighPoint } from './weigh-point.ts'

/** "In all 55 Dutch people": adults and minors, whom the record counts apart, together; undefined where that is not what is claimed, or says nothing for it. */
export function checkTogether(figure: ClaimedFigure, desk: Desk): Finding | undefined {
  if (figure.claim.fields.population !== undefined) return undefined
  const minors = figuresAt({ ...figure, cohorts: cohortsOfMinors(figure, desk) }, desk)
  const pairs = figuresAt(figure, desk).filter(({ population }) => population === 'adults')
    .flatMap((adult) => minors.filter((minor) => minor.asOf === adult.asOf && minor.origin === adult.origin).map((minor) => [adult, minor] as const))
  const pair = pairs.findLast(([adult, minor]) => isTogether(figure, adult, minor))
  const [adult, minor] = pair ?? []
  if (adult === undefined || minor === undefined) return undefined
  const sum = sumOf(adult, minor)
  if (sum === undefined) return undefined
  const because = { ...figureReason(figure, adult, desk), kind: 'figure-agrees', recorded: writeFigure(sum), population: undefined } as const
  return finding('supported', because, [adult, minor].map((point) => weighPoint(point, 'agrees', desk)), 'other-definition')
}

function cohortsOfMinors({ claim, country }: ClaimedFigure, { vocabulary }: Desk): readonly string[] {
  return cohortsOfClaim({ ...claim, fields: { ...claim.fields, population: 'minors' } }, country, vocabulary)
}

function isTogether(figure: ClaimedFigure, adult: FigurePoint, minor: FigurePoint): boolean {
  if (adult.interval === undefined || minor.interval === undefined || adult.interval.high + minor.interval.high === Infinity) return false
  const sum = { low: adult.interval.low + minor.interval.low, high: adult.interval.high + minor.interval.high }
  const recorded = sumOf(adult, minor)
  return recorded !== undefined && compare(figure.interval, sum, recorded) === 'agrees'
}

/** Undefined where one of them has no number of its own, as in "50 to 60": what is not known adds nothing to a sum. */
function sumOf(adult: FigurePoint, minor: FigurePoint): Quantity | undefined {
  const [adults, minors] = [adult.quantity.value, minor.quantity.value]
  return adults === undefined || minors === undefined ? undefined : { ...adult.quantity, value: adults + minors }
}
