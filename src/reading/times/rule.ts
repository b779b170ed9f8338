import type { Token } from '../tokens.ts'
import { keyOf, type Meaning } from './meaning.ts'
import type { Reference } from './time-value.ts'

/** One place in a pattern: which meanings fit, and what the rule gets of them. */
export interface Piece<T> {
  readonly keys: readonly string[]
  readonly read: (meaning: Meaning) => T | undefined
  readonly optional?: true
  /** No white space before it. */
  readonly glued?: true
  /** Must stand there, but belongs to no expression: only at the start or the end of a pattern. */
  readonly outside?: true
}

/** Where a rule matches: tokens `from` to `to`, end exclusive. */
export interface Site {
  readonly reference: Reference
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** A way of putting meanings together; `undefined` means that these do not go together. */
export interface TimeRule {
  readonly name: string
  readonly pieces: readonly Piece<unknown>[]
  /** Between readings of the same words the higher one wins. */
  readonly score: number
  readonly make: (site: Site, values: readonly unknown[]) => Meaning | undefined
}

type Values<P extends readonly Piece<unknown>[]> = { readonly [K in keyof P]: P[K] extends Piece<infer T> ? T : never }

/** A rule whose function gets what each piece has read, in order. */
export function rule<const P extends readonly Piece<unknown>[]>(name: string, pieces: P, make: (site: Site, ...values: Values<P>) => Meaning | undefined, score = 0): TimeRule {
  // The one cast of the engine: every value was made by the piece in its place, which the compiler cannot follow through a list.
  return { name, pieces, score, make: (site, values) => make(site, ...(values as unknown as Values<P>)) }
}

export function optional<T>(piece: Piece<T>): Piece<T | undefined> {
  return { ...piece, optional: true }
}

export function glued<T>(piece: Piece<T>): Piece<T> {
  return { ...piece, glued: true }
}

/** A word that has to stand before or behind, outside the expression. */
export function outside<T>(piece: Piece<T>): Piece<T> {
  return { ...piece, outside: true }
}

/** A pattern without its optional pieces filled in; `places` says where each value goes. */
export interface CompiledRule {
  readonly rule: TimeRule
  readonly pieces: readonly Piece<unknown>[]
  readonly places: readonly number[]
}

/** Every way of leaving out optional pieces, by the key of the first piece. */
export function compileRules(rules: readonly TimeRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const byKey = new Map<string, CompiledRule[]>()
  for (const each of rules) {
    for (const places of choices(each.pieces)) {
      const pieces = places.flatMap((place) => each.pieces[place] ?? [])
      for (const key of pieces[0]?.keys ?? []) {
        const known = byKey.get(key) ?? []
        known.push({ rule: each, pieces, places })
        byKey.set(key, known)
      }
    }
  }
  return byKey
}

function choices(pieces: readonly Piece<unknown>[], at = 0): readonly (readonly number[])[] {
  if (at === pieces.length) return [[]]
  const rest = choices(pieces, at + 1)
  const taken = rest.map((places) => [at, ...places])
  return pieces[at]?.optional ? [...taken, ...rest] : taken
}

export function fits(piece: Piece<unknown>, meaning: Meaning, key = keyOf(meaning)): boolean {
  return piece.keys.includes(key)
}
