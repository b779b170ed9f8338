import { cardinalAt } from './cardinals.ts'
import { toNumeral, type Numeral } from './numeral.ts'
import type { NumeralSource } from './source.ts'
import { areWords, isNear } from './source.ts'

/** The ratio that begins with a number: `one in three`, `2 van de 5`, `one over three`. */
export function ratioFrom(source: NumeralSource, above: Numeral): Numeral | undefined {
  if (above.kind !== 'cardinal' && above.kind !== 'article') return undefined
  const joint = source.lexicon.ratioJoints.find(({ words }) => areWords(source, above.next, words))
  if (joint === undefined) return undefined
  const at = above.next + joint.words.length
  const found = isNear(source, at) ? cardinalAt(source, at, 'no ordinal') : undefined
  if (found?.kind !== 'cardinal' || found.value < 1 || source.lexicon.times.has(source.tokens[found.next]?.lower ?? '')) return undefined
  const below = toNumeral(source, at, { ...found, kind: 'cardinal' })
  const ratio = { ...above, value: above.value / below.value, end: below.end, next: below.next }
  if (joint.isDivision) return { ...ratio, kind: 'fraction' }
  if (joint.isOfOne && above.value !== 1) return undefined
  return above.value > 0 && above.value < below.value && !isYear(below.value) ? { ...ratio, kind: 'ratio', parts: [above, below] } : undefined
}

function isYear(value: number): boolean {
  return value >= 1800 && value < 2200
}
