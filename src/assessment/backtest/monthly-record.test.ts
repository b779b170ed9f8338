import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import { rowsOf, type LevelDecision, type PartialDay } from '../../core/index.ts'
import { monthlyRecord } from './monthly-record.ts'

const record = theRecord('2026-11-26')
const steps = rowsOf(record, 'scale-step')
const sample = rowsOf(record, 'level-decision').find(({ scaleId }) => scaleId === 'be_ocad') ?? expect.fail('no Belgian decision')
const decision = (decided: PartialDay | undefined, ordinal: number | undefined, change: LevelDecision['change'], scaleId = 'be_ocad'): LevelDecision => ({ ...sample, id: `${decided} ${ordinal}`, decided, ordinal, change, scaleId })
const months = (...decisions: readonly LevelDecision[]) => monthlyRecord('BE', decisions, steps)

describe('the level at the end of each month', () => {
  test('is that of the last decision by then, and a move that is over within the month is not seen but counted', () => {
    // Raised and lowered within March 2016: at no end of a month did it stand at 4.
    const grid = months(decision('2015-01-15', 3, 'first'), decision('2016-03-22', 4, 'raised'), decision('2016-03-24', 3, 'lowered'), decision('2018-01-22', 2, 'lowered'))
    expect(grid).toMatchObject({ kind: 'scored', from: '2015-01', to: '2018-01', months: 37, unseenMoves: 2, record: { forecasts: 36, changes: 1, persistenceRight: 35 } })
  })

  test('goes no further than the last decision, for nobody says that it stood still', () => {
    expect(months(decision('2010-01', 2, 'first'), decision('2012-06', 3, 'raised'))).toMatchObject({ to: '2012-06', months: 30 })
  })

  test('starts where the first decision is known to have been taken: one known by its year, in December', () => {
    expect(months(decision('2010', 2, 'first'), decision('2013-01-05', 3, 'raised'))).toMatchObject({ from: '2010-12' })
  })

  test.each([
    ['a raise that goes down', decision('2012-01-05', 1, 'raised'), 'does-not-fit'],
    ['a level that was kept and is another', decision('2012-01-05', 3, 'unchanged'), 'does-not-fit'],
    ['a step that nobody gives', decision('2012-01-05', undefined, 'lowered'), 'step-unknown'],
  ] as const)('breaks at %s, and the longest stretch without a break is taken', (_, broken, why) => {
    const grid = months(decision('2011-01-05', 2, 'first'), broken, decision('2012-02-05', 2, 'first'), decision('2015-01-05', 3, 'raised'))
    expect(grid.breaks[0]).toEqual({ decided: '2012-01-05', why })
    expect(grid).toMatchObject({ kind: 'scored', to: '2015-01' })
  })

  test('is not scored over less than two years, nor where it never moved, nor where there is no decision', () => {
    expect(months(decision('2015-01', 3, 'first'), decision('2016-06', 2, 'lowered'))).toMatchObject({ kind: 'insufficient', why: 'too-short', months: 18 })
    expect(months(decision('2015-01', 3, 'first'), decision('2019-06', 3, 'unchanged'))).toMatchObject({ kind: 'insufficient', why: 'no-change', months: 54 })
    expect(months()).toMatchObject({ kind: 'insufficient', why: 'too-short', months: 0 })
  })
})
