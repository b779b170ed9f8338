import type { Context } from '../actions/context.ts'
import { done, type AsOf, type Country, type Day, type Language, type Outcome } from '../core/index.ts'
import type { Call, Terminal } from './command.ts'
import { parseCountry, parseDay, parseLanguage, parseOptional } from './parse-value.ts'

export interface ViewOptions {
  readonly country: Country
  readonly language: Language
  /** The day asked for, or today by the context's clock. */
  readonly viewAt: (context: Pick<Context, 'clock'>) => AsOf
}

/** `--as-of`, `--country` and `--lang`, with their defaults: today, NL and the language of the terminal. */
export function parseView(call: Call, terminal: Pick<Terminal, 'language'>): Outcome<ViewOptions> {
  const asOf = parseOptional(call.values['as-of'], parseDay)
  if (!asOf.ok) return asOf
  const country = parseOptional(call.values.country, parseCountry)
  if (!country.ok) return country
  const language = parseOptional(call.values.lang, parseLanguage)
  if (!language.ok) return language
  return done({
    country: country.value ?? 'NL',
    language: language.value ?? terminal.language,
    viewAt: (context) => ({ asOf: asOf.value ?? today(context), recordedBy: undefined }),
  })
}

export function today({ clock }: Pick<Context, 'clock'>): Day {
  return clock().toISOString().slice(0, 10) as Day
}
