import { done, isCountry, isDay, refused, type AsOf, type Country, type Day, type Outcome } from '../core/index.ts'

export interface ViewQuery {
  readonly country: Country
  readonly view: AsOf
}

/** `?as-of=` and `?country=`, with their defaults: today and NL. An empty field of the form counts as left out. */
export function parseViewQuery(query: (name: string) => string | undefined, today: Day): Outcome<ViewQuery> {
  const asOf = query('as-of') || today
  if (!isDay(asOf)) return refused({ kind: 'date-invalid', given: asOf })
  const country = (query('country') || 'NL').toUpperCase()
  if (!isCountry(country)) return refused({ kind: 'country-unknown', given: query('country') ?? '' })
  return done({ country, view: { asOf, recordedBy: undefined } })
}
