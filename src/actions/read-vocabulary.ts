import type { Outcome } from '../core/index.ts'
import { parseVocabulary } from '../evidence/vocabulary/parse-vocabulary.ts'
import type { Vocabulary } from '../evidence/vocabulary/vocabulary.ts'
import type { Context } from './context.ts'

/** How record and reader call the same things, and whom a row goes back to, from the files people edit. */
export async function readVocabulary({ readData }: Pick<Context, 'readData'>): Promise<Outcome<Vocabulary>> {
  const [vocabulary, origins, towns, townNames] = await Promise.all([readData('data/vocabulary.csv'), readData('data/origins.csv'), readData('data/places/towns.csv'), readData('data/places/town-names.csv')])
  return parseVocabulary({ vocabulary, origins, towns, townNames })
}
