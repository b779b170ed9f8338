import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupedSkill } from './grouped-skill.ts'

const simulation = { seed: 1, draws: 2_000 }

describe('skill with limits by drawing groups', () => {
  test('two groups, one half better and one half worse: each is drawn twice in a quarter of the draws, so the limits are theirs', () => {
    const { skill, low, high } = groupedSkill([{ own: 0.2, rival: 0.4 }, { own: 0.6, rival: 0.4 }], simulation)
    expect(skill).toBeCloseTo(0, 12)
    expect(low).toBeCloseTo(-0.5, 12)
    expect(high).toBeCloseTo(0.5, 12)
  })

  test('three groups: the worst is drawn three times in 1 of 27 draws, more than the tail of 2.5 %', () => {
    const { low, high } = groupedSkill([{ own: 0.1, rival: 0.2 }, { own: 0.2, rival: 0.2 }, { own: 0.3, rival: 0.2 }], { seed: 1, draws: 20_000 })
    expect(low).toBeCloseTo(-0.5, 12)
    expect(high).toBeCloseTo(0.5, 12)
  })

  test('one group has nothing to be drawn against', () => {
    expect(groupedSkill([{ own: 0.1, rival: 0.4 }], simulation)).toEqual({ skill: 0.75, low: 0.75, high: 0.75, ...simulation })
  })

  test('the limits hold the skill where the groups are alike, and the same seed gives the same', () => {
    const losses = fc.array(fc.record({ own: fc.double({ min: 0, max: 1, noNaN: true }), rival: fc.double({ min: 0.01, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(losses, (groups) => {
      const once = groupedSkill(groups, simulation)
      expect(once.low).toBeLessThanOrEqual(once.high)
      expect(once.high).toBeLessThanOrEqual(1)
      expect(groupedSkill(groups, simulation)).toEqual(once)
    }), { numRuns: 30 })
  })

  test('no group, a rival without loss, and too few draws are refused', () => {
    expect(() => groupedSkill([], simulation)).toThrow('at least one group')
    expect(() => groupedSkill([{ own: 0.1, rival: 0 }], simulation)).toThrow('those of the rival above 0')
    expect(() => groupedSkill([{ own: 0.1, rival: 0.1 }], { seed: 1, draws: 10 })).toThrow('draws from 40')
  })
})
