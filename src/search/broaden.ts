import { distance } from 'fastest-levenshtein'
import type { Likeness } from '../core/index.ts'
import type { AskedWord } from './question.ts'

export interface LikeTerm {
  readonly term: string
  readonly likeness: Likeness
}

/** A part of a compound is a word of its own: shorter ones stand in too many words by chance. */
const shortestPart = 4
/** Terms that one word is broadened to, the likest first. */
export const mostTerms = 40

/** What ties the parts of a Dutch compound. */
const ties = ['', 's', 'e', 'en', 'n']

/** Terms of the store that may be meant by a word: compounds that begin or end with it, and what is spelled almost like it. */
export function likeTerms(word: AskedWord, candidates: readonly string[]): readonly LikeTerm[] {
  return allLikeTerms(word, candidates).slice(0, mostTerms)
}

/** The same, however many there are. */
export function allLikeTerms({ stems }: AskedWord, candidates: readonly string[]): readonly LikeTerm[] {
  const found = candidates.filter((term) => !stems.includes(term)).flatMap((term): readonly LikeTerm[] => {
    if (stems.some((stem) => isPartOf(stem, term))) return [{ term, likeness: 'compound' }]
    return stems.some((stem) => isNear(stem, term)) ? [{ term, likeness: 'near' }] : []
  })
  return found.toSorted((a, b) => a.likeness.localeCompare(b.likeness) || a.term.length - b.term.length || a.term.localeCompare(b.term))
}

function isPartOf(stem: string, term: string): boolean {
  return stem.length >= shortestPart && term.length - stem.length >= shortestPart - 1 && (term.startsWith(stem) || term.endsWith(stem))
}

/** One letter off in a word of five to eight letters, two in one of up to twelve, three in a longer one. */
function isNear(stem: string, term: string): boolean {
  const allowed = stem.length < 5 ? 0 : stem.length < 9 ? 1 : stem.length < 13 ? 2 : 3
  return allowed > 0 && Math.abs(stem.length - term.length) <= allowed && distance(stem, term) <= allowed
}

/** The ways in which a word can be a compound of two others: `terreurdreiging` → `terreur` and `dreiging`. */
export function splitsOf({ word }: AskedWord): readonly (readonly [string, string])[] {
  const splits: [string, string][] = []
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = word.slice(at)
    for (const tie of ties) if (word.slice(0, at).endsWith(tie) && at - tie.length >= shortestPart) splits.push([word.slice(0, at - tie.length), tail])
  }
  return splits
}
