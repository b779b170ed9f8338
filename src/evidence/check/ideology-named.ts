import type { Stream } from '../../core/index.ts'
import { findWordIn, namesOf } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'

/** The ideology that a claim names in its words or its population; undefined where it names none. */
export function ideologyNamed(quote: string, population: string | undefined, desk: Desk): string | undefined {
  return findWordIn(desk.vocabulary, 'ideology', `${quote} ${population ?? ''}`)?.record
}

/** The stream a claim about attacks speaks of: as named, else jihadist, the only one whose attacks the record holds whole. */
export function streamNamed(quote: string, population: string | undefined, desk: Desk): Stream {
  const named = ideologyNamed(quote, population, desk)
  const stream = namesOf(desk.vocabulary, 'ideology').find((name) => name.record === named)?.model[0]
  return stream === 'right-wing' || stream === 'left-wing' || stream === 'other' ? stream : 'jihadist'
}
