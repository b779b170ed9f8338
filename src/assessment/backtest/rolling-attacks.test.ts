import { expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { theRecord } from '../../../test/builders/the-record.ts'
import { addDays, rowsOf, type Day, type Forecaster, type ThreatEvent } from '../../core/index.ts'
import { rollingAnchors } from './anchors.ts'
import { rollingAttacks } from './rolling-attacks.ts'

interface Input {
  readonly event_days: readonly number[]
  readonly window: number
}
interface Expected {
  readonly n: number
  readonly events: number
  readonly models: Readonly<Record<string, { readonly brier: number; readonly log: number }>>
}

const years = { first: '2015-01-01', last: '2018-12-31' } as const
const names: Readonly<Partial<Record<Forecaster, string>>> = {
  climatology: 'climatology of past windows (+0.5/+1)', persistence: 'persistence: same as last window (soft .8/.2)', static: 'static gamma-Poisson (Jeffreys)',
  'last-window': 'persistence count (k+0.5 in last window)', 'half-life': 'discount half-life 365 d',
}
const sample: ThreatEvent = rowsOf(theRecord('2025-12-31'), 'threat-event').find(({ ideology, status }) => ideology === 'jihadist' && status === 'completed') ?? expect.fail('no attack')
const attack = (day: Day, known: Day = day): ThreatEvent => ({ ...sample, id: `${day} ${known}`, day, killed: 1, times: { ...sample.times, happened: day, known } })

const { cases, tolerance } = readVector<Input, Expected>('30_anchor_backtest')
const europe = cases.filter(({ name }) => name.startsWith('Europe'))

test.each(europe)('the series of the anchors has the scores of the anchors: $name', ({ input: { event_days, window }, expected }) => {
  const { series } = rollingAttacks(event_days.map((day) => attack(addDays(years.first, day))), 'jihadist', years)
  const ours = series.find(({ windowDays }) => windowDays === window) ?? expect.fail('no such window')
  expect([ours.windows, ours.struck]).toEqual([expected.n, expected.events])
  const anchor = rollingAnchors.find(({ windowDays }) => windowDays === window)
  expect(anchor?.windows).toBe(expected.n)
  for (const { forecaster, brier, log } of ours.records) {
    const theirs = expected.models[names[forecaster] ?? ''] ?? expect.fail(forecaster)
    expectClose(brier, theirs.brier, tolerance)
    expectClose(log, theirs.log, tolerance)
    expect(anchor?.brier[forecaster]).toBeCloseTo(theirs.brier, 4)
  }
})

test('an attack that became known later is no part of what was foretold before, but is what came', () => {
  const days: readonly Day[] = ['2015-03-01', '2015-08-01', '2016-02-01']
  const [late] = rollingAttacks(days.map((day) => attack(day, '2018-12-31')), 'jihadist', years).series
  const [prompt] = rollingAttacks(days.map((day) => attack(day)), 'jihadist', years).series
  const [none] = rollingAttacks([], 'jihadist', years).series
  expect(late?.struck).toBe(prompt?.struck)
  expect(late?.records[0]?.brier).not.toBe(prompt?.records[0]?.brier)
  expect(none).toMatchObject({ attacks: 0, struck: 0 })
  for (const { againstClimatology } of none?.records.slice(1) ?? []) expect(againstClimatology?.finding).toBe('too-few-to-say')
})
