import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const trends = (text: string, lang: Language) =>
  readReport({ id: 'r', text, published: '2019-03-25', lang, country: 'BE' }).claims.flatMap((claim) => (claim.kind === 'TREND' ? [claim.fields] : []))

describe('A trend says which way, and at what number a standstill stands', () => {
  test.each([
    ['Het aantal aangehouden jihadisten ligt nog steeds rond driehonderd.', 'nl', { direction: 'flat', magnitude: '300' }],
    ['Het aantal terugkeerders blijft steken op 40.', 'nl', { direction: 'flat', magnitude: '40' }],
    ['The number of returnees has stood at sixty for years.', 'en', { direction: 'flat', magnitude: '60' }],
    ['Er zijn veel meer aanslagen dan vorig jaar.', 'nl', { direction: 'up' }],
    ['There are many more attacks than last year.', 'en', { direction: 'up' }],
    ['Het aantal aanslagen is in een jaar gehalveerd.', 'nl', { direction: 'down' }],
    ['The number of arrests of jihadists halved last year.', 'en', { direction: 'down' }],
    ['The number of attacks has tripled.', 'en', { direction: 'up' }],
    ['De laatste twee jaar zijn er nauwelijks nog aanslagen gepleegd.', 'nl', { direction: 'down', period: '2017-03-25/2019-03-25' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(trends(text, lang)).toEqual([expect.objectContaining(expected)])
  })

  test.each([['Er zijn geen aanslagen meer.', 'nl'], ['De kans op meer aanslagen is klein.', 'nl'], ['The chance of more attacks is small.', 'en'], ['Er waren meer dan twintig aanslagen.', 'nl']] as const)('none in: %s', (text, lang) => {
    expect(trends(text, lang)).toEqual([])
  })
})

describe('A move that is denied, or hardly one, is none', () => {
  test.each([
    ['De terreurdreiging is niet toegenomen.', 'nl', 'negated'],
    ['Het aantal aanslagen is amper gestegen.', 'nl', 'near-negated'],
    ['De dreiging is weinig toegenomen.', 'nl', 'near-negated'],
    ['The terrorist threat has not increased.', 'en', 'negated'],
    ['The number of attacks hardly rose.', 'en', 'near-negated'],
  ] as const)('%s', (text, lang, polarity) => {
    expect(trends(text, lang)).toEqual([expect.objectContaining({ direction: 'flat', polarity })])
  })

  test.each([
    ['De terreurdreiging kan toenemen.', 'nl'],
    ['De terreurdreiging zal toenemen.', 'nl'],
    ['The terrorist threat will increase.', 'en'],
    ['Er is weinig bekend over de terreurdreiging.', 'nl'],
  ] as const)('and what is still to come is none: %s', (text, lang) => {
    expect(trends(text, lang)).toEqual([])
  })

  test('A denial in the clause before leaves it alone', () => {
    expect(trends('Nu de jihadisten niet meer vertrekken, neemt de dreiging toe.', 'nl')).toEqual([expect.objectContaining({ direction: 'up' })])
  })
})

describe('A rise or a fall that is denied is neither', () => {
  test.each([
    ['De terroristische dreiging neemt niet toe.', 'nl'],
    ['Het aantal jihadisten groeit niet meer.', 'nl'],
    ['The terrorist threat has not increased.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(trends(text, lang)).toEqual([expect.objectContaining({ direction: 'flat' })])
  })
})

describe('Attacks compared with another time', () => {
  test.each([
    ['In 2018 waren er in Frankrijk minder aanslagen dan in 2017.', 'nl', { direction: 'down', period: '2018', than: '2017' }],
    ['Fewer attacks took place in France in 2018 than in 2017.', 'en', { direction: 'down', period: '2018', than: '2017' }],
    ['In 2018 waren er twee keer zo veel aanslagen als in 2017.', 'nl', { direction: 'up', period: '2018', than: '2017', times: 2 }],
    ['There were three times as many attacks in 2018 as in 2017.', 'en', { direction: 'up', period: '2018', than: '2017', times: 3 }],
    ['In 2018 there were twice as many attacks in France as in the year before.', 'en', { direction: 'up', period: '2018', than: '2017', times: 2 }],
    ['Het aantal aanslagen in Frankrijk is in 2018 gehalveerd.', 'nl', { direction: 'down', period: '2018', than: '2017', times: 0.5 }],
    ['There were half as many attacks in 2018 as in 2017.', 'en', { direction: 'down', period: '2018', than: '2017', times: 0.5 }],
  ] as const)('%s', (text, lang, fields) => {
    expect(trends(text, lang)).toEqual([expect.objectContaining(fields)])
  })

  test('and a mere rise or fall is compared with none', () => {
    for (const fields of [...trends('Het aantal aanslagen daalde in 2018.', 'nl'), ...trends('The number of attacks fell in 2018.', 'en')]) expect(fields).not.toHaveProperty('than')
  })
})
