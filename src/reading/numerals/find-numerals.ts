import type { Language } from '../../core/index.ts'
import type { Token } from '../tokens.ts'
import { numeralLexicon } from './numeral-lexicon.ts'
import type { Numeral } from './numeral.ts'
import { numeralAt } from './read-numeral.ts'
import type { NumeralSource } from './source.ts'

/** Every number in a text, in digits and words, in order and without overlap. */
export function findNumerals(text: string, tokens: readonly Token[], lang: Language): readonly Numeral[] {
  const source: NumeralSource = { text, tokens, lexicon: numeralLexicon(lang) }
  const numerals: Numeral[] = []
  let at = 0
  while (at < tokens.length) {
    const numeral = numeralAt(source, at)
    if (numeral !== undefined) numerals.push(numeral)
    at = numeral === undefined ? at + 1 : numeral.next
  }
  return numerals
}
