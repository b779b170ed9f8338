import type { Token } from '../tokens.ts'
import { touches } from './chart.ts'
import { monthLength } from './civil.ts'
import type { Meaning } from './meaning.ts'
import { time } from './pieces.ts'
import type { TimeLanguage } from './time-language.ts'

/** A meaning of the tokens up to `to`, end exclusive. */
export interface Scanned {
  readonly to: number
  readonly meaning: Meaning
  readonly score: number
}

/** Everything that digits and the marks glued to them can mean: numbers, years, ordinals, clock times, dates. */
export function scanDigits(tokens: readonly Token[], at: number, language: TimeLanguage): readonly Scanned[] {
  const text = tokens[at]?.text ?? ''
  if (text.length > 8) return []
  const value = Number(text)
  if (Number.isNaN(value)) return []
  if (text.length === 8) return compactDate(text, at)
  const found: Scanned[] = [{ to: at + 1, meaning: { kind: 'number', value, digits: text.length }, score: 0 }]
  if (text.length === 4 && value >= 1000 && value < 2500) found.push({ to: at + 1, meaning: { kind: 'year', year: value, sure: value >= 1980 && value < 2040 && value !== 2000 }, score: 0 })
  const following = tokens[at + 1]
  if (following === undefined || !touches(tokens, at + 1)) return found
  if (following.kind === 'word') {
    if (text.length < 3 && language.ordinalEndings.includes(following.lower)) found.push({ to: at + 2, meaning: { kind: 'ordinal', value }, score: 0.1 })
    return found
  }
  const parts = gluedParts(tokens, at)
  found.push(...readDecimal(parts, at, language), ...readClock(parts, at), ...readDate(parts, at, language))
  return found
}

/** "20170302". */
function compactDate(text: string, at: number): readonly Scanned[] {
  const found: Scanned[] = []
  if (/^(?:19|20)/.test(text)) add(found, at + 1, Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
  return found
}

/** Up to four groups of digits with the marks between them, nothing else in between. */
interface Parts {
  readonly values: readonly number[]
  readonly widths: readonly number[]
  readonly marks: readonly string[]
}

function gluedParts(tokens: readonly Token[], at: number): Parts {
  const values: number[] = []
  const widths: number[] = []
  const marks: string[] = []
  for (let next = at; values.length < 4; next += 2) {
    const token = tokens[next]
    if (token?.kind !== 'digits' || token.text.length > 4 || (next > at && !touches(tokens, next))) break
    values.push(Number(token.text))
    widths.push(token.text.length)
    const mark = tokens[next + 1]
    if (mark?.kind !== 'mark' || !touches(tokens, next + 1)) break
    marks.push(mark.text)
  }
  return { values, widths, marks }
}

function readDecimal({ values: [whole, part], widths, marks: [mark] }: Parts, at: number, { decimal }: TimeLanguage): readonly Scanned[] {
  if (whole === undefined || part === undefined) return []
  if (mark === decimal && (widths[1] ?? 0) < 4) return [{ to: at + 3, meaning: { kind: 'number', value: Number(`${whole}.${String(part).padStart(widths[1] ?? 0, '0')}`), digits: 5 }, score: 0 }]
  if ((mark === '.' || mark === ',') && widths[1] === 3 && whole > 0) return [{ to: at + 3, meaning: { kind: 'number', value: whole * 1000 + part, digits: 5 }, score: 0 }]
  return []
}

/** With a dot it may be a number. */
function readClock({ values: [hour, minute, second], widths, marks }: Parts, at: number): readonly Scanned[] {
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59 || widths[1] !== 2 || (widths[0] ?? 0) > 2) return []
  const colon = marks[0] === ':'
  if (!colon && marks[0] !== '.') return []
  const twelve = hour > 0 && hour <= 12 && !(widths[0] === 2 && hour < 10)
  const seconds = colon && marks[1] === ':' && second !== undefined && second < 60 && widths[2] === 2
  const found: Scanned[] = [{ to: at + 3, meaning: time({ kind: 'clock', hour, minute, twelve }, { weak: !colon }), score: colon ? 0 : -0.5 }]
  if (seconds) found.push({ to: at + (marks[2] === '.' && widths[3] !== undefined ? 7 : 5), meaning: time({ kind: 'clock', hour, minute, second, twelve }), score: 0 })
  return found
}

function readDate({ values, widths, marks }: Parts, at: number, { dayFirst }: TimeLanguage): readonly Scanned[] {
  const [a, b, c] = values
  const [mark, second] = marks
  if (a === undefined || b === undefined || mark === undefined || !'-/.'.includes(mark)) return []
  const found: Scanned[] = []
  const whole = c !== undefined && second === mark && (widths[1] ?? 0) <= 2
  if (whole && widths[0] === 4 && (widths[2] ?? 0) <= 2) add(found, at + 5, a, ...(isDate(a, b, c) ? [b, c] as const : [c, b] as const))
  if (whole && (widths[0] ?? 0) <= 2 && (widths[2] === 4 || widths[2] === 2)) {
    const year = widths[2] === 2 ? fullYear(c) : c
    const [month, day] = dayFirst ? [b, a] : [a, b]
    if (isDate(year, month, day)) add(found, at + 5, year, month, day)
    else add(found, at + 5, year, day, month)
  }
  if (widths[0] === 4 && a >= 1500 && a < 2200 && (widths[1] ?? 0) <= 2 && b >= 1 && b <= 12 && mark !== '.') found.push({ to: at + 3, meaning: time({ kind: 'calendar', grain: 'month', year: a, month: b }, { weak: c !== undefined }), score: 0 })
  if ((widths[0] ?? 0) <= 2 && widths[1] === 4 && b >= 1500 && b < 2200 && a >= 1 && a <= 12) found.push({ to: at + 3, meaning: time({ kind: 'calendar', grain: 'month', year: b, month: a }), score: 0 })
  if ((widths[0] ?? 0) <= 2 && (widths[1] ?? 0) <= 2) addYearless(found, at, dayFirst ? [b, a] : [a, b], mark)
  return found
}

function add(found: Scanned[], to: number, year: number, month: number, day: number, not = false): void {
  if (!not && isDate(year, month, day)) found.push({ to, meaning: time({ kind: 'calendar', grain: 'day', year, month, day }), score: 0.5 })
}

/** "3/5": weak with other marks than a slash, which mostly stand in numbers and ranges. */
function addYearless(found: Scanned[], at: number, [month, day]: readonly [number, number], mark: string): void {
  const turned = month > 12
  const [realMonth, realDay] = turned ? [day, month] : [month, day]
  if (isDate(2000, realMonth, realDay)) found.push({ to: at + 3, meaning: time({ kind: 'calendar', grain: 'day', month: realMonth, day: realDay }, { weak: mark !== '/' }), score: 0 })
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && year >= 1000 && year < 3000 && day <= monthLength(year, month)
}

/** Two digits stand for 1950 to 2049. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}
