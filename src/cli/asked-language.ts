import { parseArgs } from 'node:util'
import { parseLanguage, type Language } from '../core/index.ts'
import { optionValues, type CommandShape } from './command.ts'

/** Commands whose `--lang` is the language of the text that they are given, and not that of the answer. */
const readsText: ReadonlySet<CommandShape['name']> = new Set(['read', 'add', 'watch'])

/** The language that the words behind a command ask an answer in, also where the rest of them is refused; undefined where they ask for none that Peil speaks. */
export function askedLanguage({ name, options }: CommandShape, words: readonly string[]): Language | undefined {
  if (readsText.has(name) || !options.includes('lang')) return undefined
  const known = Object.fromEntries(options.map((option) => [option, { type: optionValues[option] === undefined ? 'boolean' : 'string' } as const]))
  const { values: { lang } } = parseArgs({ args: [...words], options: known, strict: false, allowPositionals: true })
  const asked = parseLanguage(typeof lang === 'string' ? lang : '')
  return asked.ok ? asked.value : undefined
}

/** The language of messages for a locale such as `nl_NL.UTF-8`: English where it is not Dutch. */
export function languageOfLocale(locale: string): Language {
  return /^nl/i.test(locale) ? 'nl' : 'en'
}
