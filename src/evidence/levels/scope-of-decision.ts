import { parseScope, type Country, type LevelScope } from '../../core/index.ts'

/**
 * The scope that a decision of the record speaks of, from the text of its scope: `national`, `region: Utrecht province`. Undefined where that is
 * unclear, and where it is about one kind of threat, which the record says in parentheses: such a level is none of the place.
 */
export function scopeOfDecision(country: Country, text: string): LevelScope | undefined {
  if (text === 'national') return { country, parts: [] }
  const { kind, name } = /^(?<kind>[a-z]+): (?<name>[^()]+)$/.exec(text)?.groups ?? {}
  if (kind === undefined || name === undefined) return undefined
  const parsed = parseScope(`${country}/${kind}:${nameInScope(name)}`)
  return parsed.ok ? parsed.value : undefined
}

/** As scopes are written: small letters, digits and hyphens, without the word for a kind of region. */
function nameInScope(name: string): string {
  return name.toLowerCase().replace(/ (?:province|region)$/, '').replaceAll(/[^\p{Ll}\d]+/gu, '-').replaceAll(/^-|-$/g, '')
}
