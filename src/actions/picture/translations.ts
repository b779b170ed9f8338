import { type BothLanguages, type Outcome, done } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { parseTable } from '../record/table.ts'

/** What the record says in one language, in both; by row and field, and by place. */
export interface Translations {
  /** The text in both languages; where a translation is missing the English stands in both. */
  readonly both: (row: string, field: 'reason' | 'expectation' | 'meaning' | 'label', english: string) => BothLanguages
  /** A place of an event in both languages; most are the same. */
  readonly place: (recorded: string) => BothLanguages
}

export async function readTranslations({ readData }: Pick<Context, 'readData'>): Promise<Outcome<Translations>> {
  const parsed = parseTable('data/translations/record-nl.csv', await readData('data/translations/record-nl.csv'), (cells) => ({
    row: cells.text('row'), field: cells.text('field'), nl: cells.text('nl'),
  }))
  if (!parsed.ok) return parsed
  const inDutch = parseTable('data/translations/places-nl.csv', await readData('data/translations/places-nl.csv'), (cells) => [cells.text('place'), cells.text('nl')] as const)
  if (!inDutch.ok) return inDutch
  const inEnglish = parseTable('data/translations/places-en.csv', await readData('data/translations/places-en.csv'), (cells) => [cells.text('place'), cells.text('en')] as const)
  if (!inEnglish.ok) return inEnglish
  const dutch = new Map(parsed.value.map(({ row, field, nl }) => [`${row}:${field}`, nl]))
  const places = { nl: new Map(inDutch.value), en: new Map(inEnglish.value) }
  return done({
    both: (row, field, english) => ({ en: inFull(english), nl: dutch.get(`${row}:${field}`) ?? english }),
    place: (recorded) => ({ en: places.en.get(recorded) ?? recorded, nl: places.nl.get(recorded) ?? recorded }),
  })
}

/** The record abbreviates what a reader of a sentence should not have to look up. */
function inFull(english: string): string {
  return english.replaceAll(/\bAQ\b/g, 'al-Qaeda').replaceAll(/\bNL\b/g, 'the Netherlands')
}
