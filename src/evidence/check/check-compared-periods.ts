import { addDays, daysBetween, firstDayOf, type Period, type ThreatEvent, type TrendClaim } from '../../core/index.ts'
import { compareRates } from '../../statistics/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { type ClaimedPlace, isPartOfCountry, isWithin, parsePlace } from '../events/place.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, notCheckable, nothingFound } from './finding.ts'
import { ideologyNamed } from './ideology-named.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'
import { weighRow } from './weigh-row.ts'

/** Below this two counts are told apart from chance. */
const significance = 0.05

/** More or fewer attacks than in another time, or so many times as many: by the record's counts of two periods of one length; undefined where the words compare with none. */
export function checkComparedPeriods(claim: TrendClaim, direction: 'up' | 'down' | 'flat', desk: Desk): Finding | undefined {
  const { period, than, place: named } = claim.fields
  const periods = than === undefined ? undefined : equalPeriods(claimedDays(period, desk.published), claimedDays(than, desk.published), desk)
  if (than === undefined) return undefined
  if (periods === undefined || direction === 'flat') return notCheckable('too-vague')
  const place = parsePlace(named, desk.vocabulary)
  if (isPartOfCountry(place)) return nothingFound
  if (periods.some((days) => isBeyondRecord(days, place, desk))) return beyondRecord(desk)
  return compare(claim, direction, periods, place, desk)
}

/** A period that is not over is compared with as many days of the other. */
function equalPeriods(days: Period | undefined, than: Period | undefined, { published }: Desk): readonly [Period, Period] | undefined {
  if (days === undefined || than === undefined || days.first > published) return undefined
  if (days.last <= published) return [days, than]
  return [{ first: days.first, last: published }, { first: than.first, last: addDays(than.first, daysBetween(days.first, published)) }]
}

function compare(claim: TrendClaim, direction: 'up' | 'down', [days, than]: readonly [Period, Period], place: ClaimedPlace, desk: Desk): Finding {
  const attacks = (within: Period) => desk.attacks.filter((event) => isMeant(event, within, claim, place, desk))
  const [here, there] = [attacks(days), attacks(than)]
  const because = { kind: 'periods-compared', from: days.first, to: days.last, count: here.length, thanFrom: than.first, thanTo: than.last, thanCount: there.length } as const
  const agrees = isAsClaimed(here.length, there.length, direction, claim.fields.times)
  const counts = { count: here.length, exposure: daysOf(days), referenceCount: there.length, referenceExposure: daysOf(than) }
  const evidence = [...here, ...there].flatMap((event) => weighRow(event, agrees, desk))
  if (agrees) return finding('supported', because, evidence, compareRates(counts).p < significance ? undefined : 'not-distinguishable')
  // The list may lack some: what could be chance beside the ratio claimed is no contradiction.
  return finding(compareRates(counts, { nullRatio: claim.fields.times ?? 1 }).p < significance ? 'contradicted' : 'unsupported', because, evidence)
}

function isMeant(event: ThreatEvent, { first, last }: Period, claim: TrendClaim, place: ClaimedPlace, desk: Desk): boolean {
  const ideology = ideologyNamed(claim.quote, claim.fields.quantity, desk)
  return event.status !== 'foiled' && firstDayOf(event.day) >= first && firstDayOf(event.day) <= last && isWithin(event, place, desk.vocabulary) && (ideology === undefined || event.ideology === ideology)
}

/** Twice is what is nearer to twice than to one and a half times or to three times; half what is nearer to a half than to a third or two thirds. */
function isAsClaimed(count: number, than: number, direction: 'up' | 'down', times: number | undefined): boolean {
  if (times === undefined) return direction === 'up' ? count > than : count < than
  if (than === 0) return false
  const ratio = count / than
  return times < 1 ? ratio >= times * (5 / 6) && ratio <= times * (7 / 6) : ratio >= times - 0.25 && ratio < times + 0.5
}

function daysOf({ first, last }: Period): number {
  return daysBetween(first, last) + 1
}
