import fc from 'fast-check'
import { test } from 'vitest'
import { expectStated, share } from '../../../test/statistics/edges.ts'
import { changeRate } from './change-rate.ts'
import { scoreLevelBaselines } from './level-baseline-scores.ts'
import { levelBaselines } from './level-baselines.ts'

/** Histories in which the scale changes, labels vanish, and some have a label that their scale does not know. */
const scale = fc.constantFrom(['low', 'high'], ['low', 'raised', 'high'], ['calm', 'raised', 'high', 'highest'], ['low'], ['low', 'low'], [])
const history = fc.array(fc.tuple(scale, fc.integer({ min: 0, max: 4 })).map(([labels, at]) => ({ label: labels[at % Math.max(1, labels.length)] ?? 'unheard of', scale: labels })), { maxLength: 30 })
const usual = history.map((levels) => levels.filter(({ scale: labels }) => labels.length > 2 || labels[1] === 'high'))

test.each<[string, fc.IProperty<unknown>]>([
  ['changeRate', fc.property(fc.oneof(history, usual), share, (levels, confidence) => expectStated(() => changeRate(levels, confidence)))],
  ['levelBaselines', fc.property(fc.oneof(history, usual), (levels) => expectStated(() => levelBaselines(levels)))],
  ['scoreLevelBaselines', fc.property(fc.oneof(history, usual), (levels) => expectStated(() => scoreLevelBaselines(levels)))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
