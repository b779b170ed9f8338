import type { ClaimKind, Doubt, Language } from '../../core/index.ts'
import { claimValue } from '../claim-values.ts'
import { englishTerms } from '../en/terms.ts'
import { formatDay, formatNumber } from '../format.ts'
import { dutchTerms } from '../nl/terms.ts'
import { officeName } from '../offices.ts'
import { regionName } from '../regions.ts'

const terms = { nl: dutchTerms, en: englishTerms } as const
const dayFields: ReadonlySet<string> = new Set(['date', 'since', 'until', 'asof', 'of', 'period', 'said'])
const yesNo = { nl: { true: 'ja', false: 'nee' }, en: { true: 'yes', false: 'no' } } as const

/** What a kind of claim is called. */
export function claimKindName(language: Language, kind: ClaimKind): string {
  return terms[language].claimKinds[kind]
}

/** What is doubted, as a sentence without its end. */
export function doubtText(language: Language, kind: Doubt['kind']): string {
  return terms[language].doubts[kind]
}

/** The value of a field of a claim as a person reads it. */
export function fieldValueText(language: Language, name: string, value: unknown): string {
  if (typeof value === 'boolean') return yesNo[language][`${value}`]
  if (typeof value === 'number') return formatNumber(language, value, Number.isInteger(value) ? 0 : 1)
  if (Array.isArray(value)) return value.map((each) => fieldValueText(language, name, each)).join(', ')
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, count]) => `${fieldValueText(language, name, count)} ${claimValue(language, name, key)}`).join(', ')
  const text = String(value)
  if (dayFields.has(name)) return formatDay(language, text.replace(/~$/, ''))
  if (name === 'holder' || name === 'source') return officeName(language, text)
  return name === 'place' || name === 'geo' || name === 'nationality' ? regionName(language, text) : claimValue(language, name, text)
}
