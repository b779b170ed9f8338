import { languages, type Claim } from '../core/index.ts'
import type { Alternative } from './place-names.ts'
import { foldWord, stemOf } from './terms.ts'

/** Letters of a text shown on either side of a word that makes no claim. */
const around = 80
const mostPassages = 3

/** Where words stand: a claim that they make, or a stretch of the text. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly claim: Claim | undefined
}

/** The claims of a text in which most of the groups of terms stand, else the first place where one of them does; at most three. */
export function passagesWith(text: string, claims: readonly Claim[], groups: readonly (readonly Alternative[])[]): readonly Passage[] {
  const weighed = claims.map((claim) => ({ claim, held: groupsIn(claim.quote, groups) })).filter(({ held }) => held > 0)
  const best = weighed.toSorted((a, b) => b.held - a.held || a.claim.start - b.claim.start).slice(0, mostPassages)
  if (best.length > 0) return best.map(({ claim }) => ({ start: claim.start, end: claim.end, claim }))
  const at = findTerm(text, groups)
  return at === undefined ? [] : [{ ...widened(text, at), claim: undefined }]
}

function groupsIn(text: string, groups: readonly (readonly Alternative[])[]): number {
  const terms = new Set([...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(([word]) => termsOfWord(word)))
  return groups.filter((group) => group.some((alternative) => alternative.every((term) => terms.has(term)))).length
}

function findTerm(text: string, groups: readonly (readonly Alternative[])[]): { readonly start: number; readonly end: number } | undefined {
  const wanted = new Set(groups.flat(2))
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (termsOfWord(match[0]).some((term) => wanted.has(term))) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function termsOfWord(word: string): readonly string[] {
  const folded = foldWord(word)
  return languages.map((lang) => stemOf(folded, lang))
}

/** Out to the spaces around, so that no word is cut. */
function widened(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1
  const to = end + around >= text.length ? text.length : text.lastIndexOf(' ', end + around)
  return { start: Math.min(from, start), end: Math.max(to, end) }
}
