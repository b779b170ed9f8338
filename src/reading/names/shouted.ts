import { isInCapitals, type Token } from '../tokens.ts'
import { wordSet } from '../words.ts'
import { isBodyWord, isPlaceWord, isTitleWord, particles, sayingVerbs, thingWords, timeWords } from './cues.ts'
import { functionWords } from './function-words.ts'
import { isGivenName } from './known-names.ts'

/** So many words in capitals in a row are no name and no acronym. */
const shoutedInRow = 5
/** From this share of words in capitals on, the whole text is written so, as telegrams are. */
const shoutedShare = 0.6

/** Words with a name's capital where a text is written in capitals: only those that look like names keep theirs, all others become small. Offsets stay. */
export function withoutShouting(tokens: readonly Token[]): readonly Token[] {
  const stretches = isAllShouted(tokens) ? [{ from: 0, to: tokens.length }] : stretchesOf(tokens)
  if (stretches.length === 0) return tokens
  const quiet = [...tokens]
  const surnames = new Set<string>()
  for (const { from, to } of stretches) nameWords(tokens, from, to, quiet, surnames)
  for (const { from, to } of stretches) for (let at = from; at < to; at++) if (surnames.has(tokens[at]?.lower ?? '')) capitalise(tokens, at, quiet)
  return quiet
}

function isAllShouted(tokens: readonly Token[]): boolean {
  let words = 0
  let shouted = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (isInCapitals(token)) shouted++
  }
  return words > shoutedInRow && shouted > shoutedShare * words
}

function stretchesOf(tokens: readonly Token[]): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = []
  let from = 0
  let words = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && (isInCapitals(token) || (token.kind === 'word' && token.text.length === 1 && token.text !== token.lower))) {
      words++
      continue
    }
    // `AANSLAG GENT: JAN EL-KHATIB VAST` goes on past its marks.
    if (words > 0 && token?.kind === 'mark' && inHeadline.has(token.text)) continue
    if (words >= shoutedInRow) stretches.push({ from, to: at })
    from = at + 1
    words = 0
  }
  return stretches
}

const inHeadline: ReadonlySet<string> = new Set([':', '-', "'", '’', '–'])

/** A given name or a title begins a name; up to three words that are none of a sentence's own go on with it. */
function nameWords(tokens: readonly Token[], from: number, to: number, quiet: Token[], surnames: Set<string>): void {
  let left = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') {
      if (token?.text !== '-' && token?.text !== '.') left = 0
      continue
    }
    const isName = !isOrdinary(token.lower)
    if (isName && (left > 0 || startsName(tokens, at))) {
      if (left > 0 && token.text.length > 3) surnames.add(token.lower)
      left = left > 0 ? left - 1 : 3
      capitalise(tokens, at, quiet)
    } else {
      left = isTitleWord(token.lower) && !kinds().has(token.lower) ? 3 : particles().has(token.lower) && left > 0 ? left : 0
      quiet[at] = { ...token, text: token.lower }
    }
  }
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || (token.text.length < 4 && !particles().has(next.lower)) || alsoWords().has(token.lower)) return false
  return isGivenName(capitalised(token)) && next.kind === 'word' && (!isOrdinary(next.lower) || particles().has(next.lower))
}

/** Titles that say of what kind something is as often as who somebody is: `TERRORIST TARGET`. */
const kinds = wordSet('terrorist extremist jihadist executive head operating student suspect fighter bomber')

/** Given names that a text in capitals uses as words. */
const alsoWords = wordSet('christian bill mark will grant hope faith miles angel rose ruby violet iris dean drew frank grace mason cooper page rand jesus page major victor justice liberty santo santa mercy star general marina costa rica salvador santiago')

function isOrdinary(word: string): boolean {
  return functionWords().has(word) || sayingVerbs().has(word) || isTitleWord(word) || isBodyWord(word) || isPlaceWord(word) || thingWords().has(word) || timeWords().has(word) || particles().has(word) || isDerived(word)
}

/** `ARRESTED`, `AANGEHOUDEN`, `VEROORDEELD`, and no given name as `AHMED` and `GERARD` are. */
function isDerived(word: string): boolean {
  return /^\p{L}{3,}(?:ed|ing|tion|ment|ists?|ism)$|^(?:(?:aan|af|door|in|neer|op|uit|vast)?ge|ver|be)\p{L}{3,}(?:en|d|t)$/u.test(word) && !isGivenName(word.slice(0, 1).toUpperCase() + word.slice(1))
}

function capitalise(tokens: readonly Token[], at: number, quiet: Token[]): void {
  const token = tokens[at]
  if (token !== undefined) quiet[at] = { ...token, text: capitalised(token) }
}

function capitalised({ text, lower }: Token): string {
  return text.slice(0, 1) + lower.slice(1)
}
