import { describe, expect, test } from 'vitest'
import { anItem, outcomesAsSteps as map, theLevelModel as model } from '../../../test/builders/a-level-model.ts'
import type { ScaleMap, Stream } from '../../core/index.ts'
import { assessLevels, type StreamEvidence } from './assess-level.ts'
import type { CodedItem } from './level-model.ts'

const level = { ordinal: 3, steps: 5, scaleId: 'outcomes' }
const evidenceOn = (stream: Stream, ...items: readonly CodedItem[]): StreamEvidence => ({ stream, items: items.map((item) => ({ ...item, inheritedFrom: undefined })), superseded: [] })
const intent = anItem({ id: 'i', driver: 'intent' })
const capability = anItem({ id: 'c', driver: 'capability' })
const strong = [anItem({ id: 'i3', strength: 3, grade: 'A1' }), anItem({ id: 'c3', driver: 'capability', strength: 3, grade: 'A1' }), anItem({ id: 'o3', driver: 'opportunity', strength: 3, grade: 'A1' })]

describe('a stream', () => {
  test('without a graded item on capability cannot be assessed: the prior is shown, as prior, and the whole names it', () => {
    const { streams, national } = assessLevels([evidenceOn('jihadist', intent, capability), evidenceOn('right-wing', intent)], { level, map }, model)
    expect(streams[1]?.outcome).toMatchObject({ kind: 'not-assessable', missing: ['capability'] })
    // By hand from the prior: the first case of vector 28.
    expect(streams[1]?.outcome.kind === 'not-assessable' ? streams[1].outcome.prior.map((p) => Number(p.toFixed(4))) : []).toEqual([0.207, 0.3319, 0.2553, 0.2058])
    expect(national.unassessable).toEqual(['right-wing'])
    expect(national.outcome).toEqual({ ...streams[0]?.outcome })
  })

  test('whose only item on intent is older than three half-lives cannot be assessed either', () => {
    const old = anItem({ id: 'i', ageDays: 1096, halfLifeDays: 365 })
    expect(assessLevels([evidenceOn('jihadist', old, capability)], { level, map }, model).streams[0]?.outcome).toMatchObject({ kind: 'not-assessable', missing: ['intent'] })
    expect(assessLevels([evidenceOn('jihadist', { ...old, ageDays: 1095 }, capability)], { level, map }, model).streams[0]?.outcome.kind).toBe('assessed')
  })

  test('on a scale that nobody mapped gets no proposal', () => {
    expect(assessLevels([evidenceOn('jihadist', intent, capability)], { level: { ...level, scaleId: 'dk_cta' }, map: undefined }, model).national.outcome).toEqual({ kind: 'other-scale', scaleId: 'dk_cta', steps: 5 })
    expect(assessLevels([evidenceOn('jihadist', intent, capability)], { level: undefined, map: undefined }, model).national.outcome).toEqual({ kind: 'other-scale', scaleId: undefined, steps: undefined })
  })
})

test('the whole is that of the highest stream, which is named', () => {
  const { streams, national: { outcome } } = assessLevels([evidenceOn('jihadist', intent, capability), evidenceOn('right-wing', ...strong)], { level, map }, model)
  if (outcome.kind !== 'assessed' || streams[0]?.outcome.kind !== 'assessed' || streams[1]?.outcome.kind !== 'assessed') throw new Error('both streams can be assessed')
  expect(outcome.leading).toEqual(['right-wing'])
  expect(outcome.proposed).toBe(4)
  const [first, second] = [streams[0].outcome.distribution[3] ?? NaN, streams[1].outcome.distribution[3] ?? NaN]
  expect(outcome.atOrAbove[3]).toBeCloseTo(second, 12)
  expect(outcome.atOrAboveIfIndependent[3]).toBeCloseTo(1 - (1 - first) * (1 - second), 12)
})

test('on four Belgian steps outcomes 3 and 4 are one step, and the fourth is never proposed', () => {
  const belgian: ScaleMap = { scaleId: 'be_ocad', steps: 4, stepOfOutcome: [1, 2, 3, 3], trigger: 4, why: 'for this test' }
  const { national: { outcome } } = assessLevels([evidenceOn('jihadist', ...strong)], { level: { ordinal: 4, steps: 4, scaleId: 'be_ocad' }, map: belgian }, model)
  const onOutcomes = assessLevels([evidenceOn('jihadist', ...strong)], { level, map }, model).national.outcome
  if (outcome.kind !== 'assessed' || onOutcomes.kind !== 'assessed') throw new Error('this stream can be assessed')
  expect(outcome).toMatchObject({ proposed: 3, highest: 3, current: 4, probabilityAtOrAbove: 0 })
  expect(outcome.distribution[2]).toBeCloseTo((onOutcomes.distribution[2] ?? NaN) + (onOutcomes.distribution[3] ?? NaN), 12)
  expect(outcome.distribution[3]).toBe(0)
})

test('confidence is low where a deciding driver rests on one cluster, and high where each has three of a good grade', () => {
  expect([confidenceWith(1, 'A1'), confidenceWith(2, 'A1'), confidenceWith(3, 'B2'), confidenceWith(3, 'C3')]).toEqual(['low', 'moderate', 'high', 'moderate'])
})

/** Confidence with so many items of a grade on each driver. */
function confidenceWith(count: number, grade: string) {
  const items = (['intent', 'capability', 'opportunity', 'resilience'] as const).flatMap((driver) => Array.from({ length: count }, (_, at) => anItem({ id: `${driver}${at}`, driver, grade, strength: driver === 'resilience' ? -3 : 3 })))
  const { outcome } = assessLevels([evidenceOn('jihadist', ...items)], { level: { ...level, ordinal: 4 }, map }, model).national
  return outcome.kind === 'assessed' ? outcome.confidence : undefined
}
