import { lastDayOf, type Claim, type Country, type NewReport, type Period, firstDayOf, addDays } from '../core/index.ts'
import { claimedDays } from '../evidence/events/claimed-days.ts'
import type { ClaimSubject } from '../store/claims.ts'

/** What the store finds a claim by; the country and days of its report where it names none. */
export function claimSubject(claim: Claim, report: Pick<NewReport, 'country' | 'published'>): ClaimSubject {
  return { country: countryOf(claim, report.country), subject: subjectOf(claim), days: daysOf(claim, report.published) }
}

function countryOf({ fields }: Claim, country: Country | undefined): Country | undefined {
  if ('nationality' in fields && fields.nationality !== undefined) return fields.nationality
  return 'geo' in fields && fields.geo !== undefined ? fields.geo : country
}

function subjectOf(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'FIGURE':
      return claim.fields.what
    case 'EVENT':
      return claim.fields.type
    case 'LEVEL':
      return claim.fields.scheme
    case 'TREND':
      return claim.fields.quantity
    case 'JUDGEMENT':
    case 'WARNING':
    case 'ATTRIBUTION':
    case 'NEGATION':
      return undefined
  }
}

function daysOf({ fields }: Claim, published: string): Period {
  const stated = 'date' in fields ? fields.date : 'asof' in fields ? fields.asof : undefined
  const last = lastDayOf(published)
  return claimedDays(stated, last) ?? { first: addDays(firstDayOf(published), -365), last }
}
