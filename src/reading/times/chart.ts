import type { Token } from '../tokens.ts'
import { keyOf, type Meaning } from './meaning.ts'
import type { Piece, RuleChoices, RuleEnd, RuleNode } from './rule.ts'
import type { Reference } from './time-value.ts'

/** A reading of some tokens: `from` is the first that belongs to it, `to` the one behind the last. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  readonly key: string
  readonly score: number
  /** What it was put together from, without words that stand outside. */
  readonly parts?: readonly Reading[]
}

/** Bounds on readings that start at one token, and on those of one kind over the same tokens, so that no text can make them multiply. */
const mostReadings = 40
const mostAlike = 3

/**
 * All readings of a run of tokens, by the token they start at. Goes from the last token to the first: when a rule starts at a token, everything
 * that may follow has been read already, so it only has to be looked up.
 */
export function readRun(tokens: readonly Token[], lexical: readonly (readonly Reading[])[], rules: RuleChoices, reference: Reference): readonly (readonly Reading[])[] {
  const starting: Reading[][] = tokens.map(() => [])
  for (let at = tokens.length - 1; at >= 0; at--) {
    const here = starting[at] ?? []
    here.push(...(lexical[at] ?? []))
    for (let next = 0; next < here.length && here.length < mostReadings; next++) {
      const first = here[next]
      if (first === undefined) break
      for (const node of rules.get(first.key) ?? []) follow({ tokens, starting, reference, here, path: [] }, node, first)
    }
  }
  return starting
}

interface Attempt {
  readonly tokens: readonly Token[]
  readonly starting: readonly (readonly Reading[])[]
  readonly reference: Reference
  /** Readings that start where the attempt does. */
  readonly here: Reading[]
  readonly path: Step[]
}

interface Step {
  readonly reading: Reading
  readonly piece: Piece<unknown>
  readonly value: unknown
}

function follow(attempt: Attempt, { piece, ends, next }: RuleNode, reading: Reading): void {
  const value = piece.read(reading.meaning)
  if (value === undefined) return
  const { tokens, starting, here, path } = attempt
  path.push({ reading, piece, value })
  for (const end of ends) {
    const made = complete(attempt, end)
    if (made !== undefined && here.length < mostReadings && isRare(here, made)) here.push(made)
  }
  if (next.size > 0) {
    for (const following of starting[reading.to] ?? []) {
      // A reading that needs a word in front of it, outside, starts behind that word: it is no continuation.
      if (following.from !== reading.to) continue
      for (const node of next.get(following.key) ?? []) if (!node.piece.glued || touches(tokens, reading.to)) follow(attempt, node, following)
    }
  }
  path.pop()
}

/** Words that have to stand outside are no part of what is read. */
function complete({ path, tokens, reference }: Attempt, { rule, places }: RuleEnd): Reading | undefined {
  const inside = path.filter(({ piece }) => piece.outside !== true)
  const from = inside[0]?.reading.from ?? 0
  const to = inside.at(-1)?.reading.to ?? 0
  const values: unknown[] = rule.pieces.map(() => undefined)
  places.forEach((place, index) => { values[place] = path[index]?.value })
  const made = rule.make({ reference, tokens, from, to }, values)
  const meaning = made?.kind === 'time' && made.weak === undefined && isDoubtful(path) ? { ...made, weak: true } : made
  return meaning && { from, to, meaning, key: keyOf(meaning), score: rule.score + inside.reduce((sum, { reading }) => sum + reading.score, 0), parts: inside.map(({ reading }) => reading) }
}

/** Two things that are only perhaps times do not make each other certain. */
function isDoubtful(path: readonly Step[]): boolean {
  const times = path.flatMap(({ reading: { meaning } }) => (meaning.kind === 'time' ? [meaning.weak === true] : []))
  return times.length > 1 && times.every((weak) => weak)
}

function isRare(here: readonly Reading[], { from, to, key }: Reading): boolean {
  let alike = 0
  for (const other of here) if (other.to === to && other.from === from && other.key === key) alike++
  return alike < mostAlike
}

/** True where a token stands right behind the one before it. */
export function touches(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end
}
