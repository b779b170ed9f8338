import type { Figure } from './figure.ts'
import { withSuffix } from './figure-suffix.ts'
import { powerOf } from './powers.ts'
import type { NumeralSource } from './source.ts'
import { isGlued } from './source.ts'

/** More digits are a code and no number; a double holds 15 without loss. */
const mostDigits = 30
const mostGroups = 10

/** The figure that starts at a token of digits or at a decimal mark before one; undefined where letters belong to it: `A4`, `29km`. */
export function figureAt(source: NumeralSource, at: number): Figure | undefined {
  const { tokens } = source
  const token = tokens[at]
  if (token === undefined || (isGlued(source, at) && (tokens[at - 1]?.kind === 'word' || (token.kind === 'mark' && tokens[at - 1]?.kind === 'digits')))) return undefined
  if (isTailOfName(source, at)) return undefined
  const plain = token.kind === 'digits' ? separated(source, at) : isDecimalMark(source, at) ? decimalsAlone(source, at) : undefined
  return plain === undefined ? undefined : withSuffix(source, powerOf(source, plain))
}

/** The 5 of `EN115.5`. */
function isTailOfName(source: NumeralSource, at: number): boolean {
  const { tokens } = source
  return tokens[at - 1]?.kind === 'mark' && isGlued(source, at) && isGlued(source, at - 1) && tokens[at - 2]?.kind === 'digits' && isGlued(source, at - 2) && tokens[at - 3]?.kind === 'word'
}

function isDecimalMark(source: NumeralSource, at: number): boolean {
  const mark = source.tokens[at]
  return mark?.kind === 'mark' && (mark.text === '.' || mark.text === ',') && hasDigits(source, at + 1)
}

/** `.25` */
function decimalsAlone({ tokens }: NumeralSource, at: number): Figure | undefined {
  const digits = tokens[at + 1]
  return digits === undefined || digits.text.length > mostDigits ? undefined : { value: Number(`0.${digits.text}`), kind: 'decimal', next: at + 2 }
}

function hasDigits(source: NumeralSource, at: number): boolean {
  return source.tokens[at]?.kind === 'digits' && isGlued(source, at)
}

/** Groups of digits with marks or spaces between them. Where the marks fit no way of writing one number, only the first two groups. */
function separated(source: NumeralSource, at: number): Figure | undefined {
  const { tokens, lexicon } = source
  const groups = [tokens[at]?.text ?? '']
  const marks: string[] = []
  let next = at + 1
  while (groups.length < mostGroups && isSeparator(source, next) && hasDigits(source, next + 1)) {
    marks.push(tokens[next]?.text ?? '')
    groups.push(tokens[next + 1]?.text ?? '')
    next += 2
  }
  if (groups.some((group) => group.length > mostDigits)) return undefined
  const first = groups[0] ?? ''
  const value = marks.length === 0 ? undefined : valueOf(groups, marks, lexicon.decimalMark)
  if (value !== undefined) return { ...value, next }
  if (marks.length > 1) return { ...(valueOf(groups.slice(0, 2), marks.slice(0, 1), lexicon.decimalMark) ?? { value: Number(first), kind: 'cardinal' }), next: at + 3 }
  return spaced(source, at) ?? { value: Number(first), kind: 'cardinal', next: at + 1 }
}

function isSeparator(source: NumeralSource, at: number): boolean {
  const text = source.tokens[at]?.text
  return (text === '.' || text === ',' || text === "'" || text === '’') && isGlued(source, at)
}

function valueOf(groups: readonly string[], marks: readonly string[], decimalMark: '.' | ','): Pick<Figure, 'value' | 'kind'> | undefined {
  const last = marks.at(-1) ?? ''
  const isSame = marks.every((mark) => mark === marks[0])
  if (isSame && isGrouped(groups) && !(marks.length === 1 && last === decimalMark)) return { value: Number(groups.join('')), kind: 'cardinal' }
  const whole = groups.slice(0, -1)
  const isDecimal = (last === '.' || last === ',') && (marks.length === 1 || (marks.slice(0, -1).every((mark) => mark === marks[0]) && marks[0] !== last && isGrouped(whole)))
  return isDecimal ? { value: Number(`${whole.join('')}.${groups.at(-1) ?? ''}`), kind: 'decimal' } : undefined
}

/** Thousands by three digits, or lakhs and crores by two. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups
  if (rest.length === 0 || first.length > 3 || (first.startsWith('0') && first.length > 1)) return rest.length === 0 && first !== ''
  return rest.at(-1)?.length === 3 && (rest.every(({ length }) => length === 3) || (first.length < 3 && rest.slice(0, -1).every(({ length }) => length === 2)))
}

/** `1 234 567,89`: one space between groups of three digits. */
function spaced(source: NumeralSource, at: number): Figure | undefined {
  const { tokens } = source
  const groups = [tokens[at]?.text ?? '']
  let next = at + 1
  while (groups.length < mostGroups && isGroupBehindSpace(source, next)) groups.push(tokens[next++]?.text ?? '')
  if (groups.length === 1 || !isGrouped(groups)) return undefined
  const whole = groups.join('')
  if (!isDecimalMark(source, next) || !isGlued(source, next)) return { value: Number(whole), kind: 'cardinal', next }
  return { value: Number(`${whole}.${tokens[next + 1]?.text ?? ''}`), kind: 'decimal', next: next + 2 }
}

function isGroupBehindSpace({ text, tokens }: NumeralSource, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token?.kind === 'digits' && token.text.length === 3 && before !== undefined && token.start === before.end + 1 && /[ \u00a0\u2009\u202f]/.test(text.charAt(before.end))
}
