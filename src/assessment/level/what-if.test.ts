import { expect, test } from 'vitest'
import { anItem, outcomesAsSteps, theLevelModel } from '../../../test/builders/a-level-model.ts'
import type { WhatIf } from '../../core/index.ts'
import { caseStream, type LevelCase } from './level-case.ts'
import { proposeStreams } from './propose-streams.ts'
import { tryWhatIf } from './what-if.ts'

const items = [anItem({ id: 'plan' }), anItem({ id: 'network', driver: 'capability', strength: 1 }), anItem({ id: 'lull', driver: 'opportunity', strength: -1 })]
const whole: LevelCase = { streams: [caseStream('jihadist', items, theLevelModel)], current: 4, model: theLevelModel, map: outcomesAsSteps }
const nothing: WhatIf = { extra: [], cost: {}, priorNats: 0 }

test('who changes nothing gets the real proposal twice', () => {
  const { real, tried } = tryWhatIf(whole, nothing)
  expect(tried).toEqual(real)
  expect(proposeStreams(whole).proposal).toMatchObject(real)
})

test('the pieces of evidence that would flip the proposal flip it here too, and a little less does not', () => {
  const { flips, proposed } = proposeStreams(whole).proposal
  expect(flips.length).toBeGreaterThan(0)
  for (const { stream, driver, direction, moderateItems, to } of flips) {
    const withPieces = (factor: number) => tryWhatIf(whole, { ...nothing, extra: [{ stream, driver, pieces: (direction === 'up' ? factor : -factor) * moderateItems }] }).tried.proposed
    expect(withPieces(1 + 1e-9)).toBe(to)
    expect(withPieces(1 - 1e-9)).toBe(proposed)
  }
})

test('without a price on moving, what is proposed is what would be proposed without reluctance', () => {
  const { real, tried } = tryWhatIf(whole, { ...nothing, cost: { raise: 0, lower: 0 } })
  expect(tried.proposed).toBe(real.withoutReluctance)
  expect(tried.distribution).toEqual(real.distribution)
  expect(tried.lowerBar).toBeCloseTo(2 / 3, 12)
})

test('a higher starting point makes higher levels likelier, and no step more than a person may set', () => {
  const [low, high] = [-1, 1].map((priorNats) => tryWhatIf(whole, { ...nothing, priorNats }).tried)
  expect(high?.probabilityAtOrAbove).toBeGreaterThan(low?.probabilityAtOrAbove ?? NaN)
  expect(high?.distribution[4]).toBe(0)
})

test('evidence on a stream that cannot be assessed moves nothing', () => {
  expect(tryWhatIf(whole, { ...nothing, extra: [{ stream: 'right-wing', driver: 'intent', pieces: 4 }] }).tried).toEqual(tryWhatIf(whole, nothing).real)
})
