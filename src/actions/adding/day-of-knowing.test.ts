import { expect, test } from 'vitest'
import type { Day } from '../../core/index.ts'
import { dayOfKnowing } from './day-of-knowing.ts'

const today = '2026-11-24'

test.each([
  ['2018-03-26', undefined, '2018-03-26'],
  ['2018-03', undefined, '2018-03-31'],
  ['2018', '2018-04-01', '2018-04-01'],
  // This month and this year are not over: their last day is still to come.
  ['2026-11', undefined, today],
  ['2026', undefined, today],
  // In the Pacific it is tomorrow already.
  ['2026-11-25', undefined, '2026-11-25'],
] as const)('a report of %s that became public on %s is known from %s on', (published, known, expected) => {
  expect(dayOfKnowing({ published, known }, today)).toEqual({ ok: true, value: expected })
})

test.each(['2026-11-26', '2026-12', '2027', '2099-01-01'])('a report of %s is still to come', (published) => {
  expect(dayOfKnowing({ published, known: undefined }, today)).toEqual({ ok: false, problem: { kind: 'published-to-come', given: published, today } })
})

test('nothing is known before it is published', () => {
  const refuse = (published: string, known: Day) => expect(dayOfKnowing({ published, known }, today)).toEqual({ ok: false, problem: { kind: 'known-predates-published', known, published } })
  refuse('2018-03-26', '2018-03-25')
  refuse('2018-03', '2018-02-28')
  expect(dayOfKnowing({ published: '2018-03', known: '2018-03-01' }, today)).toMatchObject({ ok: true })
})
