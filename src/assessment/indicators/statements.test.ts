import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, type StatementMeasureName, type ThreatStatement } from '../../core/index.ts'
import { statementCounts } from './statements.ts'

const statement = (said: Day, origin = 'nctv', more: Partial<ThreatStatement> = {}): ThreatStatement => ({ id: `${said} ${origin}`, theme: 'networks', direction: 'up', origin, said, ...more })
const counted = (...statements: readonly ThreatStatement[]) => statementCounts(statements, { country: 'NL', asOf: '2018-03-26', cutShort: false })
const valueOf = (counts: ReturnType<typeof counted>, name: StatementMeasureName) => counts.measures.find((each) => each.name === name)?.value
const networks = (counts: ReturnType<typeof counted>) => counts.themes.find(({ theme }) => theme === 'networks')

describe('who says something', () => {
  test('an office that repeats itself is one origin, and says it once in 31 days', () => {
    const counts = counted(statement('2018-01-01'), statement('2018-01-20'), statement('2018-02-01'), statement('2018-02-02'))
    expect([valueOf(counts, 'networks-origins'), valueOf(counts, 'networks-statements')]).toEqual([1, 2])
    expect(counts.blind).toContain('one-speaker')
  })

  test('up, down and neutral are counted by origin; one origin can say two of them', () => {
    const counts = counted(statement('2018-01-01'), statement('2018-01-01', 'nctv', { direction: 'down' }), statement('2018-01-01', 'press:a'), statement('2017-05-01', 'aivd', { direction: 'neutral' }))
    expect((['up', 'down', 'neutral', 'reference-up', 'reference-neutral', 'origins', 'reference-origins', 'new-origins'] as const).map((part) => valueOf(counts, `networks-${part}`))).toEqual([2, 1, 0, 0, 1, 2, 1, 2])
  })

  test('what is said on one theme is not said on another', () => {
    const counts = counted(statement('2018-01-01'))
    expect([valueOf(counts, 'intent-origins'), valueOf(counts, 'incitement-origins'), valueOf(counts, 'networks-origins')]).toEqual([0, 0, 1])
  })
})

const often = (from: Day, count: number, origins: readonly string[]) => Array.from({ length: count }, (_, at) => origins.map((origin) => statement(addDays(from, at * 40), origin))).flat()

describe('whether it is said more often', () => {
  test('rose: twelve in the window against none before, p below .05', () => {
    expect(networks(counted(...often('2017-10-10', 4, ['a', 'b', 'c'])))?.finding).toBe('rose')
  })

  test('fell: silence after forty-five', () => {
    expect(networks(counted(...often('2016-10-05', 9, ['a', 'b', 'c', 'd', 'e'])))?.finding).toBe('fell')
  })

  test('too few: three before, and even silence would show nothing', () => {
    const counts = counted(...often('2016-11-01', 3, ['nctv']))
    expect([networks(counts)?.finding, valueOf(counts, 'networks-p')]).toEqual(['too-few', expect.closeTo(0.555, 2)])
  })

  test('no change shown: as often as before', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(networks(counted(...often('2016-10-05', 8, names), ...often('2017-10-10', 4, names)))?.finding).toBe('no-change-shown')
  })
})

test('nothing held about the country is not that nobody spoke: every number is missing, none is 0', () => {
  for (const counts of [counted(), counted(statement('2015-01-01'))]) {
    expect(counts.measures.every(({ value, limit }) => value === undefined && limit === 'not-covered')).toBe(true)
    expect(new Set(counts.themes.map(({ finding }) => finding))).toEqual(new Set(['not-covered']))
  }
})

test('whatever was said, numbers are finite or say why they are missing, and no origin counts twice', () => {
  const one = fc.tuple(fc.integer({ min: -20, max: 545 }), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('up', 'down', 'neutral'), fc.constantFrom('intent', 'incitement', 'networks'))
  fc.assert(fc.property(fc.array(one, { maxLength: 40 }), (all) => {
    const { measures } = counted(...all.map(([days, origin, direction, theme]) => statement(addDays('2016-10-03', days), origin, { direction, theme })))
    for (const { name, value, limit } of measures) {
      if (value === undefined) expect(limit).toBeDefined()
      else expect(Number.isFinite(value) && value >= 0 && (!name.endsWith('origins') || value <= 3)).toBe(true)
    }
  }), { numRuns: 100 })
})
