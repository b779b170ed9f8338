import type { Language, RowQualifier } from '../core/index.ts'
import { formatQuantity } from './quantity.ts'

const signs: Readonly<Record<string, RowQualifier>> = { '': 'exact', '~': 'approximately', '≥ ': 'at_least', '> ': 'more_than', '≤ ': 'at_most', '< ': 'less_than' }

/** A figure as reasons carry it (`160`, `~160`, `50-100`, `≥ 280`) in words: about 160, 50 to 100, at least 280. */
export function writtenFigure(language: Language, written: string): string {
  if (written === '?') return formatQuantity(language, { value: undefined, low: undefined, high: undefined, qualifier: 'exact' })
  const range = /^(\d+)-(\d+|Infinity)$/.exec(written)
  if (range !== null) return formatQuantity(language, { value: undefined, low: Number(range[1]), high: range[2] === 'Infinity' ? undefined : Number(range[2]), qualifier: 'range' })
  const [, sign = '', number] = /^(~|[≥≤<>] )?(\d+(?:\.\d+)?)$/.exec(written) ?? []
  const qualifier = signs[sign]
  return number === undefined || qualifier === undefined ? written : formatQuantity(language, { value: Number(number), low: undefined, high: undefined, qualifier })
}

/** A level as reasons and rows carry it (`4 of 5 substantieel`, `4`, `substantieel`) in words. */
export function writtenLevel(language: Language, written: string): string {
  const [, ordinal, steps, label] = /^(\d+)(?: of (\d+))?(?: (.+))?$/.exec(written) ?? []
  if (ordinal === undefined) return written
  const step = steps === undefined ? ordinal : `${ordinal} ${language === 'nl' ? 'van' : 'of'} ${steps}`
  return label === undefined ? step : `${step}, ${label}`
}
