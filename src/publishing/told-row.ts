import type { EvidenceItem } from '../core/index.ts'
import { wordedCells, type WordedCell } from '../words/cells.ts'
import type { Words } from '../words/words-for.ts'

/** The columns of which the first that a row has says what it is about, beside its day. */
const telling = ['reason', 'expectation', 'place', 'cohort', 'edition', 'label'] as const

/** What a row of the record says in a line: what it is about, and its figure where it has one. */
export function toldCells(words: Words, row: Extract<EvidenceItem, { kind: 'row' }>): readonly WordedCell[] {
  const column = telling.find((name) => row.cells.some((cell) => cell.name === name))
  return wordedCells(words, { ...row, cells: row.cells.filter(({ name }) => name === column || /^(?:value|low|high|qualifier)$/.test(name)) })
}
