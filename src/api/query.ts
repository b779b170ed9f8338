import type { Context } from '../actions/context.ts'
import { viewOn } from '../actions/view-on.ts'
import { done, isCountry, isDay, refused, type AsOf, type Country, type Outcome } from '../core/index.ts'

export interface ViewQuery {
  readonly country: Country
  readonly view: AsOf
}

/** `?as-of=` and `?country=`, with their defaults: today and NL. An empty field of the form counts as left out. */
export function parseViewQuery(query: (name: string) => string | undefined, context: Context): Outcome<ViewQuery> {
  const asOf = query('as-of') || undefined
  if (asOf !== undefined && !isDay(asOf)) return refused({ kind: 'date-invalid', given: asOf })
  const country = (query('country') || 'NL').toUpperCase()
  if (!isCountry(country)) return refused({ kind: 'country-unknown', given: query('country') ?? '' })
  const view = viewOn(context, asOf)
  return view.ok ? done({ country, view: view.value }) : view
}
