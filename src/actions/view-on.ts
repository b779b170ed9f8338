import { addDays, done, isPartialDay, lastDayOf, refused, type AsOf, type Day, type Outcome } from '../core/index.ts'
import type { Context } from './context.ts'

type Clock = Pick<Context, 'clock'>

/** The day it is by the context's clock, in UTC. */
export function today({ clock }: Clock): Day {
  return clock().toISOString().slice(0, 10) as Day
}

/** A day by which something can be known: the one asked for, else today; refuses one that has begun nowhere on earth. */
export function dayKnown(context: Clock, asked: Day | undefined): Outcome<Day> {
  // East of UTC it may be tomorrow already.
  const last = addDays(today(context), 1)
  return asked !== undefined && asked > last ? refused({ kind: 'date-to-come', given: asked, today: today(context) }) : done(asked ?? today(context))
}

/** What is known on the day asked for, today where none is; refuses a day to come. */
export function viewOn(context: Clock, asked: Day | undefined): Outcome<AsOf> {
  const day = dayKnown(context, asked)
  return day.ok ? done({ asOf: day.value, recordedBy: undefined }) : day
}

/** What a check goes by: the day asked for, else the last day on which the text can have been published, and today at the latest. */
export function viewForCheck(context: Clock, asked: Day | undefined, published: string | undefined): Outcome<AsOf> {
  const partial = published?.replace(/~$/, '')
  if (asked !== undefined || partial === undefined || !isPartialDay(partial)) return viewOn(context, asked)
  const last = lastDayOf(partial)
  return viewOn(context, last < today(context) ? last : undefined)
}
