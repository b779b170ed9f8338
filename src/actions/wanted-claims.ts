import type { Claim, Country, Day, Period } from '../core/index.ts'
import { claimedDays } from '../evidence/events/claimed-days.ts'
import { namesOf, type Vocabulary } from '../evidence/vocabulary/vocabulary.ts'
import type { WantedClaims } from '../store/wanted-claims.ts'

/** An assessment weighs the record alone. */
export const noClaims: WantedClaims = { countries: [], cohorts: [], eventDays: [] }

/** What the picture of a country works from: its figures. */
export function claimsForPicture(country: Country, vocabulary: Vocabulary): WantedClaims {
  return { countries: [country], cohorts: cohortsOf(vocabulary), eventDays: [] }
}

/** What a text is checked against: figures of the countries it speaks of, and claims about events on the days it names. */
export function claimsForCheck(claims: readonly Claim[], country: Country, published: Day, vocabulary: Vocabulary): WantedClaims {
  const named = claims.flatMap((claim) => (claim.kind === 'FIGURE' && claim.fields.nationality !== undefined ? [claim.fields.nationality] : []))
  return { countries: [...new Set([country, ...named])], cohorts: cohortsOf(vocabulary), eventDays: daysOf(claims, published) }
}

function cohortsOf(vocabulary: Vocabulary): readonly string[] {
  return [...new Set(namesOf(vocabulary, 'cohort').flatMap(({ reader }) => reader))]
}

function daysOf(claims: readonly Claim[], published: Day): readonly Period[] {
  const days = claims.flatMap((claim) => (claim.kind === 'EVENT' ? (claimedDays(claim.fields.date, published) ?? []) : []))
  return [...new Map(days.map((period) => [`${period.first}/${period.last}`, period])).values()]
}
