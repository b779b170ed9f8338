import type { Edition } from '../../core/index.ts'
import { canonicalJson } from '../../publishing/log/canonical-json.ts'
import { areSameNumbers } from './edition-numbers.ts'

/** What two editions are told apart by. */
type ComparedParts = Pick<Edition, 'publisher' | 'picture' | 'warnings' | 'numbers'>

/** Whether nothing is asked for but the picture of now. What a correction says was wrong has to be published, also where the picture has long said what is right; once. */
export function asksNoMore({ corrects }: Pick<Edition, 'corrects'>, newest: Edition): boolean {
  return corrects === undefined || canonicalJson(corrects) === canonicalJson(newest.corrects ?? {})
}

/** The same publisher and the same sentences, but for the days up to which was looked. */
export function saysTheSame(before: ComparedParts, now: ComparedParts): boolean {
  return withoutDays(before) === withoutDays(now) && areSameNumbers(before.numbers, now.numbers)
}

function withoutDays({ publisher, picture, warnings }: ComparedParts): string {
  const watched = warnings?.score.watched.map((each) => ({ ...each, found: { ...each.found, until: undefined } }))
  return canonicalJson({ ...picture, view: undefined, publisher, warnings: warnings && { ...warnings, score: { ...warnings.score, asOf: undefined, watched } } })
}
