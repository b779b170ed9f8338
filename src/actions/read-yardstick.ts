import type { LikelihoodScale } from '../core/index.ts'
import type { Context } from './context.ts'

/** The words of likelihood that Peil speaks in: the PHIA yardstick, the first of `data/level/likelihood-words.json`. */
export async function readYardstick({ readData }: Pick<Context, 'readData'>): Promise<LikelihoodScale> {
  const { scales: [yardstick] } = JSON.parse(await readData('data/level/likelihood-words.json')) as { readonly scales: readonly [LikelihoodScale] }
  return yardstick
}
