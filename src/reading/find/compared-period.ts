import type { Language, TrendFields } from '../../core/index.ts'
import type { DateMention } from '../mentions/dates.ts'
import type { ReadSentence } from '../finder.ts'
import { findNumbers } from '../mentions/numbers.ts'

/** With which time a number of attacks is compared, and how many times as much it is said to be: `twice as many attacks as in 2017`. Nothing where the words name no year to compare with. */
export function comparedPeriod({ text, start, dates, writtenAs }: ReadSentence, lang: Language): Pick<TrendFields, 'than' | 'times' | 'period'> {
  const times = timesOf(text, lang)
  const isYearBefore = yearBefore.test(text)
  const than = isYearBefore ? undefined : dates.find((date) => comparing.test(text.slice(0, date.start - start)))
  const own = dates.find((date) => date !== than && date.role === 'on')
  const period = own === undefined ? yearOf(writtenAs) : periodOf(own)
  const isAgainstYearBefore = isYearBefore || times !== undefined
  const other = than === undefined ? (isAgainstYearBefore ? own && yearBeforeOf(own) : undefined) : periodOf(than)
  if (other === undefined || period === undefined || period === other) return {}
  return { period, than: other, ...(times !== undefined && { times }) }
}

/** What stands in front of the time compared with. */
const comparing = /(?<!\p{L})(?:dan|als|than|as)(?: (?:in|over|during|heel|all of|het jaar|the year))*\s*$/iu
const yearBefore = /(?<!\p{L})(?:(?:dan|als) (?:het|een) jaar (?:eerder|ervoor|daarvoor)|(?:than|as)(?: in)? (?:the year before|a year earlier|the previous year))(?!\p{L})/iu

function periodOf({ days, iso }: DateMention): string {
  return (days ?? iso).replace('~', '')
}

function yearOf(written: string | undefined): string | undefined {
  return written?.slice(0, 'yyyy'.length)
}

/** A year earlier than a year; of a month or a day the words leave open which. */
function yearBeforeOf({ iso }: DateMention): string | undefined {
  return /^\d{4}$/.test(iso) ? String(Number(iso) - 1) : undefined
}

const factors: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:half zo ?(?:veel|hoog)|de helft (?:minder|van)|gehalveerd|halveerden?|half as many|half of|half that of|halved)(?!\p{L})/iu, 0.5],
  [/(?<!\p{L})(?:dubbel zo ?(?:veel|hoog)|verdubbeld(?:e|en)?|twice as many|twice as high|double that of|doubled)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:verdrievoudigd(?:e|en)?|tripled|trebled)(?!\p{L})/iu, 3],
]

function timesOf(text: string, lang: Language): number | undefined {
  const counted = /(?<![\p{L}\p{N}])(?<number>[\p{L}\p{N}]+) (?:keer|maal|times) (?:zo ?veel|zo hoog|as many|as high)(?!\p{L})/iu.exec(text)?.groups?.number
  return counted === undefined ? factors.find(([pattern]) => pattern.test(text))?.[1] : findNumbers(counted, lang, [])[0]?.value
}
