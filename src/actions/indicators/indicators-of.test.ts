import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { get } from '../../../test/builders/get.ts'
import { readData, theCoverage, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import type { Country, EvidenceBase, Stream } from '../../core/index.ts'
import { printIndicators } from '../../publishing/terminal/print-indicators.ts'
import { readRegions } from '../read-regions.ts'
import { indicatorsOf } from './indicators-of.ts'

const regions = get(await readRegions({ readData }))
const vocabulary = theVocabulary()
const of = (country: Country, base: EvidenceBase = theRecord('2018-03-26'), stream: Stream = 'jihadist') => indicatorsOf(base, { country, streams: [stream], coverage: [theCoverage], regions, vocabulary })

describe('indicators for the Netherlands on 26 March 2018', () => {
  const indicators = of('NL')

  test('are of the country, its part of Europe and Europe: sources before counts, then severity and arrests, then travellers and statements of the country', () => {
    expect(indicators.map(({ name, subject }) => `${name} ${subject.area} ${subject.status ?? ''}`.trim())).toEqual([
      'source-mix NL completed-and-failed', 'source-mix north-western completed-and-failed', 'source-mix europe completed-and-failed',
      ...['NL', 'north-western', 'europe'].flatMap((area) => [`attack-tempo ${area} completed-and-failed`, `attack-tempo ${area} deadly`, `foiled-plots ${area} foiled`]),
      'attack-tempo europe completed', 'attack-tempo europe failed',
      'severity NL completed', 'severity north-western completed', 'severity europe completed', 'arrests NL', 'arrests EU', 'traveller-stocks NL', 'statements NL',
    ])
  })

  test('keep the mix of sources as the first number of each count', () => {
    const tempo = indicators.find(({ name, subject }) => name === 'attack-tempo' && subject.area === 'europe')
    expect(tempo?.measures[0]).toMatchObject({ name: 'source-mix', simulation: { draws: 9999 } })
    expect(tempo?.measures[0]?.value).toBeCloseTo(0.72, 2)
  })

  test('hold no null in JSON, whatever the stream', () => {
    for (const stream of ['jihadist', 'right-wing', 'left-wing', 'other'] as const) expect(JSON.stringify(of('NL', undefined, stream))).not.toContain('null')
  })
})

test('for the European Union they are of Europe alone, and for a country outside it there is a stated limit and no 0', () => {
  expect(new Set(of('EU').map(({ subject }) => subject.area))).toEqual(new Set(['europe', 'EU']))
  const [tempo] = of('AU').filter(({ name }) => name === 'attack-tempo')
  expect(new Set(tempo?.measures.slice(1).map(({ limit }) => limit))).toEqual(new Set(['not-covered']))
})

test('without any evidence there are indicators all the same, and not one number', () => {
  const nothing = of('NL', { ...theRecord('2018-03-26'), rows: [] })
  expect(nothing.filter(({ name }) => name !== 'source-mix').flatMap(({ measures }) => measures.filter(({ value }) => value !== undefined))).toEqual([])
})

test('an arrest that a report tells of has its claim among the inputs', () => {
  const claim = { ...aClaim('EVENT', { type: 'arrest', status: 'completed', place: 'Rotterdam', date: '2018-03-01' }), id: 'r:c' }
  const base = theRecord('2018-03-26')
  const report = { id: 'r', published: '2018-03-02', country: 'NL', illustrative: false } as unknown as EvidenceBase['reports'][number]
  const told = of('NL', { ...base, reports: [report], claims: [{ report: 'r', claim, known: '2018-03-02', recorded: '2018-03-02T00:00:00.000Z', revision: 1, status: 'asserted' }] })
  expect(told.find(({ name, subject }) => name === 'arrests' && subject.area === 'NL')).toMatchObject({ inputs: ['r:c'] })
})

describe('in words', () => {
  test.each([['nl', 'Aanslagtempo: jihadistisch, voltooid en mislukt, Noordwest-Europa.', 'Onbekend (nooit: er is niets om tegen af te zetten): stilte die nodig is'], ['en', 'Attack tempo: jihadist, completed and failed, north-western Europe.', 'Unknown (never: there is nothing to hold it against): silence needed']] as const)('of %s, subject, number and limit are said, in 80 columns', (language, subject, limit) => {
    const printed = printIndicators(of('NL'), regions, { language, columns: 80 })
    expect(printed).toContain(subject)
    expect(printed).toContain(limit)
    expect(printed).not.toMatch(/undefined|NaN|Infinity/)
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})
