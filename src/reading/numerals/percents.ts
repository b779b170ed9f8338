import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { Token } from '../tokens.ts'
import type { Numeral } from './numeral.ts'

/** A share in hundredths. */
export interface Percent extends Span {
  /** Undefined for the bare word. */
  readonly value: number | undefined
}

const unitWords: ReadonlySet<string> = new Set(['percent', 'procent', 'pct', 'percentage', 'percents'])
/** Before a share that follows: `percent of 10`, `percentage van 10`. */
const ofWords: Readonly<Record<Language, string>> = { nl: 'van', en: 'of' }
const pointWords: ReadonlySet<string> = new Set(['point', 'points', 'punt', 'punten'])

/** Every percentage of a text among whose tokens these numerals were found; also the words that name none. */
export function findPercents(tokens: readonly Token[], numerals: readonly Numeral[], lang: Language): readonly Percent[] {
  const found: Percent[] = []
  const numeralsByStart = new Map(numerals.map((numeral) => [numeral.first, numeral]))
  const numeralsByNext = new Map(numerals.map((numeral) => [numeral.next, numeral]))
  for (let at = 0; at < tokens.length; at++) {
    const next = unitAt(tokens, at)
    if (next < 0) continue
    const before = numeralsByNext.get(at)
    const behind = before === undefined && tokens[next]?.lower === ofWords[lang] ? numeralsByStart.get(next + 1) : undefined
    const first = before?.first ?? at
    const last = (behind?.next ?? next) - 1
    found.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, value: (before ?? behind)?.value })
    at = last
  }
  return found
}

/** Token behind the word or sign for percent, where one stands right here; -1 elsewhere, before `points` and inside an address. */
export function unitAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return -1
  const next = token.text === '%' || unitWords.has(token.lower) ? at + 1 : token.lower === 'per' && (tokens[at + 1]?.lower === 'cent' || tokens[at + 1]?.lower === 'cents') ? at + 2 : -1
  if (next < 0) return -1
  const behind = tokens[next]
  const isAgainst = behind?.start === tokens[next - 1]?.end
  const isInAddress = isAgainst && (behind?.kind === 'digits' || behind?.kind === 'word')
  const isPoints = pointWords.has(behind?.lower ?? '') || (behind?.text === '-' && pointWords.has(tokens[next + 1]?.lower ?? ''))
  return isInAddress || isPoints ? -1 : next
}
