import type { Found, Language } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { wordsFor } from '../../words/words-for.ts'

/** Something that a search gave and that something can rest on: a claim, a row or a record. */
export interface Finding {
  readonly id: string
  readonly says: string
  readonly where: string
}

/** What of a search can be leant on, in the words of the language; a passage that makes no claim cannot. */
export function findings(language: Language, { reports, rows, records }: Found): readonly Finding[] {
  const words = wordsFor(language)
  return [
    ...reports.flatMap(({ sourceName, published, passages }) => passages.flatMap(({ quote, claim }) => (claim === undefined ? [] : [{ id: claim.id, says: quote, where: `${words.terms.claimKinds[claim.kind]}, ${sourceName}, ${words.day(published)}` }]))),
    ...rows.map((row) => ({ id: row.id, says: wordedCells(words, row).map(({ text }) => text).join(' · '), where: `${words.terms.tables[row.table]}, ${words.day(row.happened ?? row.known)}` })),
    ...records.map(({ id, dataset, first, place, country }) => ({ id, says: [words.day(first), place, country === undefined ? undefined : words.country(country)].filter((each) => each !== undefined).join(', '), where: dataset })),
  ]
}
