import type { FigureClaim } from '../../core/index.ts'
import { findWordIn, namesForReader, type Vocabulary } from './vocabulary.ts'

/** Groups that narrow a cohort to part of the people; any other population counts as the whole. */
const groups = ['minors', 'women', 'men']

/** Record cohorts that a figure claim speaks of, the plainest first; none where the record has no such cohort. */
export function cohortsOfClaim(claim: FigureClaim, vocabulary: Vocabulary): readonly string[] {
  const what = claim.fields.what
  if (what === undefined || claim.fields.share !== undefined || claim.fields.delta !== undefined) return []
  const group = [groupOf(claim.fields.population ?? '', vocabulary), placeGroupOf(claim, vocabulary)].filter((part) => part !== '').join(' ')
  return namesForReader(vocabulary, 'cohort', what).filter((name) => name.record !== '' && name.group === group).map((name) => name.record)
}

/** The part of the area that is counted apart, where the claim names that part and no other. */
function placeGroupOf(claim: FigureClaim, vocabulary: Vocabulary): string {
  const place = claim.fields.place
  return findWordIn(vocabulary, 'place-group', typeof place === 'string' ? place : (place ?? []).join('; '))?.record ?? ''
}

/** `minors`, `women` or `men` where the population says so in words, else the empty group: everybody counted. */
export function groupOf(population: string, vocabulary: Vocabulary): string {
  const named = findWordIn(vocabulary, 'population', population)?.record
  return named !== undefined && groups.includes(named) ? named : ''
}
