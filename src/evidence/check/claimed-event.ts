import { addDays, type AttackStatus, type EventClaim, firstDayOf, lastDayOf, type Period } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { nearDays } from '../events/join-odds.ts'
import { statusesOf } from '../events/match-event.ts'
import { type ClaimedPlace, isAt, isNowhere, type Located, parsePlace } from '../events/place.ts'
import type { Desk } from './desk.ts'
import { figuresInWords } from './figures-in-words.ts'
import { type Telling, townsOf } from './telling.ts'
import { type ToldToll, type TollColumn, victimsInClaim } from './victims-told.ts'

/** A place as a text names it, with its towns by one name each. */
export interface NamedPlace {
  readonly place: ClaimedPlace
  readonly named: string
  readonly towns: readonly string[]
}

/** A place of the text, or the country itself, with the towns it names. */
export function toNamedPlace(place: string | readonly string[], { country, vocabulary }: Desk): NamedPlace {
  const named = [place].flat()
  return { place: parsePlace(named, vocabulary), named: named.join('; '), towns: townsOf(named, country, vocabulary) }
}

/** One attack or plot as the text under check has it. */
export interface ClaimedEvent extends NamedPlace {
  readonly days: Period
  /** Days on which what is told shows that those named are wrong, or, where the text says about when, is what it means. */
  readonly wider: Period
  readonly isOneDay: boolean
  readonly isAbout: boolean
  readonly status: string
  readonly statuses: readonly AttackStatus[]
  readonly tolls: Readonly<Record<TollColumn, ToldToll | undefined>>
}

/** Undefined where the text does not say when or where. */
export function toClaimedEvent(claim: EventClaim, desk: Desk): ClaimedEvent | undefined {
  const { date = '', status } = claim.fields
  const days = claimedDays(date, desk.published)
  const where = toNamedPlace(claim.fields.place ?? [], desk)
  if (days === undefined || isNowhere(where.place)) return undefined
  const figures = figuresInWords(claim, desk)
  const told = (column: TollColumn) => victimsInClaim(claim, column, figures, desk.vocabulary)
  const statuses = statusesOf(claim, desk.vocabulary)
  return {
    days, wider: { first: addDays(days.first, -nearDays), last: addDays(days.last, nearDays) }, isOneDay: isOneDay(date), isAbout: date.endsWith('~'),
    ...where, statuses, status: status ?? statuses[0] ?? '',
    tolls: { killed: told('killed'), injured: told('injured'), people: told('people') },
  }
}

function isOneDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && firstDayOf(date) === lastDayOf(date)
}

/** Whether something is told of the place that the text names: in its words, under another name of the town, or of a point in that part of a country. */
export function isToldThere({ at, towns }: { readonly at: Located; readonly towns: readonly string[] }, claimed: NamedPlace, { vocabulary }: Desk): boolean {
  return isAt(at, claimed.place, vocabulary) || at.place === claimed.named || towns.some((town) => claimed.towns.includes(town))
}

/** Whether two stretches of days have a day in common. */
export function overlapDays(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether what is told came off as the text has it. */
export function isSameOutcome({ outcomes }: Pick<Telling, 'outcomes'>, { statuses }: ClaimedEvent): boolean {
  return outcomes.some((outcome) => statuses.includes(outcome))
}
