import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { backtestWindows } from './rolling-backtest.ts'
import { rollingWindows } from './rolling-windows.ts'
import { forecastWindow, type WindowModel } from './window-forecasts.ts'

interface Input {
  readonly event_days: readonly number[]
  readonly end: number
  readonly window: number
  readonly warmup: number
  readonly half_lives: readonly number[]
}
interface Expected {
  readonly n: number
  readonly events: number
  readonly base_rate: number
  readonly uncertainty: number
  readonly models: Readonly<Record<string, { readonly brier: number; readonly log: number; readonly bss_vs_climatology: number }>>
}

const named: readonly (readonly [string, WindowModel])[] = [
  ['static gamma-Poisson (Jeffreys)', { kind: 'static' }], ['climatology of past windows (+0.5/+1)', { kind: 'climatology' }],
  ['persistence: same as last window (soft .8/.2)', { kind: 'persistence' }], ['persistence count (k+0.5 in last window)', { kind: 'last-window' }], ['always 0.5', { kind: 'even' }],
]
const allModels = [...named.map(([, model]) => model), { kind: 'half-life', halfLife: 100 } as const]

describe('rolling forecasts of at least one event, as a Python program of its own makes them', () => {
  const { cases, tolerance } = readVector<Input, Expected>('30_anchor_backtest')
  test.each(cases)('$name', ({ input: { event_days, end, window, warmup, half_lives }, expected }) => {
    const models = [...named, ...half_lives.map((halfLife) => [`discount half-life ${halfLife} d`, { kind: 'half-life', halfLife }] as const)]
    const got = backtestWindows({ events: event_days, start: warmup, end, window }, models.map(([, model]) => model))
    expect([got.windows, got.struck]).toEqual([expected.n, expected.events])
    expectClose(got.baseRate, expected.base_rate, tolerance)
    expectClose(got.uncertainty, expected.uncertainty, tolerance)
    expect(models.map(([name]) => name).toSorted()).toEqual(Object.keys(expected.models).toSorted())
    for (const [at, [name]] of models.entries()) {
      const record = got.records[at]
      const theirs = expected.models[name]
      expectClose(record?.brier ?? NaN, theirs?.brier ?? NaN, tolerance)
      expectClose(record?.log.nats ?? NaN, theirs?.log ?? NaN, tolerance)
      expectClose(record?.skill ?? NaN, theirs?.bss_vs_climatology ?? NaN, tolerance)
    }
  })
})

const plans = fc.record({ events: fc.array(fc.nat(1000), { maxLength: 40 }), window: fc.integer({ min: 10, max: 90 }) }).map(({ events, window }) => ({ events, window, start: 100, end: 1000 }))

test('no forecast knows what comes after it, and the order of the events does not matter', () => {
  fc.assert(fc.property(plans, fc.nat(8), (plan, skip) => {
    const { records } = backtestWindows(plan, allModels)
    const { records: turned } = backtestWindows({ ...plan, events: plan.events.toReversed() }, allModels)
    const windows = rollingWindows(plan)
    const at = skip % windows.length
    const from = windows[at]?.from ?? 0
    const { records: cut } = backtestWindows({ ...plan, events: plan.events.filter((event) => event < from) }, allModels)
    for (const [model, record] of records.entries()) {
      const probability = record.forecasts[at]?.probability ?? NaN
      expect(probability > 0 && probability < 1).toBe(true)
      expect(cut[model]?.forecasts[at]?.probability).toBe(probability)
      expectClose(turned[model]?.forecasts[at]?.probability ?? NaN, probability, { rel: 1e-12, abs: 0 })
    }
  }))
})

test('a half-life without end is the static rate', () => {
  const now = { from: 400, past: [3, 80, 200] }
  expectClose(forecastWindow({ kind: 'half-life', halfLife: 1e9 }, now, 30), forecastWindow({ kind: 'static' }, now, 30), { rel: 1e-6, abs: 0 })
})

test('a watch without events is scored, and its chance is small but not 0', () => {
  const { struck, baseRate, records } = backtestWindows({ events: [], start: 100, end: 1000, window: 50 }, allModels)
  expect({ struck, baseRate }).toEqual({ struck: 0, baseRate: 0 })
  for (const { brier, log, skill } of records) expect([brier, log.nats, skill].every(Number.isFinite)).toBe(true)
})

test('an event on a boundary belongs to the window that it opens', () => {
  expect(rollingWindows({ events: [20], start: 10, end: 30, window: 10 }).map(({ occurred, past }) => [occurred, past])).toEqual([[false, []], [true, []]])
})

test('windows without room, and events outside the watch, are refused', () => {
  const plan = { events: [5], start: 10, end: 30, window: 10 }
  for (const change of [{ window: 0 }, { window: NaN }, { start: 5 }, { end: 15 }, { end: Infinity }, { events: [-1] }, { events: [31] }, { events: [NaN] }]) {
    expect(() => rollingWindows({ ...plan, ...change })).toThrow(/needs a window above 0/)
  }
  expect(() => forecastWindow({ kind: 'half-life', halfLife: 0 }, { from: 10, past: [] }, 10)).toThrow(/half-lives above 0/)
})
