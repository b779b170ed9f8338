import type { Country, FigureClaim } from '../../core/index.ts'
import { findWordIn, namesForReader, type Vocabulary } from './vocabulary.ts'

/** Groups that narrow a cohort to part of the people; any other population counts as the whole. */
const groups = ['minors', 'women', 'men']

/** What is counted away from home: in the area, on the way, in a camp. */
const countedAway = ['present', 'with_group', 'joined_group', 'detained_or_camp', 'in_transit', 'escaped', 'killed']

/** Record cohorts that a figure claim about a country's people speaks of, the plainest first; none where the record has no such cohort, or none for that place. */
export function cohortsOfClaim(claim: FigureClaim, country: Country | undefined, vocabulary: Vocabulary): readonly string[] {
  const what = claim.fields.what
  if (what === undefined || claim.fields.share !== undefined || claim.fields.delta !== undefined) return []
  const placeGroup = placeGroupOf(claim, country, vocabulary)
  if (placeGroup === undefined) return []
  const part = placeGroup !== '' ? placeGroup : partNamed(claim, vocabulary)
  const group = [groupOf(claim.fields.population ?? '', vocabulary), part].filter((each) => each !== '').join(' ')
  return namesForReader(vocabulary, 'cohort', what).filter((name) => name.record !== '' && name.group === group).map((name) => name.record)
}

/** The part of the area that is counted apart, where the claim names that part and no other; undefined where it names a place that nobody counts in. */
function placeGroupOf({ fields: { place, what = '' } }: FigureClaim, country: Country | undefined, vocabulary: Vocabulary): string | undefined {
  const names = [place ?? []].flat()
  const isKnown = (name: string) => findWordIn(vocabulary, 'place-group', name) !== undefined || (isHome(name, country) && !countedAway.includes(what))
  return names.every(isKnown) ? (findWordIn(vocabulary, 'place-group', names.join('; '))?.record ?? '') : undefined
}

/** The part that the words name where the reader gives no place for it: with one armed group, or elsewhere in the area. */
function partNamed({ quote, fields: { what = '' } }: FigureClaim, vocabulary: Vocabulary): string {
  if (what === 'with_group' || what === 'joined_group') return findWordIn(vocabulary, 'armed-group', quote)?.record ?? ''
  return what === 'present' && findWordIn(vocabulary, 'place-group', quote)?.record === 'elsewhere' ? 'elsewhere' : ''
}

function isHome(place: string, country: Country | undefined): boolean {
  return place === country || (country === 'EU' && place === 'Europe')
}

/** `minors`, `women` or `men` where the population says so in words, else the empty group: everybody counted. */
export function groupOf(population: string, vocabulary: Vocabulary): string {
  const named = findWordIn(vocabulary, 'population', population)?.record
  return named !== undefined && groups.includes(named) ? named : ''
}
