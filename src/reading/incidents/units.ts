import type { Span } from '../document.ts'
import type { Token } from '../tokens.ts'

/** A word as grammar sees it: tokens that touch are one (`car-bomb`, `u.s.`, `d'artagnan`), the possessive ending is one of its own. */
export interface Unit extends Span {
  readonly lower: string
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
}

/** A sentence longer than this is cut, so that no rule ever sees more. */
const longestSentence = 120
const abbreviations: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'col', 'gen', 'lt', 'capt', 'maj', 'gov', 'sen', 'rep', 'st', 'no', 'jr', 'sgt', 'prof', 'fr', 'msgr', 'brig', 'cmdr', 'adm', 'pres', 'inc', 'co', 'corp', 'ltd'])

/** Sentences of units; a break between paragraphs is an empty line or a run of four spaces. */
export function toUnitSentences(text: string, tokens: readonly Token[]): readonly (readonly Unit[])[] {
  const sentences: (readonly Unit[])[] = []
  let units: Unit[] = []
  const close = () => {
    if (units.length > 0) sentences.push(units)
    units = []
  }
  for (let at = 0; at < tokens.length;) {
    const next = unitEnd(text, tokens, at)
    const unit = toUnit(tokens, at, next)
    const gap = text.slice(units.at(-1)?.end ?? tokens[at - 1]?.end ?? 0, unit.start)
    if (at > 0 && (gap.length > 3 || gap.includes('\n\n'))) close()
    units.push(unit)
    if (units.length >= longestSentence || endsSentence(text, tokens, next)) close()
    at = next
  }
  close()
  return sentences
}

function toUnit(tokens: readonly Token[], at: number, next: number): Unit {
  const parts = tokens.slice(at, next)
  const lower = parts.map((part) => part.lower).join('')
  const { start = 0, kind = 'mark' } = parts[0] ?? {}
  const isEnding = kind === 'mark' && (lower === "'s" || lower === '’s')
  return { start, end: parts.at(-1)?.end ?? start, lower, kind: isEnding ? 'possessive' : kind === 'digits' ? 'number' : kind === 'mark' ? (isPossessiveMark(tokens, at) ? 'possessive' : 'mark') : 'word' }
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’'
}

/** `guerrillas' camp`: an apostrophe behind an s with a space behind it. */
function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const here = tokens[at]
  return isApostrophe(here) && before?.end === here?.start && before?.lower.endsWith('s') === true && tokens[at + 1]?.start !== here?.end
}

/** Place behind the last token of the unit that starts here. */
function unitEnd(text: string, tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (first === undefined) return start + 1
  if (first.kind === 'mark') return isApostrophe(first) && tokens[start - 1]?.end === first.start && isLoneS(tokens, start + 1, first.end) ? start + 2 : start + 1
  let at = start + 1
  while (at < tokens.length && at - start < 12) {
    const joined = joinedUntil(text, tokens, at)
    if (joined === at) break
    at = joined
  }
  return at
}

function isLoneS(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  return token?.lower === 's' && token.start === end && (tokens[at + 1]?.start !== token.end || tokens[at + 1]?.kind === 'mark')
}

/** How far the token here, and the one behind it, belong to the unit before it. */
function joinedUntil(text: string, tokens: readonly Token[], at: number): number {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || here === undefined || before.end !== here.start) return at
  if (here.kind !== 'mark') return at + 1
  const touches = after !== undefined && after.start === here.end && after.kind !== 'mark'
  if (here.text === '-' && touches) return at + 2
  if (isApostrophe(here)) return touches && before.kind === 'word' && !isLoneS(tokens, at + 1, here.end) ? at + 2 : at
  if (here.text === '.') return before.kind === 'word' && before.text.length === 1 && text[before.start - 1] !== "'" ? at + 1 : touches && after.kind === 'digits' && before.kind === 'digits' ? at + 2 : at
  return here.text === ',' && touches && after.kind === 'digits' && before.kind === 'digits' ? at + 2 : at
}

function endsSentence(text: string, tokens: readonly Token[], next: number): boolean {
  const last = tokens[next - 1]
  const before = tokens[next - 2]
  if (last === undefined || !['.', '!', '?', '"', ')', ']'].includes(last.text)) return false
  if (tokens[next]?.start === last.end && last.text !== '.') return false
  const isClosing = last.text === '"' || last.text === ')' || last.text === ']'
  if (isClosing) return before !== undefined && ['.', '!', '?'].includes(before.text) && before.end === last.start && text[last.end] === ' '
  return tokens[next]?.start !== last.end && !(last.text === '.' && before !== undefined && before.kind === 'word' && (before.text.length === 1 || abbreviations.has(before.lower)))
}
