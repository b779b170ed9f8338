import type { Claim, FigureClaim, Sought, TrendClaim } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { asOfClaim } from '../figures/as-of-claim.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import { findWordIn } from '../vocabulary/vocabulary.ts'
import { countryOf } from './claimed-figure.ts'
import { type Desk, yearBefore } from './desk.ts'

/** What the evidence was searched for, told when nothing was found; undefined for a mere cue. */
export function soughtFor(claim: Claim, desk: Desk): Sought | undefined {
  switch (claim.kind) {
    case 'FIGURE': return figureSought(claim, desk)
    case 'LEVEL': return { kind: 'level', place: claim.fields.geo ?? desk.country, day: claim.fields.since ?? desk.published }
    case 'EVENT': return eventsSought(claim.fields.date, desk)
    case 'TREND': return isOfAttacks(claim, desk) ? eventsSought(claim.fields.period, desk) : { kind: 'uncounted', what: '' }
    case 'JUDGEMENT':
    case 'WARNING': return { kind: 'statement', holder: claim.fields.holder }
    case 'ATTRIBUTION':
    case 'NEGATION': return undefined
  }
}

function figureSought(claim: FigureClaim, desk: Desk): Sought {
  const country = countryOf(claim, desk)
  const { share: _, delta: __, ...fields } = claim.fields
  const [cohort] = cohortsOfClaim({ ...claim, fields }, country, desk.vocabulary)
  return cohort === undefined ? { kind: 'uncounted', what: claim.fields.what ?? '' } : { kind: 'figure', cohort, country, day: asOfClaim(claim.fields, desk.published) }
}

function isOfAttacks({ quote, fields }: TrendClaim, { vocabulary }: Desk): boolean {
  return findWordIn(vocabulary, 'quantity', `${fields.quantity ?? ''} ${quote}`)?.record === 'attacks'
}

function eventsSought(date: string | undefined, desk: Desk): Sought {
  const { first, last } = claimedDays(date, desk.published) ?? yearBefore(desk.published)
  return { kind: 'events', from: first, to: last }
}
