import { scaled, type Figure } from './figure.ts'
import type { NumeralSource } from './source.ts'
import { isGlued, isNear } from './source.ts'

/** The figure with the scale or the ending of an ordinal behind it; undefined where other letters follow. */
export function withSuffix(source: NumeralSource, figure: Figure): Figure | undefined {
  const { tokens, lexicon } = source
  const word = tokens[figure.next]
  if (word?.kind !== 'word') return figure
  const isAgainst = isGlued(source, figure.next)
  if (isAgainst && lexicon.ordinalSuffixes.has(word.lower) && figure.kind === 'cardinal') return { ...figure, kind: 'ordinal', next: figure.next + 1 }
  const scale = isAgainst || isScaleAlone(source, figure.next) ? (lexicon.digitScales.get(word.text) ?? (isAgainst ? scaleWord(source, figure.next) : undefined)) : undefined
  if (scale === undefined) return isAgainst ? undefined : figure
  return { value: scaled(figure.value, scale), kind: figure.kind, next: figure.next + 1 }
}

/** `10 bln`, `2.3 k`, `5 M`; `12 M. Jansen` is a name and `5 b` nothing. */
function isScaleAlone(source: NumeralSource, at: number): boolean {
  const word = source.tokens[at]
  if (word === undefined || !isNear(source, at)) return false
  return word.text.length > 1 || (/[A-Zk]/.test(word.text) && !(isGlued(source, at + 1) && source.tokens[at + 2] !== undefined))
}

function scaleWord({ tokens, lexicon }: NumeralSource, at: number): number | undefined {
  const word = lexicon.words.get(tokens[at]?.lower ?? '')
  return word?.role === 'scale' && word.isOrdinal !== true ? word.value : undefined
}
