import type { Country, Day, LogbookEntry } from '../../core/index.ts'
import { entryKindNames } from '../../words/entry-kinds.ts'
import { logbookWords } from '../../words/logbook.ts'
import { plainLine } from '../../words/plain.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Entries one under another, the newest last: what, by whom, when, and what it says. */
export function printLogbook(entries: readonly LogbookEntry[], { country, asOf, language, columns }: PrintOptions & { readonly country: Country; readonly asOf: Day }): string {
  const words = logbookWords[language]
  const heading = wrap(words.heading(country, asOf), columns)
  if (entries.length === 0) return `${heading}\n${wrap(words.none, columns)}\n`
  const told = entries.flatMap((entry) => [
    '',
    wrap(plainLine(words.entry(entryKindNames[language][entry.body.kind], entry)), columns),
    ...words.body(entry.body).map((line) => bullet('  ·', plainLine(line), columns)),
  ])
  return `${[heading, ...told].join('\n')}\n`
}
