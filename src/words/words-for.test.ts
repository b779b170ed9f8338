import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { languages } from '../core/index.ts'
import { cohortNames } from './cohorts.ts'
import { formatDay, formatNumber, formatPercent } from './format.ts'
import { formatQuantity } from './quantity.ts'
import { regionName } from './regions.ts'
import { placeName } from './warned-events.ts'
import { wordsFor } from './words-for.ts'
import { writtenFigure, writtenLevel } from './written-figure.ts'

const table = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })

describe('numbers and days', () => {
  test('a day is written out in the language', () => {
    expect(formatDay('nl', '2018-03-26')).toBe('26 maart 2018')
    expect(formatDay('en', '2018-03-26')).toBe('26 March 2018')
    expect(formatDay('nl', '2008-03')).toBe('maart 2008')
    expect(formatDay('nl', '2017-10-01/')).toBe('vanaf 1 oktober 2017')
    expect(formatDay('nl', undefined)).toBe('onbekend')
  })

  test('numbers take the separators of the language', () => {
    expect(formatNumber('nl', 1234.5, 1)).toBe('1.234,5')
    expect([formatNumber('nl', -0.001, 2), formatNumber('en', -1.5, 1)]).toEqual(['0,00', '-1.5'])
    expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5')
  })

  test('a probability that rounds to nothing or all is never said as certain', () => {
    expect(formatPercent('en', 0.004)).toBe('less than 1%')
    expect(formatPercent('en', 0.999)).toBe('more than 99%')
    expect(formatPercent('en', 0)).toBe('0%')
  })

  test.each([
    [{ value: 160, low: undefined, high: undefined, qualifier: 'approximately' }, 'ongeveer 160', 'about 160'],
    [{ value: 280, low: undefined, high: undefined, qualifier: 'at_least' }, 'ten minste 280', 'at least 280'],
    [{ value: undefined, low: 50, high: 100, qualifier: 'range' }, '50 tot 100', '50 to 100'],
    [{ value: 0, low: undefined, high: undefined, qualifier: 'known_only' }, 'geen bekend', 'none known'],
    [{ value: undefined, low: undefined, high: undefined, qualifier: 'exact' }, 'onbekend', 'unknown'],
  ] as const)('%o is said with its exactness', (quantity, dutch, english) => {
    expect(formatQuantity('nl', quantity)).toBe(dutch)
    expect(formatQuantity('en', quantity)).toBe(english)
  })
})

test.each([
  ['160', '160', '160'], ['~160', 'ongeveer 160', 'about 160'], ['50-100', '50 tot 100', '50 to 100'], ['≥ 280', 'ten minste 280', 'at least 280'],
  ['> 500', 'meer dan 500', 'more than 500'], ['≤ 5', 'hoogstens 5', 'at most 5'], ['< 100', 'minder dan 100', 'fewer than 100'], ['?', 'onbekend', 'unknown'],
  ['een kwart', 'een kwart', 'een kwart'],
])('a figure written as %s is said without signs', (written, dutch, english) => {
  expect([writtenFigure('nl', written), writtenFigure('en', written)]).toEqual([dutch, english])
})

test.each([
  ['4 of 5 substantieel', '4 van 5, substantieel', '4 of 5, substantieel'], ['3 of 4', '3 van 4', '3 of 4'], ['4', '4', '4'], ['4 substantieel', '4, substantieel', '4, substantieel'], ['substantieel', 'substantieel', 'substantieel'],
  ['een van 4 of 5', 'een van 4 of 5', 'een van 4 of 5'],
])('a level written as %s is said in the language', (written, dutch, english) => {
  expect([writtenLevel('nl', written), writtenLevel('en', written)]).toEqual([dutch, english])
})

