import type { Token } from '../tokens.ts'
import { keyOf, type Meaning } from './meaning.ts'
import type { CompiledRule } from './rule.ts'
import type { Reference } from './time-value.ts'

/** A reading of some tokens: `from` is the first that belongs to it, `to` the one behind the last. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  readonly key: string
  readonly score: number
}

/** Bound on readings that start at one token, so that no text can make them multiply. */
const mostReadings = 96

/**
 * All readings of a run of tokens, by the token they start at. Goes from the last token to the first: when a rule starts at a token, everything
 * that may follow has been read already, so it only has to be looked up.
 */
export function readRun(tokens: readonly Token[], lexical: readonly (readonly Reading[])[], rules: ReadonlyMap<string, readonly CompiledRule[]>, reference: Reference): readonly (readonly Reading[])[] {
  const starting: Reading[][] = tokens.map(() => [])
  for (let at = tokens.length - 1; at >= 0; at--) {
    const here = starting[at] ?? []
    here.push(...(lexical[at] ?? []))
    for (let next = 0; next < here.length && here.length < mostReadings; next++) {
      const first = here[next]
      if (first === undefined) break
      for (const compiled of rules.get(first.key) ?? []) extend({ tokens, starting, reference, compiled, at, here }, first)
    }
  }
  return starting
}

interface Attempt {
  readonly tokens: readonly Token[]
  readonly starting: readonly (readonly Reading[])[]
  readonly reference: Reference
  readonly compiled: CompiledRule
  readonly at: number
  readonly here: Reading[]
}

function extend(attempt: Attempt, first: Reading): void {
  const piece = attempt.compiled.pieces[0]
  const value = piece?.read(first.meaning)
  if (value !== undefined) step(attempt, [first], [value])
}

function step(attempt: Attempt, read: readonly Reading[], values: readonly unknown[]): void {
  const { compiled, starting, tokens, here } = attempt
  const piece = compiled.pieces[read.length]
  const end = read.at(-1)?.to ?? attempt.at
  if (piece === undefined) {
    const made = complete(attempt, read, values)
    if (made !== undefined && here.length < mostReadings && !here.some((other) => isSame(other, made))) here.push(made)
    return
  }
  if (end >= tokens.length || (piece.glued && !touches(tokens, end))) return
  for (const next of starting[end] ?? []) {
    if (!piece.keys.includes(next.key)) continue
    const value = piece.read(next.meaning)
    if (value !== undefined) step(attempt, [...read, next], [...values, value])
  }
}

/** Readings count as said by one person once only: outside words are left out of the span, but not of the place where it was found. */
function complete({ compiled, tokens, reference, at }: Attempt, read: readonly Reading[], values: readonly unknown[]): Reading | undefined {
  const { rule, pieces, places } = compiled
  const inside = read.filter((_, index) => pieces[index]?.outside !== true)
  const from = inside[0]?.from ?? at
  const to = inside.at(-1)?.to ?? at
  const filled: unknown[] = rule.pieces.map(() => undefined)
  places.forEach((place, index) => { filled[place] = values[index] })
  const meaning = rule.make({ reference, tokens, from, to }, filled)
  return meaning && { from, to, meaning, key: keyOf(meaning), score: rule.score + inside.reduce((sum, { score }) => sum + score, 0) }
}

function isSame(a: Reading, b: Reading): boolean {
  return a.from === b.from && a.to === b.to && a.key === b.key && a.score >= b.score && JSON.stringify(a.meaning) === JSON.stringify(b.meaning)
}

/** True where a token stands right behind the one before it. */
export function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end
}
