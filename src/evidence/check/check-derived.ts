import type { FigureClaim } from '../../core/index.ts'
import { toClaimedFigure } from './claimed-figure.ts'
import { checkDelta } from './check-delta.ts'
import { checkShare } from './check-share.ts'
import type { Desk } from './desk.ts'
import { type Finding, nothingFound } from './finding.ts'

/** A figure that says how two counts lie to each other: a part of a whole, or a change from one day to another. */
export function checkDerived(claim: FigureClaim, desk: Desk): Finding {
  const { share, delta, ...fields } = claim.fields
  const figure = toClaimedFigure({ ...claim, fields: { ...fields, value: fields.value ?? 0 } }, desk)
  if (figure === undefined || figure.cohorts.length === 0) return nothingFound
  return share === undefined ? checkDelta(figure, delta ?? 0, desk) : checkShare(figure, share, desk)
}
