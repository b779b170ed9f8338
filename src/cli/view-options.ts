import { viewOn } from '../actions/view-on.ts'
import { done, parseCountry, parseDay, parseLanguage, parseOptional, type AsOf, type Country, type Day, type Language, type Outcome } from '../core/index.ts'
import type { Call, Terminal } from './command.ts'

export interface ViewOptions {
  readonly country: Country
  readonly language: Language
  readonly view: AsOf
  /** The day asked for, if one was. */
  readonly asOf: Day | undefined
}

/** `--as-of`, `--country` and `--lang`, with their defaults: today, NL and the language of the terminal. */
export function parseView(call: Call, terminal: Pick<Terminal, 'language' | 'clock'>): Outcome<ViewOptions> {
  const asOf = parseOptional(call.values['as-of'], parseDay)
  if (!asOf.ok) return asOf
  const view = viewOn(terminal, asOf.value)
  if (!view.ok) return view
  const country = parseOptional(call.values.country, parseCountry)
  if (!country.ok) return country
  const language = parseOptional(call.values.lang, parseLanguage)
  if (!language.ok) return language
  return done({
    country: country.value ?? 'NL',
    language: language.value ?? terminal.language,
    view: view.value,
    asOf: asOf.value,
  })
}
