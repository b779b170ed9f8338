import { addDays, addMonths, firstDayOf, isDay, type LevelFields } from '../../core/index.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import type { DateMention } from '../mentions/dates.ts'
import type { LevelWords } from './find-levels.ts'

interface LevelTime {
  readonly day: string | undefined
  readonly until: string | undefined
  /** `for five years`: counted back from the publication. */
  readonly isSpanUpToNow: boolean
}

const years = /(?:al|afgelopen|laatste|for|past|last) (?:zeker |ruim |bijna |meer dan |at least |over |the )?(?<count>\p{L}{1,20}|\d{1,2}) (?:jaar|years)(?!\p{L})/iu

/** Since when a level holds or held: a day the words give, or as many years back as they say. */
export function levelSince(document: AnnotatedDocument, { text, sentence, signs }: LevelWords, dates: readonly DateMention[], status: LevelFields['status']): LevelTime {
  const none = { day: undefined, until: undefined, isSpanUpToNow: false }
  if (status === 'definition' || status === 'hypothetical') return none
  const { writtenAs } = sentence
  const count = numberOf(years.exec(text)?.groups?.count)
  if (count !== undefined && writtenAs !== undefined) {
    return { day: `${addMonths(firstDayOf(writtenAs), -12 * count).slice(0, 7)}~`, until: writtenAs === document.publishedAs ? undefined : writtenAs, isSpanUpToNow: true }
  }
  if (status === 'actual' && /(?:voor het eerst|eerste keer|first time) (?:sinds|since)/iu.test(text)) return none
  const usable = status === 'former' && dates.length === 0 ? sentence.dates : dates
  if (signs.some(({ gives }) => gives.first_time === true)) return { ...none, until: usable[0]?.iso.slice(0, 7) }
  if (status === 'former' && endsIn({ text })) return { ...none, until: usable.at(-1)?.iso }
  const day = (usable.find(({ role }) => role === 'since') ?? usable.find(({ role }) => role === 'on' || role === 'end'))?.iso
  return { day: status === 'predicted' ? ahead(day, document.published) : day, until: usable.find(({ role }) => role === 'until')?.iso, isSpanUpToNow: false }
}

/** `It was 4, until in May it was lowered`: the day is the end, and the change is that of the end. */
export function endsIn({ text }: Pick<LevelWords, 'text'>): boolean {
  return /, (?:tot|totdat|until|till) (?!en met)/iu.test(text)
}

/** `On Monday it will`: the Monday to come. */
function ahead(day: string | undefined, published: string | undefined): string | undefined {
  return day !== undefined && isDay(day) && published !== undefined && day < published && day > addDays(published as typeof day, -8) ? addDays(day, 7) : day
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return /^\d+$/.test(word) ? Number(word) : (languages.nl.numberOf(word.toLowerCase()) ?? languages.en.numberOf(word.toLowerCase()))
}
