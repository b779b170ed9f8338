import type { Country } from '../../core/index.ts'
import type { Cells } from '../cells.ts'
import type { NamedCountry } from './country-names.ts'

/** The country in a column with names. One that is not known is said and left blank: a guess would put the record in another country. */
export function namedCountry(cells: Cells, column: string, find: (name: string) => NamedCountry): Country | undefined {
  const name = cells.text(column)
  if (name === undefined) return undefined
  const found = find(name)
  if (found === undefined) cells.caution('country-unknown')
  if (found === 'gone' || found?.isOfItsTime === true) cells.caution('state-of-its-time')
  return found === undefined || found === 'gone' ? undefined : found.country
}
