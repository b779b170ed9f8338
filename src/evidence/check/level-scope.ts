import { type Country, isCountry } from '../../core/index.ts'
import { namesForReader } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'

/** Where a level holds, in the record's words: a country's `national` level or that of a named part; undefined for a place the record has no levels for. */
export function levelScopeOf(geo: string | undefined, desk: Desk): { readonly country: Country; readonly scope: string } | undefined {
  if (geo === undefined) return { country: desk.country, scope: 'national' }
  const part = namesForReader(desk.vocabulary, 'area', geo).find((name) => name.group !== '')
  if (part !== undefined) return { country: part.group, scope: part.record }
  const country = namesForReader(desk.vocabulary, 'country', geo)[0]?.record ?? (isCountry(geo) ? geo : undefined)
  if (country !== undefined) return { country, scope: 'national' }
  const rest = /^([A-Z]{2}) \(except /.exec(geo)?.[1]
  return rest === undefined ? undefined : { country: rest, scope: 'national' }
}
