import { addDays, done, firstDayOf, lastDayOf, refused, type Day, type Outcome, type PartialDay } from '../../core/index.ts'

interface Appearance {
  readonly published: PartialDay
  /** Undefined where nobody says when it became public. */
  readonly known: Day | undefined
}

/**
 * The day from which a report counts as known: the day given, else the last on which it can have been published.
 * Never a day to come, on which it would be kept and could not be withdrawn; publication to come and knowledge before publication are refused.
 */
export function dayOfKnowing({ published, known }: Appearance, today: Day): Outcome<Day> {
  const first = firstDayOf(published)
  // East of UTC it may be tomorrow already.
  if (first > addDays(today, 1)) return refused({ kind: 'published-to-come', given: published, today })
  if (known !== undefined) return known < first ? refused({ kind: 'known-predates-published', known, published }) : done(known)
  const last = lastDayOf(published)
  if (last <= today) return done(last)
  return done(first > today ? first : today)
}
