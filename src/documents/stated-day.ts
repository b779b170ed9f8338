import { isDay, type Day } from '../core/index.ts'

/** Names in the header of a mail and in RSS (RFC 5322). */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Day of a moment as documents write it (ISO 8601, or `Mon, 26 Mar 2018 10:00:00 +0200`), on the clock of whoever wrote it. */
export function statedDay(written: string | null | undefined): Day | undefined {
  const text = written?.trim() ?? ''
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0]
  const [, day = '', name = '', year = ''] = /^(?:[a-z]{2,9}, *)?(\d{1,2}) ([a-z]{3,9})\.? (\d{4})/i.exec(text) ?? []
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const found = iso ?? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? found : undefined
}
