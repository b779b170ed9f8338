import type { Yardstick } from '../assessment/judgements/pool-set.ts'
import type { LikelihoodScale } from '../core/index.ts'
import type { Context } from './context.ts'

/** The words that Peil uses by itself: PHIA's, of whose gaps and numbers the makers say most. */
const scaleId = 'phia'

interface LikelihoodWords {
  readonly scales: readonly LikelihoodScale[]
  readonly asReadersTakeThem: readonly { readonly id: string; readonly checked: boolean; readonly ranges?: readonly { readonly nl: string; readonly low: number; readonly high: number }[] }[]
}

/** The words of likelihood that Peil speaks in, and how readers of studies took them; studies whose numbers nobody has looked up are left out. */
export async function readYardstick({ readData }: Pick<Context, 'readData'>): Promise<Yardstick> {
  const { scales, asReadersTakeThem } = JSON.parse(await readData('data/level/likelihood-words.json')) as LikelihoodWords
  const scale = scales.find(({ id }) => id === scaleId)
  if (scale === undefined) throw new RangeError(`data/level/likelihood-words.json has no scale ${scaleId}`)
  const readers = asReadersTakeThem.filter(({ checked }) => checked).flatMap(({ id, ranges = [] }) => ranges.map(({ nl, low, high }) => ({ word: nl, study: id, low, high })))
  return { scale, readers }
}
