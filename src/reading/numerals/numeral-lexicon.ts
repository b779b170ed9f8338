import type { Language } from '../../core/index.ts'
import { once } from '../words.ts'
import { dutchNumerals } from './dutch-numerals.ts'
import { englishNumerals } from './english-numerals.ts'
import type { NumeralLexicon } from './numeral-word.ts'

const lexicons = { nl: once(dutchNumerals), en: once(englishNumerals) }

/** The number words of a language, made when they are first asked for. */
export function numeralLexicon(lang: Language): NumeralLexicon {
  return lexicons[lang]()
}