describe('names', () => {
  test('every cohort of the vocabulary has a name', () => {
    const cohorts = table('vocabulary.csv').filter((row) => row.kind === 'cohort' && row.record !== '').map((row) => row.record)
    expect(cohorts.filter((cohort) => cohort === undefined || cohortNames[cohort] === undefined)).toEqual([])
  })

  test('every step of every scale is called in English what the record says', () => {
    const same = new Set(['significant/serious'])
    const steps = table('record/scales.csv').filter((row) => !/[(]/.test(row.label_native ?? '') && !same.has(row.label_en ?? ''))
    const wrong = steps.filter((row) => wordsFor('en').levelLabel(row.label_native ?? '').replace(' alert', '') !== (row.label_en ?? '').replace(' alert', ''))
    expect(wrong.map((row) => [row.scale_id, row.label_native, row.label_en])).toEqual([])
  })

  test('a step of a country that speaks another language keeps its own name, with what it means in brackets', () => {
    const { nl, en } = { nl: wordsFor('nl'), en: wordsFor('en') }
    expect(['severe', 'urgence attentat', 'begränsat hot', 'ernstig / grave', 'substantieel'].map(nl.levelName)).toEqual([
      'severe (ernstig)', 'urgence attentat (noodsituatie, aanslag)', 'begränsat hot (beperkte dreiging)', 'ernstig', 'substantieel',
    ])
    expect(['severe', 'urgence attentat', 'ernstig / grave', 'substantieel'].map(en.levelName)).toEqual([
      'severe', 'urgence attentat (attack emergency)', 'ernstig / grave (serious)', 'substantial',
    ])
  })

  test('every step of the record has Dutch beside a name in another language', () => {
    const labels = [...table('record/scales.csv'), ...table('record/level_decisions.csv')].filter(({ country }) => country !== 'NL' && country !== 'BE').map((row) => row.label_native ?? row.label ?? '')
    expect([...new Set(labels)].filter((label) => label !== '' && label !== 'bulletin' && !/ \(.+\)$/.test(wordsFor('nl').levelName(label).slice(label.length)))).toEqual([])
  })

  test('an origin is named, a page by its site, two offices together', () => {
    expect(['press:francebleu.fr', 'nctv+aivd', 'unknown'].map(wordsFor('nl').origin)).toEqual(['francebleu.fr', 'NCTV en AIVD', 'onbekend'])
  })
})

describe('sentences', () => {

  test('a new scale is told apart from a raise', () => {
    const sentence = { kind: 'scale-changed', label: 'substantieel', fromOrdinal: 3, fromSteps: 4, fromSince: '2013-03-13', toOrdinal: 4, toSteps: 5, on: '2016-07-11' } as const
    expect(wordsFor('nl').sentence(sentence)).toBe(
      'Dezelfde naam, niet hetzelfde getal: substantieel was sinds 13 maart 2013 stap 3 van 4 en is vanaf 11 juli 2016 stap 4 van 5. Dat is een nieuwe schaal, geen verhoging.',
    )
    expect(wordsFor('en').sentence(sentence)).toBe(
      'The same name, not the same number: substantial was step 3 of 4 from 13 March 2013 and is step 4 of 5 from 11 July 2016. That is a new scale, not a raise.',
    )
  })

  test('an unknown toll is said to be unknown and a toll of nought to be none', () => {
    const event = { kind: 'event', day: '2018-03-23', place: { nl: 'Carcassonne', en: 'Carcassonne' }, country: 'FR', status: 'completed', ideology: 'jihadist', attackType: 'firearm' } as const
    expect(wordsFor('nl').sentence({ ...event, killed: 4, injured: undefined })).toBe(
      '23 maart 2018, Carcassonne, Frankrijk: jihadistische aanslag met een vuurwapen; 4 doden, aantal gewonden onbekend.',
    )
    expect(wordsFor('en').sentence({ ...event, killed: 0, injured: 1 })).toBe('23 March 2018, Carcassonne, France: jihadist attack with a firearm; none killed, 1 injured.')
  })

  test('a decision of an authority that names no editions is named by its day', () => {
    const kept = { kind: 'level-moved', edition: '2023-08-17', decided: '2023-08-17', direction: 'raised', ordinal: 4, steps: 5, label: 'högt hot' } as const
    expect(wordsFor('en').sentence(kept)).toBe('The decision of 17 August 2023 raised the level to 4 of 5, högt hot (high).')
  })

  test('no departure known is not said as nobody leaves', () => {
    const sentence = { kind: 'departures-none-known', since: '2017-06', known: '2018-03-26' } as const
    expect(wordsFor('nl').sentence(sentence)).toContain('geen geslaagd vertrek bekend')
    expect(wordsFor('nl').sentence(sentence)).toContain('betekent niet dat niemand meer vertrekt')
  })
})

test('a refusal says what to do, in both languages', () => {
  for (const language of languages) {
    expect(wordsFor(language).problem({ kind: 'date-invalid', given: '2018-02-29' })).toMatch(/2018-02-29.*2018-03-26/)
    expect(wordsFor(language).problem({ kind: 'port-in-use', port: 4300 })).toMatch(/4300.*--port/)
  }
})

test('a side of a country is said in words', () => {
  expect(regionName('nl', 'FR (south)')).toBe('het zuiden van Frankrijk')
  expect(regionName('en', 'SY (northeast)')).toBe('the north-east of Syria')
  expect(regionName('nl', 'Köln (Keupstrasse)')).toBe('Köln (Keupstrasse)')
})

describe('what a reader must not misread', () => {
  test('while the top step holds, no probability of it is given: the model never computes it', () => {
    const proposal = { kind: 'proposal', current: 5, highest: 4, proposed: 4, withoutReluctance: 4, probabilityLower: 1, probabilityAtOrAbove: 0, lowerBar: 5 / 6, raiseBar: 0.4, tooLowWeighs: 2, robustness: 1 } as const
    expect(wordsFor('nl').sentence(proposal)).toContain('Niveau 5 rekent het model niet uit')
    for (const language of languages) expect(wordsFor(language).sentence(proposal)).not.toMatch(/\b0 ?%/)
  })

  test('a part of a country is named in words', () => {
    expect(placeName('nl', 'NL/region:zuid-holland')).toBe('Zuid-Holland (regio), Nederland')
    expect(placeName('en', 'NL/sector:aviation/organisation:schiphol')).toBe('Schiphol (organisation), Aviation (sector), Netherlands')
  })
})

test('the mistakes of a map of columns stand on a line each, and a single one in the sentence', () => {
  const missing = { what: 'missing', field: 'id' } as const
  const several = { kind: 'map-wrong', path: 'map.json', mistakes: [missing, { what: 'bad-value', field: 'day', given: 'a\nb', allowed: ['x'] }] } as const
  for (const language of ['nl', 'en'] as const) {
    const { problem, problemDetails } = wordsFor(language)
    expect(problem(several)).toMatch(/^map\.json [^\uFFFD]* 2 (dingen kloppen niet|things are wrong)\.$/)
    expect(problemDetails(several)).toEqual([expect.stringContaining('"id"'), expect.stringContaining('a\uFFFDb')])
    expect(problem({ ...several, mistakes: [missing] })).toContain('"id"')
    expect(problemDetails({ ...several, mistakes: [missing] })).toEqual([])
  }
})
