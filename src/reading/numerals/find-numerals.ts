import type { Language } from '../../core/index.ts'
import type { Token } from '../tokens.ts'
import { numeralLexicon } from './numeral-lexicon.ts'
import type { Numeral } from './numeral.ts'
import { partSigns } from './parts.ts'
import { numeralAt } from './read-numeral.ts'
import type { NumeralSource } from './source.ts'
import { wordAt } from './source.ts'

/** Every number in a text, in digits and words, in order and without overlap. */
export function findNumerals(text: string, tokens: readonly Token[], lang: Language): readonly Numeral[] {
  const source: NumeralSource = { text, tokens, lexicon: numeralLexicon(lang) }
  const numerals: Numeral[] = []
  let at = 0
  while (at < tokens.length) {
    const numeral = mayStart(source, at) ? numeralAt(source, at) : undefined
    if (numeral !== undefined) numerals.push(numeral)
    at = numeral === undefined ? at + 1 : numeral.next
  }
  return numerals
}

/** Puts nearly every token aside at the price of one look-up. */
function mayStart(source: NumeralSource, at: number): boolean {
  const token = source.tokens[at]
  if (token === undefined || token.kind === 'digits') return true
  return token.kind === 'word' ? wordAt(source, at) !== undefined : startMarks.has(token.text)
}

const startMarks: ReadonlySet<string> = new Set(['-', '−', '.', ',', ...partSigns.keys()])
