import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, type SourceJump, type SourceMix, type SourceMixMeasureName } from '../../core/index.ts'
import type { SourcedItem } from './mix-measures.ts'
import { sourceMix } from './source-mix.ts'

const question = {
  subject: { stream: undefined, ideology: undefined, status: undefined, area: 'europe' },
  window: { first: '2017-10-03', last: '2018-03-26' }, reference: { first: '2016-10-03', last: '2017-10-02' }, coverage: { first: '2004-01-01', last: '2018-12-31' },
} as const

const item = (day: Day, ...origins: readonly string[]): SourcedItem => ({ id: `${day} ${origins.join()}`, day, origins, kinds: origins.map(() => 'press') })
const daily = (from: Day, count: number, origin: string) => Array.from({ length: count }, (_, at) => item(addDays(from, at), origin))
const mixOf = (items: readonly SourcedItem[], jumps: readonly SourceJump[] = [], asked: Parameters<typeof sourceMix>[1] = question) => sourceMix({ items, jumps, effectiveSources: (some) => new Set(some.flatMap(({ origins }) => origins)).size }, asked)
const valueOf = ({ measures }: SourceMix, name: SourceMixMeasureName) => measures.find((each) => each.name === name)

const jump = (month: string, cause: SourceJump['cause']): SourceJump => ({ month, cause, direction: 'up', monthsBefore: 3, monthsAfter: 3, before: 3, after: 30, turns: [], restBefore: 3, restAfter: 3, restProbability: 1, goOnBefore: 3, goOnAfter: 3, explained: 1, declared: undefined })

describe('a change of sources', () => {
  test('is shown where all of the window comes from a paper that gave nothing before', () => {
    const mix = mixOf([...daily('2017-01-01', 20, 'press:old'), ...daily('2018-01-01', 10, 'press:new')])
    expect(mix.sourceMixChanged).toBe(true)
    expect(valueOf(mix, 'origins-moved')?.value).toBeCloseTo(1, 12)
    expect(valueOf(mix, 'origins-moved-p')).toMatchObject({ value: 1 / 10_000, simulation: { seed: 1, draws: 9999 } })
    expect([mix.largest, mix.referenceLargest]).toEqual([{ origin: 'press:new', share: 1 }, { origin: 'press:old', share: 1 }])
    expect(mix.blind).toContain('one-origin')
  })

  test('is not shown where both times come from the same papers alike', () => {
    const mix = mixOf([...daily('2017-01-01', 20, 'press:a'), ...daily('2017-02-01', 20, 'press:b'), ...daily('2018-01-01', 5, 'press:a'), ...daily('2018-02-01', 5, 'press:b')])
    expect([mix.sourceMixChanged, valueOf(mix, 'origins-moved')?.value, valueOf(mix, 'even-origins')?.value]).toEqual([false, 0, 2])
    expect(mix.blind).toContain('change-not-shown')
  })

  test('is shown by a source that started within both times, as the comparison of sources finds it, and not by one before them or in the world', () => {
    const items = [...daily('2017-01-01', 20, 'press:a'), ...daily('2018-01-01', 10, 'press:a'), ...daily('2017-06-01', 2, 'press:b'), ...daily('2018-02-01', 1, 'press:b')]
    expect(mixOf(items, [jump('2017-12', 'source')])).toMatchObject({ sourceMixChanged: true, jumps: [{ month: '2017-12' }] })
    for (const other of [jump('2016-09', 'source'), jump('2018-04', 'source'), jump('2017-12', 'world'), jump('2017-12', 'unclear')]) expect(mixOf(items, [other])).toMatchObject({ sourceMixChanged: false, jumps: [] })
  })

  test('cannot be told from two against two, nor where every report has a source of its own', () => {
    expect(mixOf([...daily('2017-01-01', 2, 'press:old'), ...daily('2018-01-01', 2, 'press:new')]).sourceMixChanged).toBeUndefined()
    const own = mixOf([...daily('2017-01-01', 12, 'x'), ...daily('2018-01-01', 6, 'x')].map((each, at) => ({ ...each, origins: [`press:${at}`] })))
    expect([own.sourceMixChanged, valueOf(own, 'origins-moved-p')?.limit]).toEqual([undefined, 'too-few'])
  })
})

describe('little or nothing counted', () => {
  test('nothing at all: 0 items counted, and no share of nothing', () => {
    const mix = mixOf([])
    expect([mix.sourceMixChanged, mix.largest, valueOf(mix, 'items')?.value]).toEqual([undefined, undefined, 0])
    for (const name of ['origins', 'largest-share', 'origins-moved', 'origins-moved-p'] as const) expect(valueOf(mix, name)).toMatchObject({ value: undefined })
  })

  test('one source all along: a mix of one cannot change, and the count rests on it alone', () => {
    const mix = mixOf([...daily('2017-01-01', 20, 'wikipedia'), ...daily('2018-01-01', 10, 'wikipedia')])
    expect([mix.sourceMixChanged, valueOf(mix, 'largest-share')?.value, valueOf(mix, 'even-origins')?.value]).toEqual([undefined, 1, 1])
  })

  test('outside the days that the table speaks of nothing is said, not even 0', () => {
    const mix = mixOf(daily('2018-01-01', 10, 'press:a'), [jump('2017-12', 'source')], { ...question, coverage: { first: '2017-01-01', last: '2018-12-31' } })
    expect(mix.measures.every(({ value, limit }) => value === undefined && limit === 'not-covered')).toBe(true)
    expect([mix.sourceMixChanged, mix.inputs, mix.jumps]).toEqual([undefined, [], []])
  })
})

test('whatever was counted, every number is finite or says why it is missing, and no share leaves 0 to 1', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: -30, max: 570 }), fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 })), { maxLength: 25 })
  fc.assert(fc.property(items, (some) => {
    const { measures } = mixOf(some.map(([days, origins]) => item(addDays('2016-10-03', days), ...origins)))
    expect(measures.map(({ name }) => name).toSorted()).toEqual(mixOf([], [], { ...question, coverage: { first: '2018-01-01', last: '2018-01-01' } }).measures.map(({ name }) => name).toSorted())
    for (const { value, limit, unit } of measures) {
      if (value === undefined) expect(limit).toBeDefined()
      else expect(Number.isFinite(value) && value >= 0 && (unit !== 'share' || value <= 1 + 1e-9)).toBe(true)
    }
  }), { numRuns: 30 })
})
