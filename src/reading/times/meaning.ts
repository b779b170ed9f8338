import type { Modifier, DayPart, Season, Section, TimeValue, Unit } from './time-value.ts'

/** What a function word does in expressions of time; each language lists its words for it. */
export type Role =
  | 'the' | 'a' | 'of' | 'in' | 'on' | 'at' | 'for' | 'from' | 'to' | 'between' | 'and' | 'by' | 'within' | 'comma' | 'dash' | 'slash' | 'dot' | 'open' | 'close' | 'quote' | 'colon' | 'plus' | 'tee'
  | 'before' | 'after' | 'since' | 'until' | 'approx' | 'more' | 'less' | 'orLater' | 'orEarlier' | 'through'
  | 'ago' | 'later' | 'earlier' | 'fromNow' | 'now' | 'every' | 'other' | 'once' | 'rest' | 'all'
  | 'half' | 'quarterHour' | 'past' | 'oclock' | 'am' | 'pm' | 'noon' | 'midnight' | 'yearWord' | 'ish' | 'elsewhere' | 'plural' | 'during' | 'skip' | 'halfMark' | 'upTo' | 'weekOf' | 'amShort' | 'pmShort' | 'endOfDay' | 'quarterMark' | 'weekMark' | 'hourMark' | 'hourWord' | 'around' | 'quarterOfAnHour' | 'per' | 'bc' | 'ad' | 'pastBehind' | 'comingBehind'

/** What a word or a group of words means while an expression is put together. */
export type Meaning =
  | { readonly kind: 'number'; readonly value: number; /** Written in so many digits; 0 for words. */ readonly digits: number; readonly vague?: boolean | undefined }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'year'; readonly year: number; /** Can be nothing else but a year, even alone. */ readonly sure: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly weak: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weak: boolean; readonly plural: boolean; /** Two letters, which need a date beside them: "zo 3 mei". */ readonly brief?: boolean | undefined }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly weak: boolean; readonly plural: boolean }
  | { readonly kind: 'partOfDay'; readonly part: DayPart; readonly plural: boolean }
  | { readonly kind: 'season'; readonly season: Season; readonly weak: boolean }
  | { readonly kind: 'holiday'; readonly holiday: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'shift'; readonly shift: Shift }
  /** A day counted from today, with the part of it that the word names. */
  | { readonly kind: 'deictic'; readonly days: number; readonly part?: DayPart | undefined }
  | { readonly kind: 'often'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'time'; readonly value: TimeValue; readonly modifier?: Modifier | undefined; readonly inclusive?: boolean | undefined; /** Only part of something larger: never a time by itself. */ readonly weak?: boolean | undefined }

/** How a word moves from the current period: this, next, last; `coming` and `past` count from the day itself. */
export type Shift = 'this' | 'next' | 'last' | 'coming' | 'past' | 'afterNext' | 'beforeLast'

/** By what the rules are found: the kind, with the role or the kind of time behind it. */
export function keyOf(meaning: Meaning): string {
  if (meaning.kind === 'role') return `role:${meaning.role}`
  if (meaning.kind === 'time') return meaning.modifier === undefined ? meaning.value.kind : 'modified'
  return meaning.kind
}
