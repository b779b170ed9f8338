import type { Language } from '../../core/index.ts'
import type { Token } from '../tokens.ts'
import type { NumeralRange } from './numeral-range.ts'
import type { Numeral } from './numeral.ts'

const joints: Readonly<Record<Language, { readonly between: string; readonly and: string; readonly from: string; readonly to: readonly string[]; readonly through: readonly (readonly string[])[] }>> = {
  nl: { between: 'tussen', and: 'en', from: 'van', to: ['tot', 'à'], through: [['tot', 'en', 'met'], ['t', '/', 'm']] },
  en: { between: 'between', and: 'and', from: 'from', to: ['to', 'through', 'till', 'until'], through: [] },
}
/** May stand between such words and the number. */
export const articles: ReadonlySet<string> = new Set(['the', 'de', 'het'])
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '~', '―'])

/** The range that two numerals in a row make: `between 10 and 20`, `van 10 tot 20`, `10-20`. */
export function spanBetween(tokens: readonly Token[], first: Numeral, second: Numeral | undefined, lang: Language): NumeralRange | undefined {
  if (second === undefined || second.value < first.value) return undefined
  const { between, and, from } = joints[lang]
  const low = tokens[first.first - 1]
  const start = articles.has(low?.lower ?? '') ? first.first - 2 : first.first - 1
  const before = tokens[start]?.lower
  const end = articles.has(tokens[second.first - 1]?.lower ?? '') ? second.first - 1 : second.first
  const joint = tokens.slice(first.next, Math.min(end, first.next + 4)).map(({ lower }) => lower)
  if (end - first.next > 3) return undefined
  const form = joint.length === 1 && joint[0] === and && before === between ? 'span' : before === between ? undefined : formOf(tokens, first, second, joint, lang)
  if (form === undefined) return undefined
  const at = before === between || before === from ? start : first.first
  return { start: tokens[at]?.start ?? 0, end: second.end, low: { value: first.value, isIncluded: true }, high: { value: second.value, isIncluded: true }, form, first: at, next: second.next }
}

function formOf(tokens: readonly Token[], first: Numeral, second: Numeral, joint: readonly string[], lang: Language): 'span' | 'through' | undefined {
  const { to, through } = joints[lang]
  if (through.some((words) => words.length === joint.length && words.every((word, at) => word === joint[at]))) return 'through'
  if (joint.length !== 1 || joint[0] === undefined) return undefined
  if (to.includes(joint[0])) return 'span'
  return dashes.has(joint[0]) && first.kind !== 'ordinal' && !isChained(tokens, first, second) ? 'span' : undefined
}

/** Parts of a date or a telephone number. */
function isChained(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  const before = tokens[first.first - 1]
  const after = tokens[second.next]
  return (isLink(before) && before?.end === first.start) || (isLink(after) && after?.start === second.end) || first.kind === 'fraction'
}

function isLink(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '-–/+:'.includes(token.text)
}
