import type { Country, Period } from '../../core/index.ts'
import type { ClaimedPlace } from '../events/place.ts'
import { findRecordName, type Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'

/** Days on which, or a country where, the list of attacks does not aim at all of them: no row is then not no attack. */
export function isBeyondRecord(days: Period, place: ClaimedPlace, desk: Desk): boolean {
  const last = days.last < desk.published ? days.last : desk.published
  const isAbroad = place.countries.length > 0 && !place.countries.some((country) => isEuropean(country, desk.vocabulary))
  return isAbroad || days.first < desk.coverage.first || days.first > desk.coverage.last || last > desk.coverage.last
}

export function beyondRecord({ coverage }: Desk): Finding {
  return finding('unsupported', { kind: 'outside-record', first: coverage.first, last: coverage.last }, [])
}

/** The vocabulary gives the middle of each country whose attacks are listed. */
function isEuropean(country: Country, vocabulary: Vocabulary): boolean {
  return country === 'EU' || findRecordName(vocabulary, 'country', country)?.group.startsWith('centre:') === true
}
