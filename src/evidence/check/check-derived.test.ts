import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import { claimedShare } from './share-interval.ts'

const more = (delta: number) => verdictOn(aClaim('FIGURE', { what: 'killed', delta, value: 90, asof: '2019-05-31' }), { asOf: '2019-06-01' })
const inCamps = (value: number, population?: string) => verdictOn(aClaim('FIGURE', { what: 'detained_or_camp', value, qualifier: 'approx', asof: '2023-12-15', ...(population !== undefined && { population }) }), winter)

const winter = { asOf: '2024-01-10', published: '2023-12-15' } as const
const left = aClaim('FIGURE', { what: 'departed', value: 300, asof: '2023-12-15' })
const died = (share: string) => aClaim('FIGURE', { what: 'killed', share, unit: 'share', asof: '2023-12-15' }, { start: 50 })
const shareOfDead = (share: string) => checkAll([left, died(share)], winter)[1]

// Letter to parliament, 30 November 2023: 105 of 300, rounded to fives.
describe('a share of those who left', () => {
  test('is held against the two counts of one office and day', () => {
    expect(['1/3', '35%', '1/2', '45%', '>1/2'].map((share) => shareOfDead(share)?.verdict)).toEqual(['supported', 'supported', 'contradicted', 'contradicted', 'contradicted'])
    expect(shareOfDead('1/3')?.because).toMatchObject({ kind: 'share-is', low: 34, high: 36 })
    expect(shareOfDead('1/3')?.sides.supporting).toEqual(['nl-government'])
  })

  test('without a number is too vague, and of what nobody counts unsupported', () => {
    expect(shareOfDead('small')?.verdict).toBe('not-checkable')
    expect(verdictOn(aClaim('FIGURE', { what: 'suspects', share: '1/3' }))).toBe('unsupported')
  })

  test('said as a fraction reaches half-way to the next one that people say', () => {
    expect(claimedShare('1/3')).toEqual({ low: (1 / 4 + 1 / 3) / 2, high: (1 / 3 + 2 / 5) / 2 })
    expect(claimedShare('1/0')).toBeUndefined()
  })
})

// About 85 on 1 November 2018 count those of nine and over; the service restated 85 adults on 26 February 2019 and had 90 in May.
describe('a difference between two counts', () => {
  test('is held against the newest two of one definition', () => {
    expect([0, 5, 50].map(more)).toEqual(['supported', 'supported', 'contradicted'])
  })

  test('is unsupported where one of the two is on the page of the text', () => {
    const url = 'https://nos.nl/artikel/2282935-aivd-meer-nederlandse-syriegangers-in-koerdische-kampen-en-detentie.html'
    expect(verdictOn(aClaim('FIGURE', { what: 'killed', delta: 5, value: 90, asof: '2019-05-31' }), { asOf: '2019-06-01', url })).toBe('unsupported: own-row-only')
  })
})

// Letter to parliament, 30 November 2023: 25 adults and 30 minors in camps.
describe('everybody in the camps', () => {
  test('may be adults and minors together, where the text says nothing of age', () => {
    expect([inCamps(25), inCamps(55), inCamps(95)]).toEqual(['supported: other-definition', 'supported: other-definition', 'contradicted'])
    expect(inCamps(65, 'adults')).toBe('contradicted')
  })
})
