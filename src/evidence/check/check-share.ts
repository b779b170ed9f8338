import { addDays, firstDayOf, lastDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { type Interval, overlaps } from '../figures/interval.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import { figuresAt, sameTimeDays } from './comparable-figures.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { claimedShare, sharesAllowed } from './share-interval.ts'
import { weighPoint } from './weigh-point.ts'

/** A part of a whole against the two counts of one office and day; nothing is said where the record lacks one of them. */
export function checkShare(part: ClaimedFigure, share: string, desk: Desk): Finding {
  const claimed = claimedShare(share)
  const whole = wholeOf(part, desk)
  const pair = whole && newestPair(figuresAt(part, desk), figuresAt(whole, desk))
  if (claimed === undefined || pair === undefined) return nothingFound
  const recorded = sharesAllowed(pair.part.interval, pair.whole.interval)
  if (recorded === undefined) return nothingFound
  const agrees = overlaps(claimed, recorded)
  const isOfItsDay = lastDayOf(pair.part.asOf) >= addDays(firstDayOf(part.asOf), -sameTimeDays)
  const evidence = [pair.part, pair.whole].map((point) => weighPoint(point, agrees ? 'agrees' : isOfItsDay ? 'excludes' : 'open', desk))
  const because = { kind: 'share-is', claimed: share, low: percent(recorded.low), high: percent(recorded.high), asOf: pair.part.asOf } as const
  return finding(!isOfItsDay ? 'unsupported' : agrees ? 'supported' : 'contradicted', because, evidence)
}

/** Of women among those who left, all who left; of anything else, the figure that the text gives before it. */
function wholeOf(part: ClaimedFigure, desk: Desk): ClaimedFigure | undefined {
  const { population, ...fields } = part.claim.fields
  const before = population === undefined ? figureBefore(part, desk) : { ...part.claim, fields }
  return before && { ...part, claim: before, cohorts: cohortsOfClaim(withoutShare(before), part.country, desk.vocabulary) }
}

function figureBefore({ claim }: ClaimedFigure, desk: Desk) {
  return desk.claims.filter((each) => each.kind === 'FIGURE').findLast((each) => each.end <= claim.start && each.fields.share === undefined && each.fields.status !== 'superseded' && each.fields.what !== claim.fields.what)
}

function withoutShare(claim: ClaimedFigure['claim']): ClaimedFigure['claim'] {
  const { share: _, ...fields } = claim.fields
  return { ...claim, fields }
}

function newestPair(parts: readonly FigurePoint[], wholes: readonly FigurePoint[]): { readonly part: FigurePoint; readonly whole: FigurePoint } | undefined {
  return parts.flatMap((part) => wholes.filter((whole) => whole.origin === part.origin && whole.asOf === part.asOf && whole.id !== part.id).map((whole) => ({ part, whole }))).at(-1)
}

function percent(fraction: Interval['low']): number {
  return Math.round(fraction * 100)
}
