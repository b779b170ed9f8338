import { describe, expect, test } from 'vitest'
import type { ChangeRun, ModelRecord } from '../../core/index.ts'
import { judgeCriteria } from './criteria.ts'

const record = (scored: number, model: number, falseAlarms: number): ModelRecord => ({
  scored, floor: 0.005,
  ranked: { model, persistence: 0.1, softPersistence: 0.1, climatology: 0.3 },
  log: { model: 1, softPersistence: 0.5, climatology: 1 },
  againstSoftPersistence: { cases: scored, mean: model - 0.1, interval: undefined, p: 1, test: { kind: 'none' }, finding: 'too-few-to-say' },
  right: { proposal: 0, withoutReluctance: 0, persistence: 0 },
  signTest: { onlyModel: 0, onlyPersistence: 0, p: 1 },
  falseAlarms: { proposal: falseAlarms, withoutReluctance: falseAlarms },
  changes: 0, changesProposed: 0,
})
const change = (verdict: ChangeRun['verdict']): ChangeRun => ({ edition: 'DTN51', decided: '2019-12-09', direction: 'down', named: 'opportunity', reasoned: ['opportunity'], verdict, leadDays: 0 })
const all = { editions: 62, changes: 6 }
const verdicts = (scored: ModelRecord | undefined, changes: readonly ChangeRun['verdict'][] = []) => judgeCriteria(scored, changes.map(change), all).map(({ verdict }) => verdict)

describe('criteria that were set beforehand', () => {
  test('are met where they hold on every edition', () => {
    expect(verdicts(record(62, 0.119, 2), ['right', 'right', 'right', 'right', 'wrong', 'wrong'])).toEqual(['met', 'met', 'met'])
  })

  test('are not met where they fail, on however few', () => {
    expect(verdicts(record(3, 0.13, 3), ['right', 'wrong', 'wrong', 'wrong'])).toEqual(['not-met', 'not-met', 'not-met'])
  })

  test('cannot be said of the whole where they hold on a part alone', () => {
    expect(verdicts(record(20, 0.1, 0), ['right', 'right', 'wrong', 'wrong'])).toEqual(['cannot-be-said', 'cannot-be-said', 'cannot-be-said'])
  })

  test('cannot be said where nothing could be scored', () => {
    expect(verdicts(undefined)).toEqual(['cannot-be-said', 'cannot-be-said', 'cannot-be-said'])
  })
})
