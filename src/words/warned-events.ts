import { parseScope, type CountingTable, type Language, type ScopeKind, type Stream, type WarnedClass, type WarnedEvent } from '../core/index.ts'
import { capitalised, countryInSentence, formatCountry, formatNumber } from './format.ts'

const classNames: Readonly<Record<Language, Readonly<Record<WarnedClass, (atLeast: string) => string>>>> = {
  nl: {
    'completed-attack': () => 'voltooide aanslag', 'deadly-attack': () => 'dodelijke aanslag', 'attack-with-deaths': (atLeast) => `aanslag met ten minste ${atLeast} doden`,
    'foiled-plot': () => 'verijdelde aanslag', arrests: (atLeast) => `ten minste ${atLeast} aanhoudingen`, 'return-of-travellers': (atLeast) => `terugkeer van ten minste ${atLeast} uitreizigers`,
    'level-raised': () => 'verhoging van het niveau', 'level-lowered': () => 'verlaging van het niveau',
  },
  en: {
    'completed-attack': () => 'completed attack', 'deadly-attack': () => 'deadly attack', 'attack-with-deaths': (atLeast) => `attack with at least ${atLeast} deaths`,
    'foiled-plot': () => 'foiled plot', arrests: (atLeast) => `at least ${atLeast} arrests`, 'return-of-travellers': (atLeast) => `return of at least ${atLeast} travellers`,
    'level-raised': () => 'level raised', 'level-lowered': () => 'level lowered',
  },
}

/** What is warned of, in a few words. */
export function warnedEventName(language: Language, event: WarnedEvent): string {
  return classNames[language][event.class]('atLeast' in event ? formatNumber(language, event.atLeast) : '')
}

const europe: Readonly<Record<Language, string>> = { nl: 'Europa', en: 'Europe' }

/** A country, Europe, or a part of a country with what kind of part it is. */
export function placeName(language: Language, scope: string): string {
  if (scope === 'EU') return europe[language]
  const parsed = parseScope(scope)
  if (!parsed.ok) return scope
  const parts = parsed.value.parts.map(({ kind, name }) => `${name.split('-').map(capitalised).join('-')} (${partKinds[language][kind]})`)
  return [...parts.toReversed(), formatCountry(language, parsed.value.country)].join(', ')
}

/** The same within a sentence: `the Netherlands`. */
export function placeInSentence(language: Language, scope: string): string {
  return scope.includes('/') || scope === 'EU' ? placeName(language, scope) : countryInSentence(language, scope)
}

const partKinds: Readonly<Record<Language, Readonly<Record<ScopeKind, string>>>> = {
  nl: { region: 'regio', municipality: 'gemeente', sector: 'sector', organisation: 'organisatie' },
  en: { region: 'region', municipality: 'municipality', sector: 'sector', organisation: 'organisation' },
}

const streamNames: Readonly<Record<Language, Readonly<Record<Stream, string>>>> = {
  nl: { jihadist: 'jihadistisch', 'right-wing': 'rechts-extremistisch', 'left-wing': 'links-extremistisch', other: 'anders gemotiveerd' },
  en: { jihadist: 'jihadist', 'right-wing': 'right-wing', 'left-wing': 'left-wing', other: 'otherwise motivated' },
}

const everyStream: Readonly<Record<Language, string>> = { nl: 'elke stroming', en: 'every stream' }

/** A stream, or every one. */
export function streamName(language: Language, stream: Stream | undefined): string {
  return stream === undefined ? everyStream[language] : streamNames[language][stream]
}

/** The table in which it is counted. */
export const countingTableNames: Readonly<Record<Language, Readonly<Record<CountingTable, string>>>> = {
  nl: { 'attack-table': 'de tabel van aanslagen', 'level-decisions': 'de besluiten over het niveau' },
  en: { 'attack-table': 'the table of attacks', 'level-decisions': 'the decisions on the level' },
}
