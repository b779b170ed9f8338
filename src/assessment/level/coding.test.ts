import { describe, expect, test } from 'vitest'
import type { CodingLine, Day, EvidenceRow } from '../../core/index.ts'
import { theRecord } from '../../../test/builders/the-record.ts'
import { codedItems } from './coding.ts'

const line = (row: string, change: Partial<CodingLine> = {}): CodingLine => ({ row, country: 'NL', scope: undefined, stream: 'jihadist', driver: 'opportunity', strength: 2, grade: 'B2', halfLifeDays: 365, cluster: 'nctv', dependence: undefined, why: 'a reason', ...change })
const jihadist = { scope: { country: 'NL', parts: [] }, stream: 'jihadist' } as const
const sample = theRecord('2018-03-26').rows[0] ?? expect.fail()
const known = (id: string, day: Day): EvidenceRow => ({ ...sample, id, times: { ...sample.times, known: day } })

describe('coded evidence', () => {
  test('of one office counts in its newest word on a driver only', () => {
    const { items, superseded } = codedItems([line('old'), line('new', { strength: 1 })], [known('old', '2017-06-23'), known('new', '2018-03-26')], jihadist, '2018-03-26')
    expect(items.map(({ rows, strength }) => [rows, strength])).toEqual([[['new'], 1]])
    expect(superseded.map(({ rows }) => rows)).toEqual([['old']])
  })

  test('that one edition gives in several reasons is one item, in whatever order they stand', () => {
    const lines = [line('fewer', { strength: -2 }), line('abroad'), line('plots'), line('rumour', { grade: 'C3', strength: -3 })]
    const rows = ['fewer', 'abroad', 'plots', 'rumour'].map((id) => known(id, '2018-03-26'))
    for (const order of [lines, lines.toReversed()]) {
      const { items } = codedItems(order, rows, jihadist, '2018-03-26')
      expect(items).toHaveLength(1)
      expect(items[0]?.rows.toSorted()).toEqual(['abroad', 'fewer', 'plots'])
      expect(items[0]?.strength).toBeCloseTo(2 / 3, 12)
    }
  })

  test('of rows that are not known yet does not exist', () => {
    expect(codedItems([line('later')], [], jihadist, '2018-03-26')).toEqual({ items: [], superseded: [] })
  })
})
