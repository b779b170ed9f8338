import type { TrendClaim } from '../../core/index.ts'
import { countriesIn } from '../events/place.ts'
import { cohortsOfClaim, groupOf } from '../vocabulary/cohorts.ts'
import { findWordIn, holdsCue, namesForReader } from '../vocabulary/vocabulary.ts'
import { checkComparedPeriods } from './check-compared-periods.ts'
import { checkFigure } from './check-figure.ts'
import { countryOf } from './claimed-figure.ts'
import { checkLull } from './check-lull.ts'
import { checkMove } from './check-series.ts'
import { type Desk, yearBefore } from './desk.ts'
import { figuresInWords } from './figures-in-words.ts'
import { denied, finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { streamNamed } from './ideology-named.ts'

/** A movement of something the record counts: attacks by their tempo, cohorts by their series; of anything else the record says nothing. */
export function checkTrend(claim: TrendClaim, desk: Desk): Finding {
  const { direction, quantity } = claim.fields
  if (direction === undefined || direction === 'changed' || direction === 'peak') return notCheckable('too-vague')
  const counted = findWordIn(desk.vocabulary, 'quantity', quantity ?? claim.quote)?.record
  if (counted === 'attacks') return checkComparedPeriods(claim, direction, desk) ?? checkTempo(claim, direction, desk)
  const country = countriesIn(quantity, desk.vocabulary)[0] ?? desk.country
  // "Has stood at fifty for long" names no count itself: the figure it stands in does, and it stands still at that number only.
  const [around] = figuresInWords(claim, desk)
  if (around !== undefined && direction === 'flat') {
    const standing = checkFigure(around, desk)
    if (standing.verdict === 'contradicted' || standing.verdict === 'outdated') return standing
  }
  const cohort = counted !== undefined ? cohortCalled(counted, claim, desk) : around && cohortsOfClaim(around, countryOf(around, desk), desk.vocabulary)[0]
  return cohort === undefined ? nothingFound : checkMove({ country, cohort, direction, period: claim.fields.period }, desk)
}

function cohortCalled(counted: string, claim: TrendClaim, desk: Desk): string | undefined {
  const group = groupOf(`${claim.fields.quantity ?? ''} ${claim.quote}`, desk.vocabulary)
  return namesForReader(desk.vocabulary, 'cohort', counted).find((name) => name.group === group)?.record
}

/** The indicator tells a fall; a claimed rise is its mirror, and a standstill cannot be shown by a few events. Since a time that nobody could read is not the past year. */
function checkTempo(claim: TrendClaim, direction: 'up' | 'down' | 'flat', desk: Desk): Finding {
  if (claim.fields.period === undefined && holdsCue(desk.vocabulary, 'starts', claim.quote)) return notCheckable('too-vague')
  const year = yearBefore(desk.published)
  const period = claim.fields.period?.startsWith('vague') === true ? undefined : claim.fields.period
  const lull = { date: period ?? `${year.first}/${year.last}`, place: claim.fields.place, stream: streamNamed(claim.quote, claim.fields.quantity, desk) }
  const found = checkLull(lull, desk)
  if (direction === 'down' || found.because.kind !== 'lull') return found
  const { all, deadly } = found.because
  const rose = all.finding === 'rose' || deadly.finding === 'rose'
  if (direction === 'up' && rose && found.verdict === 'contradicted') return { ...denied(found), nuance: all.finding === deadly.finding ? undefined : 'definitions-disagree' }
  if (direction === 'up' && found.verdict === 'supported') return denied(found)
  if (direction === 'up' && found.verdict === 'conflicting') return found
  return finding('unsupported', found.because, found.evidence, 'not-distinguishable')
}
