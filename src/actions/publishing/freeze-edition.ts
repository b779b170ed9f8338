import { addDays, languages, type Day, type Edition } from '../../core/index.ts'
import type { KeptEdition } from '../../store/editions.ts'
import type { ComposedEdition } from './compose-edition.ts'

/** The next edition of a country from what was composed for it; its period begins where the one before ended, and that of a correction with what it corrects. */
export function freezeEdition({ country, publisher, corrects }: Pick<Edition, 'country' | 'publisher' | 'corrects'>, { picture, warnings, numbers }: ComposedEdition, newest: Edition | undefined, editions: readonly KeptEdition[], issued: string): Edition {
  const number = (newest?.number ?? 0) + 1
  const corrected = editions.find(({ edition }) => edition.id === corrects?.edition)?.edition
  const last = picture.view.asOf
  return { id: `${country}-${number}`, country, number, issued, period: { first: firstDay(last, newest, corrected), last }, languages, publisher, corrects, picture, warnings, numbers }
}

function firstDay(last: Day, newest: Edition | undefined, corrected: Edition | undefined): Day {
  const first = corrected?.period.first ?? (newest === undefined ? last : addDays(newest.period.last, 1))
  return first < last ? first : last
}
