import type { Language } from '../core/index.ts'
import { smallWords, type SpokenLanguage } from './languages/small-words.ts'
import { once } from './words.ts'

/** Enough of a text to tell its language. */
const longestLook = 600

/** How far a language must be ahead of those that are read otherwise, in words that none of them has, and how many words must say so: not to read a text takes more. */
const clear = { read: { lead: 1, words: 2 }, unread: { lead: 1.5, words: 3 } } as const

interface LanguageGuess {
  /** `other` is any script but the Latin one. */
  readonly lang: SpokenLanguage | 'other'
  /** Whether the words leave no doubt: a headline often does. */
  readonly isClear: boolean
}

/** The language that a paragraph is in, as far as its small words tell; undefined where it has none. */
export function guessSpoken(paragraph: string): LanguageGuess | undefined {
  const look = paragraph.slice(0, longestLook)
  if (isOtherScript(look)) return { lang: 'other', isClear: true }
  const counts = countSmallWords(look)
  const ranked = [...counts].toSorted(([, one], [, other]) => other.score - one.score)
  const [first] = ranked
  if (first === undefined) return undefined
  const [lang, { score, words }] = first
  const rival = ranked.find(([other]) => readAs(other) !== readAs(lang))
  const needed = clear[readAs(lang) === 'unread' ? 'unread' : 'read']
  return { lang, isClear: words >= needed.words && score - (rival?.[1].score ?? 0) >= needed.lead }
}

/** Dutch or English, whichever has more of its small words in the first part of the text; Dutch where neither has more. */
export function guessLanguage(text: string): Language {
  const counts = countSmallWords(text.slice(0, 4000))
  return (counts.get('en')?.score ?? 0) > (counts.get('nl')?.score ?? 0) ? 'en' : 'nl'
}

interface Count {
  /** How many different ones. */
  readonly words: number
  readonly score: number
}

/** A word that stands in more than one of Dutch, English and the languages that are not read counts so much the less. */
function countSmallWords(text: string): ReadonlyMap<SpokenLanguage, Count> {
  const counts = new Map<SpokenLanguage, { words: number; score: number }>()
  const met = new Set<object>()
  for (const written of text.toLowerCase().match(/['’]?[\p{L}\p{M}]+/gu) ?? []) {
    const word = written.startsWith('’') ? `'${written.slice(1)}` : written
    const known = knownWords().get(word)
    if (known === undefined) continue
    const isNew = !met.has(known)
    if (isNew) met.add(known)
    for (const lang of known.spoken) {
      const count = counts.get(lang) ?? { words: 0, score: 0 }
      if (count.words === 0) counts.set(lang, count)
      if (isNew) count.words++
      count.score += known.weight
    }
  }
  return counts
}

function readAs(lang: SpokenLanguage): 'nl' | 'en' | 'unread' {
  return lang === 'nl' || lang === 'en' ? lang : 'unread'
}

const knownWords = once(() => {
  const byWord = new Map<string, SpokenLanguage[]>()
  for (const [lang, words] of Object.entries(smallWords) as [SpokenLanguage, string][]) {
    for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), lang])
  }
  return new Map([...byWord].map(([word, spoken]) => [word, { spoken, weight: 1 / new Set(spoken.map(readAs)).size }] as const))
})

function isOtherScript(text: string): boolean {
  if (!/[\u0370-\u1DFF\u2C80-\uFFFF]/.test(text)) return false
  const foreign = text.match(/[\p{L}--\p{Script=Latin}]/gv)?.length ?? 0
  return foreign > 0 && foreign > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}
