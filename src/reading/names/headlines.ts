import type { Token } from '../tokens.ts'
import { isBodyWord, isTitleWord, particles } from './cues.ts'
import { functionWords } from './function-words.ts'
import { isGivenName, isSurname, knownNameAt } from './known-names.ts'
import { isAcronym, isCapital } from './letters.ts'

/** A line with fewer words is no headline, or none that hides names. */
const fewestWords = 5
const mostTokens = 40
/** From this share of long words with a capital on, a line is written as English headlines are: Every Word With One. */
const capitalShare = 0.75

/** Words of headlines without the capitals that say nothing: what keeps its own is a name that is known, or begins like one. Offsets stay. */
export function withoutHeadlines(text: string, tokens: readonly Token[]): readonly Token[] {
  let quiet: Token[] | undefined
  for (const { from, to } of linesOf(text, tokens)) {
    if (!isHeadline(tokens, from, to)) continue
    quiet ??= [...tokens]
    lowerLine(text, tokens, from, to, quiet)
  }
  return quiet ?? tokens
}

function* linesOf(text: string, tokens: readonly Token[]): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0
  let lineEnd = text.indexOf('\n')
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && (lineEnd < 0 || token.start < lineEnd)) continue
    if (at > from && at - from <= mostTokens) yield { from, to: at }
    from = at
    lineEnd = token === undefined ? -1 : text.indexOf('\n', token.start)
  }
}

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.text.length < 4) continue
    words++
    if (isCapital(token)) capitals++
  }
  // A sentence that lists names has as many capitals, and ends in a full stop.
  return words >= fewestWords && capitals >= capitalShare * words && tokens[to - 1]?.text !== '.'
}

/** `Man Accused Of`, `Minister Warns`: behind a title no name ends so. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return isTitleWord(tokens[at - 1]?.lower ?? '') && /(?:ed|ing|s)$/.test(tokens[at]?.lower ?? '')
}

/** A given name, a surname or a title carries its capital on to the next words of its name. */
function lowerLine(text: string, tokens: readonly Token[], from: number, to: number, quiet: Token[]): void {
  let keptUpTo = from
  let left = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    const known = knownNameAt(text, tokens, at)
    if (known !== undefined) keptUpTo = Math.max(keptUpTo, known.last + 1)
    const isTitle = isTitleWord(token.lower)
    const isOwn = !isTitle && !functionWords().has(token.lower) && (isGivenName(token.text) || isSurname(token.text) || (left > 0 && !isVerb(tokens, at)))
    left = isTitle || (isOwn && isGivenName(token.text)) ? 1 : particles().has(token.lower) ? left : 0
    if (at < keptUpTo || isOwn || isAcronym(token) || isTitle || isBodyWord(token.lower)) continue
    quiet[at] = { ...token, text: token.lower }
  }
}
