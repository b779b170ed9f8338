/*
 * Reads expressions of time. The engine knows tokens, meanings and rules; what belongs to a language is data.
 *
 * 1. Every token is looked up once in the lexicon of the language. Runs of known tokens that hold a word of time are read further; most text is not.
 * 2. In such a run every token gets its meanings (`Meaning`): month, unit, number, or a role such as "of" or "before".
 * 3. Rules put meanings together, from the last token to the first (`readRun`), until whole times stand there (`kind: 'time'`).
 * 4. Of all readings the longest that stand free win.
 *
 * To add a language: write `languages/xx.ts` with a `TimeLanguage` (words for months, units, roles …) and name it in `languages.ts`. The rules in
 * `rules/` hold for all languages: they speak of roles and kinds, not of words. What a language says in another order or with other pieces goes into
 * its own `rules`, made with `rule(name, pieces, make)` of the pieces in `pieces.ts`. Words that mostly mean something else go into `weak` as well.
 */
import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { Token } from '../tokens.ts'
import { remembered } from '../words.ts'
import { readRun, touches, type Reading } from './chart.ts'
import { timeLanguages } from './languages/languages.ts'
import { follows, lexicalReadings } from './lexical-readings.ts'
import { toLexicon, type Lexicon } from './lexicon.ts'
import { sharedRules } from './rules/shared-rules.ts'
import { standsAsTime } from './stands-free.ts'
import type { Reference, TimeSpan } from './time-value.ts'

/** Longest run that is read at once; longer ones are cut. */
const longestRun = 40

const lexiconOf = remembered((lang: Language): Lexicon => toLexicon(timeLanguages[lang], sharedRules()))
const dayFirstOf = remembered((lang: Language): Lexicon => withDayFirst(lexiconOf(lang), true))
const monthFirstOf = remembered((lang: Language): Lexicon => withDayFirst(lexiconOf(lang), false))

function withDayFirst(lexicon: Lexicon, dayFirst: boolean): Lexicon {
  return { ...lexicon, language: { ...lexicon.language, dayFirst } }
}

/** Expressions of time among the tokens, in order and without overlap; relative ones are counted from `reference`. `dayFirst` reads 3/5 as 3 May or not, where that is known better than by the language. */
export function findTimes(tokens: readonly Token[], lang: Language, reference: Reference, dayFirst?: boolean): readonly TimeSpan[] {
  const lexicon = (dayFirst === undefined ? lexiconOf : dayFirst ? dayFirstOf : monthFirstOf)(lang)
  if (!mayTellTime(tokens, lexicon)) return []
  const found: TimeSpan[] = []
  let from = -1
  let covered = 0
  let triggered = false
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const reach = token === undefined ? undefined : reachOf(tokens, at, lexicon)
    if (reach !== undefined || at < covered) {
      if (from < 0) from = at
      if (reach !== undefined && reach.to > covered) covered = reach.to
      if (reach?.trigger) triggered = true
      if (at - from < longestRun) continue
    }
    if (from >= 0 && triggered) found.push(...readTimes(tokens, { from, to: reach === undefined ? at : at + 1 }, lexicon, reference))
    from = -1
    triggered = false
  }
  return found
}

/** Most sentences hold nothing with which a time could begin to be one. */
function mayTellTime(tokens: readonly Token[], { triggers }: Lexicon): boolean {
  return tokens.some(({ kind, lower }) => kind === 'digits' || triggers.has(lower))
}

/** How far the known words at a token reach, and whether they make a closer look worth while; undefined for an unknown word. */
function reachOf(tokens: readonly Token[], at: number, lexicon: Lexicon): { readonly to: number; readonly trigger: boolean } | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'digits') return { to: hasEnding(tokens, at + 1, lexicon) ? at + 2 : at + 1, trigger: hasEnding(tokens, at + 1, lexicon) || token.text.length === 8 || token.text.length === 4 || (touches(tokens, at + 1) && tokens[at + 1]?.kind === 'mark' && touches(tokens, at + 2) && tokens[at + 2]?.kind === 'digits') }
  const entries = lexicon.entries.get(token.lower)
  if (entries === undefined) return undefined
  let to = 0
  let trigger = false
  for (const entry of entries) {
    if (!follows(tokens, at + 1, entry.rest)) continue
    to = Math.max(to, at + 1 + entry.rest.length)
    trigger ||= entry.trigger
  }
  return to === 0 ? undefined : { to, trigger }
}

function hasEnding(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  return touches(tokens, at) && language.ordinalEndings.includes(tokens[at]?.lower ?? '')
}

function readTimes(all: readonly Token[], run: { readonly from: number; readonly to: number }, lexicon: Lexicon, reference: Reference): readonly TimeSpan[] {
  // The token behind the run is no part of it, but rules may look at it.
  const tokens = all.slice(run.from, run.to + 1)
  const lexical = lexicalReadings(tokens, lexicon).map((readings, at) => (run.from + at < run.to ? readings : []))
  const readings = readRun(tokens, lexical, lexicon.rules, reference).flat()
  const whole = readings.filter(({ meaning, from, to }) => standsAsTime(all, { from: run.from + from, to: run.from + to }, meaning, lexicon))
  return longest(whole, tokens.length).flatMap((reading) => toSpan(tokens, reading))
}

/** The longest readings that do not overlap, the better one of two as long; in order. */
function longest(readings: readonly Reading[], tokens: number): readonly Reading[] {
  const taken: (Reading | undefined)[] = Array.from({ length: tokens })
  for (const reading of readings.toSorted((a, b) => (b.to - b.from) - (a.to - a.from) || b.score - a.score || a.from - b.from)) {
    // No reading left is longer than those that have taken their tokens, so one in its way covers its first or its last.
    if (taken[reading.from] === undefined && taken[reading.to - 1] === undefined) taken.fill(reading, reading.from, reading.to)
  }
  return taken.filter((reading, at) => reading !== undefined && reading !== taken[at - 1]).filter((reading) => reading !== undefined)
}

function toSpan(tokens: readonly Token[], { from, to, meaning, parts = [] }: Reading): readonly TimeSpan[] {
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  if (meaning.kind !== 'time' || start === undefined || end === undefined) return []
  const named = parts.filter((part) => part.meaning.kind !== 'role').map((part) => spanOf(tokens, part))
  const [first, last] = [named[0] ?? { start, end }, named.at(-1) ?? { start, end }]
  return [{
    start, end, value: meaning.value, modifier: meaning.modifier, inclusive: meaning.inclusive,
    core: meaning.modifier === undefined ? { start, end } : { start: first.start, end: last.end },
    ends: meaning.value.kind === 'range' && named.length > 1 ? [first, last] : undefined,
  }]
}

function spanOf(tokens: readonly Token[], { from, to }: Reading): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

