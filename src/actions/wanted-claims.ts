import type { Claim, Country, Day, EventSearch, FigureClaim, Period } from '../core/index.ts'
import { tempoPeriods } from '../assessment/indicators/tempo-periods.ts'
import { claimedDays } from '../evidence/events/claimed-days.ts'
import { yearBefore } from '../evidence/check/desk.ts'
import { eventSearch, type NamedEvent } from '../evidence/events/event-search.ts'
import { isAboutAttack } from '../evidence/events/match-event.ts'
import { namesOf, type Vocabulary } from '../evidence/vocabulary/vocabulary.ts'
import type { WantedClaims } from '../store/wanted-claims.ts'

/** An assessment weighs the record alone. */
export const noClaims: WantedClaims = { countries: [], cohorts: [], eventDays: [], events: [], statements: [] }

/** What the picture of a country works from: its figures. */
export function claimsForPicture(country: Country, vocabulary: Vocabulary): WantedClaims {
  return { countries: [country], cohorts: cohortsOf(vocabulary), eventDays: [], events: [], statements: [] }
}

/** What an assessment of a country weighs besides the record: what was said of its threat in the window of the indicators and the year before. */
export function statementsForAssessment(country: Country, asOf: Day): WantedClaims['statements'] {
  return [{ country, since: tempoPeriods(asOf).reference.first }]
}

/** What a text is checked against: figures of the countries it speaks of, claims about events on the days it names, and whatever tells of the attacks it speaks of. */
export function claimsForCheck(claims: readonly Claim[], country: Country, published: Day, vocabulary: Vocabulary): WantedClaims {
  const named = claims.flatMap((claim) => (claim.kind === 'FIGURE' && claim.fields.nationality !== undefined ? [claim.fields.nationality] : []))
  return { countries: [...new Set([country, ...named])], cohorts: cohortsOf(vocabulary), eventDays: daysOf(claims, published), events: eventsOf(claims, published, country, vocabulary), statements: [] }
}

/** Each attack that the text speaks of, by where and when. */
function eventsOf(claims: readonly Claim[], published: Day, country: Country, vocabulary: Vocabulary): readonly EventSearch[] {
  const recent = yearBefore(published)
  const named = claims.flatMap((claim): readonly NamedEvent[] => {
    if (claim.kind === 'EVENT') return isAboutAttack(claim) ? [{ place: claim.fields.place, date: claim.fields.date ?? `${recent.first}/${recent.last}` }] : []
    return claim.kind === 'FIGURE' && countsAttacks(claim) ? [{ place: claim.fields.place, date: claim.fields.period ?? claim.fields.asof }] : []
  })
  const once = new Map(named.map((event) => [JSON.stringify(event), event])).values()
  return [...once].flatMap((event) => eventSearch(event, published, country, vocabulary) ?? [])
}

/** Attacks themselves, or their victims. */
function countsAttacks({ fields: { what = '' } }: FigureClaim): boolean {
  return ['attacks', 'attacks_all_status', 'plots_foiled', 'dead', 'injured'].includes(what)
}

function cohortsOf(vocabulary: Vocabulary): readonly string[] {
  return [...new Set(namesOf(vocabulary, 'cohort').flatMap(({ reader }) => reader))]
}

function daysOf(claims: readonly Claim[], published: Day): readonly Period[] {
  const days = claims.flatMap((claim) => claimedDays(dateOf(claim), published) ?? [])
  return [...new Map(days.map((period) => [`${period.first}/${period.last}`, period])).values()]
}

/** When what a claim tells of events was. */
function dateOf(claim: Claim): string | undefined {
  if (claim.kind === 'EVENT') return claim.fields.date
  return claim.kind === 'FIGURE' && countsAttacks(claim) ? (claim.fields.period ?? claim.fields.asof) : undefined
}
