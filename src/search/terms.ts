import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import type { Language } from '../core/index.ts'

/** Longer runs of letters are no words: numbers of documents, addresses, rubbish. */
const longestTerm = 40
/** Small words that stand in every text and tell nothing of it. */
const smallWords = new Set(
  ('aan al als bij dan dat de der die dit door dus een en er had heb heeft het hier hij hun ik in is je kan maar me met mij naar niet nog nu of om omdat onder ook op over te ten ter tot u uit van voor was wat we wel werd wie word wordt zal ze zei zich zijn zo '
  + 'a an and are as at be been but by for from had has have he her his i if in is it its may more no not of on or our she so than that the their them there these they this to was we were which who will with would you').split(' '),
)

/** A word in small letters without accents: `Keulens`, `köln` → `keulens`, `koln`. */
export function foldWord(word: string): string {
  // Nearly every word is plain, and then small letters are all there is to do.
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase()
  return word.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae')
}

/** The stem of a folded word in a language. */
export function stemOf(word: string, lang: Language): string {
  return stems[lang](word)
}

/** Words whose stems are remembered: as many as the texts of some days use. */
const mostRemembered = 20_000

/** Texts use the same words again and again; when too many are remembered all are forgotten, so that rubbish fills no memory. */
function rememberedWords(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const made = stem(word)
    known.set(word, made)
    return made
  }
}

const stems: Readonly<Record<Language, (word: string) => string>> = { nl: rememberedWords(stemDutch), en: rememberedWords(stemEnglish) }
/** The same from a word as it is written; empty for one that cannot be searched for. */
const terms: Readonly<Record<Language, (written: string) => string>> = { nl: rememberedWords((written) => termOf(written, 'nl')), en: rememberedWords((written) => termOf(written, 'en')) }

function termOf(written: string, lang: Language): string {
  const word = foldWord(written)
  return isSearchable(word) ? stemOf(word, lang) : ''
}

function isSearchable(word: string): boolean {
  return word.length > 1 && word.length <= longestTerm && !smallWords.has(word)
}

const runOfLetters = /[\p{L}\p{M}\p{N}]+/gu

/** Folded words of a text that can be searched for, each once, in the order in which they first stand. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set(text.match(runOfLetters))
  return [...new Set([...words].map(foldWord))].filter(isSearchable)
}

/** What a text is found by: the stems of its words in its language. */
export function termsOf(text: string, lang: Language): readonly string[] {
  const found = new Set((text.match(runOfLetters) ?? []).map(terms[lang]))
  found.delete('')
  return [...found]
}
