import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { daysBetween, firstDayOf, type Day, type LevelBoard } from '../../core/index.ts'
import { breakPixels, layOutBoards, thinnestPixels, type PlacedBoard } from './board-layout.ts'

const dutch = aThreatPicture().boards

/** The day that the ticks of a board put at a pixel. */
function axisOf({ years }: PlacedBoard, pixelsPerDay: number): (day: Day) => number {
  const [tick] = years
  if (tick === undefined) throw new Error('a board without a year')
  return (day) => tick.x + pixelsPerDay * daysBetween(firstDayOf(String(tick.year)), day)
}

function aBoard(spells: readonly (readonly [number, string, string | undefined])[], scaleId = 'five'): LevelBoard {
  return {
    scaleId, scaleName: scaleId, steps: 5, labels: ['1', '2', '3', '4', '5'], validFrom: undefined, validTo: undefined,
    spells: spells.map(([ordinal, from, to]) => ({ ordinal, label: String(ordinal), from, to, editions: [], evidence: [] })),
  }
}

describe.each([[112, 608], [20, 310]])('between %i and %i pixels', (left, right) => {
  const { boards: [old, now], unknown } = layOutBoards(dutch, '2018-03-26', left, right)
  const pixelsPerDay = (right - left - breakPixels) / (daysBetween('2005-05-01', '2018-03-26') + 1)

  test('each board ends and starts on the day where its own axis puts that day', () => {
    if (old === undefined || now === undefined) throw new Error('two boards')
    const [onOld, onNow] = [axisOf(old, pixelsPerDay), axisOf(now, pixelsPerDay)]
    expect(old.from).toBeCloseTo(left, 6)
    expect(old.to).toBeCloseTo(onOld('2016-07-11'), 6)
    expect(now.from).toBeCloseTo(onNow('2016-07-11'), 6)
    expect(now.to).toBeCloseTo(right, 6)
    expect(old.years.map(({ year }) => year)).toEqual([2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016])
    expect(now.years.map(({ year }) => year)).toEqual([2017, 2018])
  })

  test('boards stand apart by the break and by nothing else', () => {
    expect((now?.from ?? 0) - (old?.to ?? 0)).toBeCloseTo(breakPixels, 6)
  })

  test('spells touch each other: no day between them is unknown', () => {
    expect(unknown).toEqual([])
    for (const [index, spell] of (old?.spells ?? []).entries()) if (index > 0) expect(spell.from).toBe(old?.spells[index - 1]?.to)
  })
})

test('time of which no decision is known stays open, within a board and between two', () => {
  const { unknown, boards } = layOutBoards([aBoard([[3, '2010', '2010'], [4, '2012', '2012']], 'old'), aBoard([[2, '2014', undefined]], 'new')], '2014-12-31', 0, 500)
  expect(boards[0]?.spells.map(({ follows }) => follows)).toEqual([false, false])
  expect(unknown).toHaveLength(2)
  const yearWidth = (500 - breakPixels) / (daysBetween('2010-01-01', '2014-12-31') + 1) * 365
  for (const { from, to } of unknown) expect(to - from).toBeCloseTo(yearWidth, 0)
})

describe('a spell of days', () => {
  const spells = layOutBoards([aBoard([[4, '2006-08-01', '2017-05-22'], [5, '2017-05-23', '2017-05-26'], [4, '2017-05-27', undefined]])], '2018-03-26', 0, 290).boards[0]?.spells ?? []

  test('is as wide as can be seen, within a few pixels of its days', () => {
    expect(spells.map(({ brief }) => brief)).toEqual([false, true, false])
    expect((spells[1]?.to ?? 0) - (spells[1]?.from ?? 0)).toBe(thinnestPixels)
    expect(Math.abs((spells[1]?.from ?? 0) - (290 * daysBetween('2006-08-01', '2017-05-23')) / (daysBetween('2006-08-01', '2018-03-26') + 1))).toBeLessThan(thinnestPixels)
  })

  test('of yesterday is seen within its board', () => {
    const last = layOutBoards([aBoard([[4, '2006-08-01', '2018-03-24'], [5, '2018-03-25', undefined]])], '2018-03-26', 0, 290).boards[0]
    expect(last?.spells.at(-1)).toMatchObject({ brief: true, from: 290 - thinnestPixels, to: 290 })
    expect(last?.spells[0]?.to).toBe(290 - thinnestPixels)
  })

  test('that rose and fell on one day is drawn too', () => {
    const placed = layOutBoards([aBoard([[4, '2006-08-01', '2017-05-22'], [5, '2017-05-23', '2017-05-23'], [4, '2017-05-24', undefined]])], '2018-03-26', 0, 290).boards[0]
    expect(placed?.spells[1]?.brief).toBe(true)
    expect((placed?.spells[1]?.to ?? 0) - (placed?.spells[1]?.from ?? 0)).toBe(thinnestPixels)
  })
})
