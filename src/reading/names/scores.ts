import type { NameKind } from './name-mention.ts'

/** What speaks for each kind of name, and for something else with a capital; sums of weights. */
export type Scores = Record<NameKind | 'other', number>

export function noScores(): Scores {
  return { person: 0, place: 0, organisation: 0, other: 0 }
}

export function addTo(scores: Scores, more: Partial<Scores>): void {
  scores.person += more.person ?? 0
  scores.place += more.place ?? 0
  scores.organisation += more.organisation ?? 0
  scores.other += more.other ?? 0
}

/** Of each kind the larger. */
export function keepMost(scores: Scores, more: Scores): void {
  scores.person = Math.max(scores.person, more.person)
  scores.place = Math.max(scores.place, more.place)
  scores.organisation = Math.max(scores.organisation, more.organisation)
  scores.other = Math.max(scores.other, more.other)
}

/** Below this nothing is known of a name. */
const enough = 2

/** The kind that most speaks for; undefined where too little does. Of equals a person comes first: a name too many is masked rather than one too few. */
export function kindOf({ person, place, organisation, other }: Scores): NameKind | 'other' | undefined {
  const best = Math.max(person, place, organisation, other)
  if (best < enough) return undefined
  return person === best ? 'person' : organisation === best ? 'organisation' : place === best ? 'place' : 'other'
}
