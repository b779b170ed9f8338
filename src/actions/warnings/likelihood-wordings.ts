import { probabilityToWording } from '../../assessment/judgements/probability-to-wording.ts'
import type { LikelihoodWording } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readYardstick } from '../read-yardstick.ts'

/** The words that go with each whole percentage that a warning may have, from 1 to 99. */
export async function likelihoodWordings(context: Pick<Context, 'readData'>): Promise<readonly LikelihoodWording[]> {
  const { scale } = await readYardstick(context)
  return Array.from({ length: 99 }, (_, at) => probabilityToWording((at + 1) / 100, scale))
}
