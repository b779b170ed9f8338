import { type BothLanguages, type Outcome, done } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { parseTable } from '../record/table.ts'

/** Dutch for what the record says in English, by row and field. */
export interface Translations {
  /** The text in both languages; where a translation is missing the English stands in both. */
  readonly both: (row: string, field: 'reason' | 'expectation' | 'meaning' | 'label', english: string) => BothLanguages
}

export async function readTranslations({ readData }: Pick<Context, 'readData'>): Promise<Outcome<Translations>> {
  const parsed = parseTable('data/translations/record-nl.csv', await readData('data/translations/record-nl.csv'), (cells) => ({
    row: cells.text('row'), field: cells.text('field'), nl: cells.text('nl'),
  }))
  if (!parsed.ok) return parsed
  const dutch = new Map(parsed.value.map(({ row, field, nl }) => [`${row}:${field}`, nl]))
  return done({ both: (row, field, english) => ({ en: english, nl: dutch.get(`${row}:${field}`) ?? english }) })
}
