import { keyOf, type Meaning } from './meaning.ts'
import { compileRules, type RuleChoices, type TimeRule } from './rule.ts'
import type { TimeLanguage } from './time-language.ts'

/** A word or group of words with its meanings. */
export interface Entry {
  /** Tokens behind the first, in lower case. */
  readonly rest: readonly string[]
  readonly meaning: Meaning
  readonly key: string
  /** Enough to look closer at the words around it. */
  readonly trigger: boolean
}

/** A language made ready: one look-up a token, and rules by what they start with. */
export interface Lexicon {
  readonly language: TimeLanguage
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** First words of the entries that make a closer look worth while. */
  readonly triggers: ReadonlySet<string>
  readonly countsBefore: readonly (readonly string[])[]
  readonly countsAfter: ReadonlySet<string>
  readonly rules: RuleChoices
}

export function toLexicon(language: TimeLanguage, shared: readonly TimeRule[]): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const [words, meaning] of meaningsOf(language)) {
    const [first = '', ...rest] = tokensOf(words)
    for (const start of first === "'" ? ["'", '’', '‘'] : [first]) {
      const known = entries.get(start) ?? []
      known.push({ rest, meaning, key: keyOf(meaning), trigger: isTrigger(meaning) })
      entries.set(start, known)
    }
  }
  const triggers = new Set([...entries].flatMap(([first, known]) => (known.some(({ trigger }) => trigger) ? [first] : [])))
  return { language, entries, triggers, countsBefore: (language.countsBefore ?? []).map(tokensOf), countsAfter: new Set(language.countsAfter), rules: compileRules([...shared, ...language.rules]) }
}

function tokensOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+|[^\s]/gu) ?? []
}

/** Function words and numbers alone never make a time, so text full of them costs nothing more. */
function isTrigger(meaning: Meaning): boolean {
  if (meaning.kind === 'role') return triggerRoles.has(meaning.role)
  if (meaning.kind === 'weekday') return meaning.brief !== true
  // What years in words begin with: "nineteen hundred", "two thousand".
  if (meaning.kind === 'number') return meaning.value >= 1100 && meaning.value < 2100
  return !['ordinal', 'shift', 'section', 'zone'].includes(meaning.kind)
}
const triggerRoles: ReadonlySet<string> = new Set(['half', 'hourMark', 'now', 'noon', 'midnight', 'am', 'pm', 'oclock', 'quarterHour', 'ago', 'yearWord', 'endOfDay', 'quarterMark', 'halfMark', 'rest', 'quarterOfAnHour', 'past', 'ish', 'pmShort'])

function meaningsOf(language: TimeLanguage): readonly (readonly [string, Meaning])[] {
  const isWeak = (word: string) => language.weak.includes(word.toLowerCase())
  return [
    ...language.months.flatMap((names, at) => names.map((word) => [word, { kind: 'month', month: at + 1, weak: isWeak(word) }] as const)),
    ...language.weekdays.flatMap((names, at) => names.map((word) => [word, { kind: 'weekday', weekday: at + 1, weak: isWeak(word), plural: false, brief: word.length < 3 }] as const)),
    ...language.weekdayPlurals.flatMap((names, at) => names.map((word) => [word, { kind: 'weekday', weekday: at + 1, weak: false, plural: true }] as const)),
    ...flat(language.units, (unit, word) => ({ kind: 'unit', unit, weak: isWeak(word), plural: false })),
    ...flat(language.unitPlurals, (unit, word) => ({ kind: 'unit', unit, weak: isWeak(word), plural: true })),
    ...Object.entries(language.numbers).map(([word, value]) => [word, { kind: 'number', value, digits: 0 }] as const),
    ...Object.entries(language.vagueNumbers).map(([word, value]) => [word, { kind: 'number', value, digits: 0, vague: true }] as const),
    ...Object.entries(language.ordinals).map(([word, value]) => [word, { kind: 'ordinal', value }] as const),
    ...flat(language.dayParts, (part) => ({ kind: 'partOfDay', part, plural: false })),
    ...flat(language.dayPartPlurals ?? {}, (part) => ({ kind: 'partOfDay', part, plural: true })),
    ...flat(language.seasons, (season, word) => ({ kind: 'season', season, weak: isWeak(word) })),
    ...flat(language.holidays, (holiday) => ({ kind: 'holiday', holiday })),
    ...flat(language.sections, (section) => ({ kind: 'section', section })),
    ...flat(language.shifts, (shift) => ({ kind: 'shift', shift })),
    ...flat(language.roles, (role) => ({ kind: 'role', role })),
    ...language.zones.map((word) => [word, { kind: 'zone', zone: word.toUpperCase() }] as const),
    ...language.often.map(([word, unit, count]) => [word, { kind: 'often', unit, count }] as const),
    ...(language.times ?? []).map(([words, value]) => [words, { kind: 'time', value }] as const),
    ...(language.skip ?? []).map((words) => [words, { kind: 'role', role: 'skip' }] as const),
    ...Object.entries(language.decades ?? {}).map(([word, value]) => [word, { kind: 'decade', value }] as const),
    ...language.days.map(([word, days, part]) => [word, { kind: 'deictic', days, part }] as const),
  ]
}

function flat<K extends string>(words: Readonly<Partial<Record<K, readonly string[]>>>, make: (key: K, word: string) => Meaning): readonly (readonly [string, Meaning])[] {
  return (Object.keys(words) as K[]).flatMap((key) => (words[key] ?? []).map((word) => [word, make(key, word)] as const))
}
