import { done, refused, type Outcome } from '../core/index.ts'
import type { CodingLine } from '../assessment/level/coding.ts'
import type { LevelModel } from '../assessment/level/level-model.ts'
import type { Context } from './context.ts'
import { parseCoding } from './record/parse-coding.ts'

export interface LevelModelFiles {
  readonly model: LevelModel
  readonly coding: readonly CodingLine[]
}

/** Where the numbers of the model stand. */
export const modelFile = 'data/level/model-1.json'

/** The numbers of the level model and what was coded for it. */
export async function readLevelModel({ readData }: Pick<Context, 'readData'>): Promise<Outcome<LevelModelFiles>> {
  const [model, csv] = await Promise.all([readData(modelFile), readData('data/level/coding.csv')])
  const coding = parseCoding(csv)
  if (!coding.ok) return coding
  const ungraded = coding.value.findIndex(({ grade }) => !/^[A-F][1-6]$/.test(grade))
  if (ungraded >= 0) return refused({ kind: 'record-row-invalid', file: 'data/level/coding.csv', line: ungraded + 1, column: 'grade', given: coding.value[ungraded]?.grade ?? '' })
  return done({ model: JSON.parse(model) as LevelModel, coding: coding.value })
}
