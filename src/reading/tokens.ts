import type { Span } from './document.ts'

/** A run of letters, a run of digits, or one other character; white space is none. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** In lower case, for look-ups. */
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'mark'
}

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u

/** Tokens of a stretch of text in order; offsets count from the start of the whole text. Two tokens touch where one ends and the next starts. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    let next = at + widthAt(text, at)
    if (kind === undefined) {
      at = next
      continue
    }
    if (kind !== 'mark') while (next < end && kindAt(text, next) === kind) next += widthAt(text, next)
    const words = text.slice(at, next)
    tokens.push(new WrittenToken(at, next, words, words.toLowerCase(), kind))
    at = next
  }
  return tokens
}

/**
 * V8 moves what a literal makes to the old part of the heap once it sees it live for a while, and tokens live as long as their text: there they
 * would keep all that hangs on them until the next full collection. What a constructor makes stays with the young, where it goes for free.
 */
class WrittenToken implements Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind']

  constructor(start: number, end: number, text: string, lower: string, kind: Token['kind']) {
    this.start = start
    this.end = end
    this.text = text
    this.lower = lower
    this.kind = kind
  }
}

/** Undefined for white space. Plain ASCII is decided without a pattern: it is nearly all there is. */
function kindAt(text: string, at: number): Token['kind'] | undefined {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) ? 'word' : code > 47 && code < 58 ? 'digits' : code < 33 || code === 127 ? undefined : 'mark'
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (letter.test(char)) return 'word'
  if (digit.test(char)) return 'digits'
  return /\s/u.test(char) ? undefined : 'mark'
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1
}

/** Whether nothing stands between two tokens. */
export function touch(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && one.end === other.start
}

/** The last token, from the one at a place on, that ends by an offset. */
export function lastWithin(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last++
  return last
}

/** `AANSLAG`, `IS`; a lone capital is none. */
export function isInCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text.length > 1 && token.text !== token.lower && token.text === token.text.toUpperCase()
}
