import type { Token } from '../tokens.ts'
import { touches } from './chart.ts'
import { follows } from './lexical-readings.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import type { TimeValue } from './time-value.ts'

/** Tokens `from` to `to`, end exclusive. */
interface Place {
  readonly from: number
  readonly to: number
}

/** Whether a meaning of some tokens is a time by itself and not a part of something else. */
export function standsAsTime(tokens: readonly Token[], place: Place, meaning: Meaning, lexicon: Lexicon): boolean {
  return meaning.kind === 'time' && meaning.weak !== true && !isPart(tokens, place, isWholeDate(meaning)) && !isCount(tokens, place, meaning.value, lexicon)
}

/** A number that could be a year or an hour, but counts or measures something: "more than 2000", "20.30 euros". */
function isCount(tokens: readonly Token[], { from, to }: Place, value: TimeValue, { countsBefore, countsAfter }: Lexicon): boolean {
  const end = value.kind === 'range' ? value.to : value
  if (tokens[to - 1]?.kind !== 'digits' || !(end?.kind === 'clock' || (end?.kind === 'calendar' && end.grain === 'year'))) return false
  if (countsAfter.has(tokens[to]?.lower ?? '')) return true
  return tokens[from]?.kind === 'digits' && countsBefore.some((words) => from >= words.length && follows(tokens, from - words.length, words))
}

function isWholeDate(meaning: Meaning): boolean {
  return meaning.kind === 'time' && meaning.value.kind === 'calendar' && meaning.value.year !== undefined && meaning.value.day !== undefined
}

/** Part of a longer number, a code or a sum of money. */
function isPart(tokens: readonly Token[], { from, to }: Place, isSure: boolean): boolean {
  return !isFreeBefore(tokens, from, to === from + 1 && !isSure) || !isFreeBehind(tokens, to)
}

/** What is but one token may be the rest of a code: "ISO-2014". */
function isFreeBefore(tokens: readonly Token[], from: number, isShort: boolean): boolean {
  if (!touches(tokens, from)) return true
  const before = tokens[from - 1]
  if (before?.kind !== 'mark' || '$€£#+@'.includes(before.text)) return false
  return !('-–./:,_'.includes(before.text) && touches(tokens, from - 1) && (tokens[from - 2]?.kind === 'digits' || isShort))
}

function isFreeBehind(tokens: readonly Token[], to: number): boolean {
  if (!touches(tokens, to)) return true
  const after = tokens[to]
  if (after?.kind !== 'mark' || '%_°'.includes(after.text)) return after === undefined
  return !('-./:,'.includes(after.text) && touches(tokens, to + 1) && tokens[to + 1]?.kind === 'digits')
}
