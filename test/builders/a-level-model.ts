import { readFileSync } from 'node:fs'
import type { CodedItem, LevelModel } from '../../src/assessment/level/level-model.ts'
import { parseLevelModel } from '../../src/assessment/level/files/parse-level-model.ts'
import type { ScaleMap } from '../../src/core/index.ts'
import { get } from './get.ts'

/** The text of the model of the package. */
export const levelModelJson = readFileSync(new URL('../../data/level/model-2.json', import.meta.url), 'utf8')

/** The model of the package. */
export const theLevelModel: LevelModel = get(parseLevelModel(levelModelJson, 'model-2.json'))

/** A scale whose steps are the outcomes themselves. */
export const outcomesAsSteps: ScaleMap = { scaleId: 'outcomes', steps: 5, stepOfOutcome: [1, 2, 3, 4], trigger: 5, why: 'for tests' }

/** A B2 item of strength 2 on intent, alone in its cluster. */
export function anItem(change: Partial<CodedItem> = {}): CodedItem {
  const id = change.id ?? 'e1'
  return { id, rows: [id], driver: 'intent', grade: 'B2', strength: 2, ageDays: 0, halfLifeDays: 365, cluster: id, ...change }
}
