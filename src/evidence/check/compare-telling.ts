import { daysBetween } from '../../core/index.ts'
import { mayBePerpetrators } from '../events/compare-tolls.ts'
import { nearDays } from '../events/join-odds.ts'
import { overlaps } from '../figures/interval.ts'
import { type ClaimedEvent, isSameOutcome, isToldThere, overlapDays } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import type { Telling } from './telling.ts'
import { type ToldToll, type TollColumn, tollColumns } from './victims-told.ts'

/** What one telling says of a claimed event: that it was so, that it was otherwise, or neither. */
export type Comparison =
  | { readonly outcome: 'agrees' }
  /** `days` where it gives the days less finely than the text, `toll` where it does not give the number. */
  | { readonly outcome: 'open'; readonly lacks: 'days' | 'toll' | undefined }
  | { readonly outcome: 'excludes'; readonly field: TollColumn; readonly told: ToldToll }
  | { readonly outcome: 'excludes'; readonly field: 'day' | 'status'; readonly told: string }

const open: Comparison = { outcome: 'open', lacks: undefined }

/** In a month or a year, and elsewhere, there may have been another event than the one told. */
export function compareTelling(telling: Telling, claimed: ClaimedEvent, desk: Desk): Comparison {
  if (!isToldThere(telling, claimed, desk)) return open
  const isOnDays = overlapDays(telling.days, claimed.isAbout ? claimed.wider : claimed.days)
  if (!isOnDays) return claimed.isOneDay && spanOf(telling) === 0 ? { outcome: 'excludes', field: 'day', told: telling.days.first } : open
  if (!isSameOutcome(telling, claimed)) return claimed.isOneDay ? { outcome: 'excludes', field: 'status', told: telling.outcomes[0] ?? '' } : open
  const victims = compareVictims(telling, claimed)
  return victims.outcome === 'agrees' && isLessPrecise(telling, claimed) ? { outcome: 'open', lacks: 'days' } : victims
}

/** A dataset that knows only the month shows nothing of a day. */
function isLessPrecise(telling: Telling, { days }: ClaimedEvent): boolean {
  return spanOf(telling) > daysBetween(days.first, days.last) + nearDays
}

function spanOf({ days }: Telling): number {
  return daysBetween(days.first, days.last)
}

/** A count that is told otherwise excludes the claim; one that agrees, or none claimed, is enough; where none is told, nothing is shown. */
function compareVictims(telling: Telling, claimed: ClaimedEvent): Comparison {
  const compared = tollColumns.flatMap((column) => compareColumn(column, telling, claimed.tolls[column]) ?? [])
  const agrees = compared.length === 0 || compared.some(({ outcome }) => outcome === 'agrees')
  return compared.find(({ outcome }) => outcome === 'excludes') ?? (agrees ? { outcome: 'agrees' } : { outcome: 'open', lacks: 'toll' })
}

function compareColumn(column: TollColumn, telling: Telling, claimed: ToldToll | undefined): Comparison | undefined {
  const [first, ...others] = telling.tolls[column]
  if (claimed === undefined) return undefined
  if (first === undefined) return { outcome: 'open', lacks: 'toll' }
  if ([first, ...others].some(({ interval }) => overlaps(interval, claimed.interval))) return { outcome: 'agrees' }
  const mayHoldMore = column === 'killed' && telling.mayHoldPerpetrators && mayBePerpetrators(first.interval.low, claimed.interval.high)
  return mayHoldMore ? open : { outcome: 'excludes', field: column, told: first }
}
