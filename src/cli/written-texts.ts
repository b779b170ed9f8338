import { done, otherLanguage, parseLanguage, parseOptional, refused, type Outcome, type WrittenText } from '../core/index.ts'
import type { Call, Terminal } from './command.ts'

/** Each `--reason` in the language of `--lang`, with the `--translation` in its place for the other language. */
export function parseWrittenTexts({ values, lists }: Call, terminal: Pick<Terminal, 'language'>): Outcome<readonly WrittenText[]> {
  const language = parseOptional(values.lang, parseLanguage)
  if (!language.ok) return language
  const own = language.value ?? terminal.language
  const other = otherLanguage(own)
  const { reason: texts = [], translation: translations = [] } = lists
  if (translations.length > 0 && translations.length !== texts.length) return refused({ kind: 'translations-differ', texts: texts.length, translations: translations.length })
  return done(texts.map((text, at) => ({ [own]: text, ...(translations[at] === undefined ? {} : { [other]: translations[at] }) })))
}
