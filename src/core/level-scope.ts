import { parseCountry, type Country } from './country.ts'
import { done, refused, type Outcome } from './outcome.ts'

export const scopeKinds = ['region', 'municipality', 'sector', 'organisation'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** What a level holds for: a country, or a part of one; each part lies in the one before it. */
export interface LevelScope {
  readonly country: Country
  /** Widest first: a region, then a municipality in it; a sector, then an organisation. Empty for the whole country. */
  readonly parts: readonly { readonly kind: ScopeKind; readonly name: string }[]
}

/** `NL`, `NL/region:utrecht`, `NL/region:utrecht/municipality:utrecht`, `NL/sector:aviation/organisation:schiphol`: names in small letters, digits and hyphens. */
export function parseScope(text: string): Outcome<LevelScope> {
  const [first = '', ...rest] = text.split('/')
  const country = parseCountry(first)
  if (!country.ok) return country
  const parts = rest.flatMap((part) => {
    const { kind, name } = /^(?<kind>[a-z]+):(?<name>[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*)$/u.exec(part)?.groups ?? {}
    const known = scopeKinds.find((each) => each === kind)
    return known === undefined || name === undefined ? [] : [{ kind: known, name }]
  })
  return parts.length === rest.length ? done({ country: country.value, parts }) : refused({ kind: 'scope-malformed', given: text })
}

/** The scope as text, as `parseScope` takes it. */
export function scopeName({ country, parts }: LevelScope): string {
  return [country, ...parts.map(({ kind, name }) => `${kind}:${name}`)].join('/')
}

/** The scope itself and every wider one, narrowest first: where a scope has no level of its own, that of the next one holds. */
export function widerScopes({ country, parts }: LevelScope): readonly LevelScope[] {
  return Array.from({ length: parts.length + 1 }, (_, at) => ({ country, parts: parts.slice(0, parts.length - at) }))
}
