import type { Context } from '../actions/context.ts'
import { viewOn } from '../actions/view-on.ts'
import { done, parseCountry, parseDay, parseOptional, type AsOf, type Clearance, type Country, type Outcome } from '../core/index.ts'

export interface ViewQuery {
  readonly country: Country
  readonly view: AsOf
}

/** `?as-of=` and `?country=`, with their defaults: today and NL; nothing above the clearance. An empty field of the form counts as left out. */
export function parseViewQuery(query: (name: string) => string | undefined, context: Context, clearance: Clearance): Outcome<ViewQuery> {
  const asOf = parseOptional(query('as-of') || undefined, parseDay)
  if (!asOf.ok) return asOf
  const country = parseCountry(query('country') || 'NL')
  if (!country.ok) return country
  const view = viewOn(context, asOf.value)
  return view.ok ? done({ country: country.value, view: { ...view.value, clearance } }) : view
}
