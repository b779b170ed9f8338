import type { Language } from '../core/index.ts'
import { languages } from './languages/languages.ts'
import { anyOf, remembered } from './words.ts'

interface TailWords {
  readonly prepositions: string
  readonly determiners: string
  /** A word between the determiner and what it names. */
  readonly describing: string
  /** Words that cannot name a place or a day: where one stands, the sentence goes on. */
  readonly goesOn: string
}

const tailWords: Readonly<Record<Language, TailWords>> = {
  nl: {
    prepositions: 'van|in|op|bij|te(?! (?-i:\\p{Ll}))|aan|tegen|met|door|nabij|rond',
    determiners: "de|het|een|'s|zijn|hun|ons|dit|deze|die|vorig|begin|eind|medio|ruim",
    describing: '(?:\\p{L}{2,}[ei]|centraal)',
    goesOn: 'van|in|op|bij|te|aan|tegen|met|door|nabij|rond|en|of|als|die|dat|waar|stond|was|werd|is|waren|heeft|had|hebben|werden|wordt|worden|blijft|gaf|kwam|kwamen|viel|vielen|raakte|raakten|verhoogt|verhoogde|gaat|ging|zou|zouden|om|zijn|het|de',
  },
  en: {
    prepositions: 'in|on|at|of|near|outside|inside|by|against|from',
    determiners: 'the|an?|its|their|last|this|early|late|mid|(?:two|three|four) other',
    describing: '\\p{Ll}{3,}(?<!ed)',
    goesOn: 'in|on|at|of|near|outside|inside|by|against|from|and|or|as|that|which|who|where|when|is|was|were|has|had|have|are|will|would|could|took|left|killed|injured|after|before|to|with|for',
  },
}

/** What stands behind the word for an attack and says where, when, on whom or by whom: `in the tram in Utrecht`, `van 22 maart 2016`. */
export const eventTail = remembered((lang: Language): string => {
  const { prepositions, determiners, describing, goesOn } = tailWords[lang]
  const months = anyOf(languages[lang].months.flat())
  // Rules ignore case; only here a capital tells a name from the words that follow it.
  const name = `(?:(?-i:[\\p{Lu}\\p{N}][^\\s,.;:()]*)|(?:${months})(?!\\p{L}))`
  const names = `${name}(?:(?: (?:de|van|aan|der|of|the|en|and))? ${name})*`
  const head = `(?:${names}|(?!(?:${goesOn}|${determiners}|dreiging|threat)(?!\\p{L}))\\p{L}[^\\s,.;:()]*(?: ${names})?)`
  return `(?: (?:${prepositions})(?: (?:${determiners})){0,2}(?: (?!(?:${goesOn})(?!\\p{L}))${describing}){0,2} ${head}(?=[\\s,.;:()]|$)){1,4}`
})
