import type { Token } from '../tokens.ts'
import type { Figure } from './figure.ts'
import type { NumeralSource } from './source.ts'
import { isGlued } from './source.ts'

/** The figure with the power that stands right behind it: `1e10`, `2,5^-1`, `1.3x10^6`. */
export function powerOf(source: NumeralSource, figure: Figure): Figure {
  const { tokens } = source
  const sign = tokens[figure.next]
  if (sign === undefined || !isGlued(source, figure.next)) return figure
  const isExponential = sign.lower === 'e'
  const base = isExponential ? undefined : timesTen(source, figure.next)
  const caret = base ?? figure.next
  if (!isExponential && tokens[caret]?.text !== '^') return figure
  const exponent = exponentAt(source, caret + 1)
  if (exponent === undefined) return figure
  const value = isExponential || base !== undefined ? Number(`${figure.value}e${exponent.value}`) : figure.value ** exponent.value
  return { value, kind: 'power', next: exponent.next }
}

/** Token of the `^` in `x10^6`. */
function timesTen(source: NumeralSource, at: number): number | undefined {
  const { tokens } = source
  const isTimes = ['x', '×', '*'].includes(tokens[at]?.lower ?? '')
  return isTimes && tokens[at + 1]?.text === '10' && tokens[at + 2]?.text === '^' && isGlued(source, at + 1) && isGlued(source, at + 2) ? at + 2 : undefined
}

function exponentAt(source: NumeralSource, at: number): { readonly value: number; readonly next: number } | undefined {
  let next = at
  let sign = 1
  while (next < at + 2 && isGlued(source, next) && isSign(source.tokens[next])) if (source.tokens[next++]?.text === '-') sign = -sign
  const digits = source.tokens[next]
  return digits?.kind === 'digits' && digits.text.length < 4 && isGlued(source, next) ? { value: sign * Number(digits.text), next: next + 1 } : undefined
}

function isSign(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '+'
}
