import type { Language } from '../../core/index.ts'
import { happeningNouns } from '../lexicon/happenings.ts'
import { remembered } from '../words.ts'

interface NounWords {
  readonly happenings: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

const nounWords = remembered((lang: Language): NounWords => {
  const of = (wanted: 'noun' | 'not') => new Set(happeningNouns.filter((line) => line.lang === lang && line.kind === wanted).flatMap(({ nouns }) => nouns.split(' ')))
  return { happenings: of('noun'), others: of('not') }
})

/** A shorter head of a compound is chance: `gang` in `ondergang`. */
const shortestHead = 4
const shortestOther = 6
const longestHead = 16

/** Whether a noun in lower case tells of a happening: listed, a compound of a listed one, or made from a verb. */
export function isEventNoun(word: string, lang: Language): boolean {
  const { happenings, others } = nounWords(lang)
  return singularsOf(word, lang).some((noun) => {
    if (happenings.has(noun)) return true
    if (endsIn(noun, others, shortestOther)) return false
    return isMadeFromVerb(noun, lang) || (lang === 'nl' && endsIn(noun, happenings, shortestHead))
  })
}

function endsIn(noun: string, words: ReadonlySet<string>, shortest: number): boolean {
  if (words.has(noun)) return true
  for (let head = shortest; head <= Math.min(longestHead, noun.length - 2); head++) if (words.has(noun.slice(-head))) return true
  return false
}

function isMadeFromVerb(noun: string, lang: Language): boolean {
  return noun.length > 6 && (lang === 'nl' ? /(?:ing|atie)$/.test(noun) : /(?:[^aeiou]ation|ment)$/.test(noun))
}

function singularsOf(word: string, lang: Language): readonly string[] {
  if (lang === 'en') return word.endsWith('s') ? [word.slice(0, -1), word] : [word]
  if (word.endsWith('en')) {
    const bare = word.slice(0, -2)
    const single = bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
    return [word, bare, single, single.replace(/v$/, 'f').replace(/z$/, 's'), single.replace(/([aeou])([^aeou])$/, '$1$1$2')]
  }
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}
