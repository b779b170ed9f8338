import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { theCoverage, theRecord } from '../../../test/builders/the-record.ts'
import { addDays, rowsOf, type Day } from '../../core/index.ts'
import { attackTempo, compareTempo, findTempo } from './attack-tempo.ts'

const eventsKnownBy = (day: Day) => rowsOf(theRecord(day), 'threat-event')

describe('the tempo of jihadist attacks in Europe on 26 March 2018', () => {
  const tempo = attackTempo(eventsKnownBy('2018-03-26'), 'jihadist', '2018-03-26', theCoverage)
  const [all, deadly] = tempo?.comparisons ?? []

  test('completed and failed: 2 in 175 days against 24 in the 365 days before, p .0055, longest gap .026: fell', () => {
    expect(all).toMatchObject({ definition: 'completed-and-failed', count: 2, days: 175, referenceCount: 24, referenceDays: 365, longestGap: { first: '2017-10-01', last: '2018-03-11', days: 161, searchedFrom: '2015-01-01' }, finding: 'fell' })
    expect(all?.p).toBeCloseTo(0.0055, 4)
    expect(all?.gapProbability).toBeCloseTo(0.026, 3)
  })

  test('deadly only: 1 against 11, p .12, longest gap .44: compatible with a fall, not shown', () => {
    expect(deadly).toMatchObject({ definition: 'deadly', count: 1, referenceCount: 11, longestGap: { first: '2017-10-01', last: '2018-03-23', days: 173 }, finding: 'compatible-with-fall' })
    expect(deadly?.p).toBeCloseTo(0.12, 2)
    expect(deadly?.gapProbability).toBeCloseTo(0.44, 2)
  })

  test('the two definitions disagree, and every number names its rows', () => {
    expect(tempo?.definitionsAgree).toBe(false)
    expect(all?.inputs).toHaveLength(26)
    expect(all?.inputs).toContain('EU-20180323-FR-1')
  })
})

test('with a handful of events even silence proves nothing', () => {
  const left = attackTempo(eventsKnownBy('2018-03-26'), 'left-wing', '2018-03-26', theCoverage)
  expect(left?.comparisons[0]?.finding).toBe('too-few')
})

test('outside the days that the record covers nothing is computed: no row there is not no attack', () => {
  const events = eventsKnownBy('2018-03-26')
  expect(attackTempo(events, 'jihadist', '2005-07-01', theCoverage)?.comparisons[0]?.longestGap.searchedFrom).toBe(theCoverage.first)
  expect(attackTempo(events, 'jihadist', '2005-06-01', theCoverage)).toBeUndefined()
  expect(attackTempo(events, 'jihadist', theCoverage.last, theCoverage)?.last).toBe(theCoverage.last)
  expect(attackTempo(events, 'jihadist', addDays(theCoverage.last, 1), theCoverage)).toBeUndefined()
})

test('an attack more in the window never makes a fall out of what was none', () => {
  const days = fc.array(fc.integer({ min: 0, max: 539 }), { minLength: 1, maxLength: 40 })
  const [sample] = eventsKnownBy('2018-03-26')
  const event = (offset: number, id: number) => ({ ...(sample as NonNullable<typeof sample>), id: `e${id}`, status: 'completed' as const, day: new Date(Date.UTC(2016, 9, 3) + offset * 86_400_000).toISOString().slice(0, 10) })
  const window = { first: '2017-10-03', last: '2018-03-26' } as const
  fc.assert(fc.property(days, fc.integer({ min: 365, max: 539 }), (offsets, extra) => {
    const before = compareTempo(offsets.map(event), window, 'completed-and-failed', theCoverage)
    const after = compareTempo([...offsets, extra].map(event), window, 'completed-and-failed', theCoverage)
    if (before.finding === 'no-change-shown') expect(after.finding).not.toBe('fell')
    expect(after.count).toBe(before.count + 1)
  }))
})

test('a quiet start is no reason to call a later dip a fall: the longest gap must reach into the window', () => {
  // An attack every ten days from July 2016 on, and five in the window where eighteen were to be expected; the 547 days before are the longest gap.
  const [sample] = eventsKnownBy('2018-03-26')
  const at = (day: Day) => ({ ...(sample as NonNullable<typeof sample>), id: day, status: 'completed' as const, day })
  const busy = Array.from({ length: 46 }, (_, each) => at(addDays('2016-07-01', 10 * each)))
  const window = { first: '2017-10-03', last: '2018-03-26' } as const
  const dip = [0, 40, 80, 120, 160].map((days) => at(addDays(window.first, days)))
  const compared = compareTempo([...busy, ...dip], window, 'completed-and-failed', theCoverage)
  expect(compared).toMatchObject({ count: 5, longestGap: { first: '2015-01-01', last: '2016-07-01', days: 547 }, finding: 'compatible-with-fall' })
  expect(compared.p).toBeLessThan(0.05)
  expect(compared.gapProbability).toBeLessThan(0.001)
})

test.each([
  [{ ratio: 2, p: 0.01, pLess: 0.99, gapProbability: 0.9, gapReachesWindow: true, silenceProves: true }, 'rose'],
  [{ ratio: 0.2, p: 0.01, pLess: 0.005, gapProbability: 0.01, gapReachesWindow: true, silenceProves: true }, 'fell'],
  [{ ratio: 0.2, p: 0.01, pLess: 0.005, gapProbability: 0.4, gapReachesWindow: true, silenceProves: true }, 'compatible-with-fall'],
  [{ ratio: 0.2, p: 0.01, pLess: 0.005, gapProbability: 0.01, gapReachesWindow: false, silenceProves: true }, 'compatible-with-fall'],
  [{ ratio: 0.5, p: 0.15, pLess: 0.08, gapProbability: 0.4, gapReachesWindow: true, silenceProves: true }, 'compatible-with-fall'],
  [{ ratio: 0.9, p: 0.9, pLess: 0.45, gapProbability: 0.4, gapReachesWindow: true, silenceProves: true }, 'no-change-shown'],
  [{ ratio: 0, p: 0.3, pLess: 0.2, gapProbability: 0.4, gapReachesWindow: true, silenceProves: false }, 'too-few'],
] as const)('%o is said as %s', (numbers, finding) => expect(findTempo(numbers)).toBe(finding))
