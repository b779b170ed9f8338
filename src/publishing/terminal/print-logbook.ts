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
    ...words.body(inTheOrderOfItsSet(entry, entries).body).map((line) => bullet('  ·', plainLine(line), columns)),
  ])
  return `${[heading, ...told].join('\n')}\n`
}

/** A judgement or signpost with its numbers as the set that they are of lists its propositions: the store keeps no order of them. */
function inTheOrderOfItsSet(entry: LogbookEntry, entries: readonly LogbookEntry[]): LogbookEntry {
  const { body } = entry
  const set = entries.find(({ id }) => id === entry.about)?.body
  if ((body.kind !== 'judgement' && body.kind !== 'signpost') || set?.kind !== 'propositions') return entry
  const order = set.propositions.map(({ id }) => id)
  const sorted = Object.entries(body.probabilities).toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
  return { ...entry, body: { ...body, probabilities: Object.fromEntries(sorted) } }
}
