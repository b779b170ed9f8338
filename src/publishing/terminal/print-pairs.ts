import type { PairToDecide, ReadingField } from '../../core/index.ts'
import { fieldValue } from '../../words/field-value.ts'
import { pairWords } from '../../words/pairs.ts'
import { plainLine } from '../../words/plain.ts'
import type { PrintOptions } from './print-options.ts'
import { textTable } from './text-table.ts'
import { wrap } from './wrap.ts'

/** Pairs that wait for a person, both readings side by side with what agrees and what differs. */
export function printPairs(pairs: readonly PairToDecide[], options: PrintOptions): string {
  const { none, heading } = pairWords[options.language]
  if (pairs.length === 0) return `${none}\n`
  return `${[wrap(heading(pairs.length), options.columns), ...pairs.map((pair) => printPair(pair, options))].join('\n\n')}\n`
}

function printPair({ a, b, probability, fields }: PairToDecide, { language }: PrintOptions): string {
  const { probability: told } = pairWords[language]
  return [plainLine(`A  ${a.id}`), plainLine(`B  ${b.id}`), `   ${told(probability)}`, textTable([['', 'A', 'B', ''], ...fields.map((field) => rowOf(field, language))])].join('\n')
}

function rowOf({ field, a, b, agrees }: ReadingField, language: PrintOptions['language']): readonly string[] {
  const { fields, agrees: same, differs, unsaid } = pairWords[language]
  const verdict = agrees === undefined ? '' : agrees ? same : differs
  return [fields[field], ...[a, b].map((value) => (value === undefined ? unsaid : plainLine(fieldValue(language, field, value)))), verdict]
}
