import type { Token } from '../tokens.ts'
import type { Meaning } from './meaning.ts'
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

/** Where a rule matches: tokens `from` to `to`, end exclusive; at `to` stands what follows, known or not. */
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

/** Whether a number at the end of a site counts what the next word names: "Saturday 12 people". Short words are mostly of grammar. */
export function isFollowedByNoun({ tokens, to }: Site): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && next.text.length > 3 && !grammar.has(next.lower)
}
/** "April Jones": a month in front of a name may be one itself. In words all in capitals there is no telling. */
export function isFollowedByName({ tokens, to }: Site): boolean {
  const next = tokens[to]
  const [first = '', second = ''] = next?.text ?? ''
  return next?.kind === 'word' && first !== first.toLowerCase() && second !== '' && second === second.toLowerCase() && tokens[to - 1]?.end === next.start - 1
}

const grammar: ReadonlySet<string> = new Set(['tussen', 'between', 'from', 'until', 'with', 'naar', 'door'])

/** What may stand at a place, by the key of what stands there. */
export type RuleChoices = ReadonlyMap<string, readonly RuleNode[]>

/** Rules that begin with the same pieces, merged: what comes next, and which rules end here. */
export interface RuleNode {
  readonly piece: Piece<unknown>
  readonly next: RuleChoices
  readonly ends: readonly RuleEnd[]
}

/** A rule with some of its optional pieces left out; `places` says where each value goes. */
export interface RuleEnd {
  readonly rule: TimeRule
  readonly places: readonly number[]
}

interface GrowingNode {
  readonly piece: Piece<unknown>
  readonly next: GrowingNode[]
  readonly ends: RuleEnd[]
}

/** Every way of leaving out optional pieces, by the key of the first piece. */
export function compileRules(rules: readonly TimeRule[]): RuleChoices {
  const roots: GrowingNode[] = []
  for (const rule of rules) for (const places of choices(rule.pieces)) grow(roots, places.flatMap((place) => rule.pieces[place] ?? []), { rule, places })
  return byKey(roots)
}

function byKey(nodes: readonly GrowingNode[]): RuleChoices {
  const found = new Map<string, RuleNode[]>()
  for (const { piece, next, ends } of nodes) {
    const node = { piece, next: byKey(next), ends }
    for (const key of piece.keys) found.set(key, [...(found.get(key) ?? []), node])
  }
  return found
}

function grow(nodes: GrowingNode[], [first, ...rest]: readonly Piece<unknown>[], end: RuleEnd): void {
  if (first === undefined) return
  let node = nodes.find(({ piece }) => piece.read === first.read && piece.keys === first.keys && piece.glued === first.glued && piece.outside === first.outside)
  if (node === undefined) nodes.push((node = { piece: first, next: [], ends: [] }))
  if (rest.length === 0) node.ends.push(end)
  else grow(node.next, rest, end)
}

function choices(pieces: readonly Piece<unknown>[], at = 0): readonly (readonly number[])[] {
  if (at === pieces.length) return [[]]
  const rest = choices(pieces, at + 1)
  const taken = rest.map((places) => [at, ...places])
  return pieces[at]?.optional ? [...taken, ...rest] : taken
}
