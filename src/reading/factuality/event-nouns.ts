import type { Language } from '../../core/index.ts'
import { happeningNouns } from '../lexicon/happenings.ts'
import { remembered } from '../words.ts'

/** Nouns by their last letters: a word that ends otherwise is looked at no further. */
type ByEnding = ReadonlyMap<string, readonly string[]>

interface NounWords {
  readonly happenings: ByEnding
  readonly others: ByEnding
}

const endingLength = 3
/** A shorter head of a compound is chance: `gang` in `ondergang`, `ring` in `levering`. */
const shortestHead = 4
const shortestOther = 6
/** Before the head of a compound stand at least two letters. */
const shortestModifier = 2

const nounWords = remembered((lang: Language): NounWords => {
  const of = (wanted: 'noun' | 'not') => Map.groupBy(happeningNouns.filter((line) => line.lang === lang && line.kind === wanted).flatMap(({ nouns }) => nouns.split(' ')), (noun) => noun.slice(-endingLength))
  return { happenings: of('noun'), others: of('not') }
})

/** Whether a noun in lower case tells of a happening: listed, a compound of a listed one, or made from a verb. */
export function isEventNoun(word: string, lang: Language): boolean {
  const { happenings, others } = nounWords(lang)
  return singularsOf(word, lang).some((noun) => {
    const ending = noun.slice(-endingLength)
    const heads = happenings.get(ending)
    if (heads?.includes(noun) === true) return true
    const isMade = isMadeFromVerb(noun, lang)
    if (heads === undefined && !isMade) return false
    if (others.get(ending)?.some((other) => noun === other || isCompound(noun, other, shortestOther)) === true) return false
    return isMade || (lang === 'nl' && heads?.some((head) => isCompound(noun, head, shortestHead)) === true)
  })
}

function isCompound(noun: string, head: string, shortest: number): boolean {
  return head.length >= shortest && noun.length >= head.length + shortestModifier && noun.endsWith(head)
}

function isMadeFromVerb(noun: string, lang: Language): boolean {
  if (noun.length < 6) return false
  return lang === 'nl' ? noun.endsWith('ing') || noun.endsWith('atie') : noun.endsWith('ation') || noun.endsWith('ment')
}

function singularsOf(word: string, lang: Language): readonly string[] {
  if (lang === 'en') return word.endsWith('s') ? [word.slice(0, -1), word] : [word]
  if (word.endsWith('en')) return [word, ...singularsOfEn(word.slice(0, -2))]
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

/** `crises` aside: `rampen`, `gevallen`, `bewijzen`, `verkopen` without their ending. */
function singularsOfEn(bare: string): readonly string[] {
  const last = bare.at(-1)
  if (last === bare.at(-2)) return [bare, bare.slice(0, -1)]
  if (last === 'v') return [`${bare.slice(0, -1)}f`]
  if (last === 'z') return [`${bare.slice(0, -1)}s`]
  return /[aeou]/.test(bare.at(-2) ?? '') ? [bare, `${bare.slice(0, -1)}${bare.at(-2)}${last}`] : [bare]
}
