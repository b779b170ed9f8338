import type { Language, WrittenText } from '../core/index.ts'

/** A person's own words, in the language asked for where they wrote it, else as they are. */
export function writtenIn(language: Language, text: WrittenText): string {
  return text[language] ?? text.nl ?? text.en ?? ''
}
