import { parseCountry, type Country } from '../country.ts'
import type { Day } from '../day.ts'
import { done, refused, type Outcome } from '../outcome.ts'

export const scopeKinds = ['region', 'municipality', 'sector', 'organisation'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** What a level holds for: a country, or a part of one; each part lies in the one before it. */
export interface LevelScope {
  readonly country: Country
  /** Widest first: a region, then a municipality in it; a sector, then an organisation. Empty for the whole country. */
  readonly parts: readonly { readonly kind: ScopeKind; readonly name: string }[]
}

const maxScopeCharacters = 200

/** `NL`, `NL/region:utrecht`, `NL/region:utrecht/municipality:utrecht`, `NL/sector:aviation/organisation:schiphol`: names in small letters, digits and hyphens, 200 characters in all. */
export function parseScope(text: string): Outcome<LevelScope> {
  const [first = '', ...rest] = text.split('/')
  const country = parseCountry(first)
  if (!country.ok) return country
  const parts = rest.flatMap((part) => {
    const { kind, name } = /^(?<kind>[a-z]+):(?<name>[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*)$/u.exec(part)?.groups ?? {}
    const known = scopeKinds.find((each) => each === kind)
    return known === undefined || name === undefined ? [] : [{ kind: known, name }]
  })
  return text.length <= maxScopeCharacters && parts.length === rest.length ? done({ country: country.value, parts }) : refused({ kind: 'scope-malformed', given: text })
}

/** The scope as text, as `parseScope` takes it. */
export function scopeName({ country, parts }: LevelScope): string {
  return [country, ...parts.map(({ kind, name }) => `${kind}:${name}`)].join('/')
}

/** The scope itself and every wider one, narrowest first: where a scope has no level of its own, that of the next one holds. */
export function widerScopes({ country, parts }: LevelScope): readonly LevelScope[] {
  return Array.from({ length: parts.length + 1 }, (_, at) => ({ country, parts: parts.slice(0, parts.length - at) }))
}

/** A level that was set for a scope, from its first day to its last, which is undefined while nothing ends it. */
export interface ScopedLevel {
  readonly scope: LevelScope
  readonly from: Day
  readonly until: Day | undefined
}

/** The level that holds for a scope, and the wider scope that it comes from, if it does. */
export interface LevelInScope<Level extends ScopedLevel> {
  readonly level: Level
  readonly inheritedFrom: LevelScope | undefined
}

/** The level that holds for a scope on a day: its own that has not run out, the latest where several hold, else that of the next wider scope. Undefined where none is known. */
export function levelForScope<Level extends ScopedLevel>(levels: readonly Level[], scope: LevelScope, day: Day): LevelInScope<Level> | undefined {
  const holding = levels.filter(({ from, until }) => from <= day && (until === undefined || day <= until))
  for (const wider of widerScopes(scope)) {
    const name = scopeName(wider)
    const own = holding.filter((level) => scopeName(level.scope) === name).toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
    const level = own.at(-1)
    if (level !== undefined) return { level, inheritedFrom: wider.parts.length === scope.parts.length ? undefined : wider }
  }
  return undefined
}
