import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEdition, anEditionWith, decidedHere, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { aThreatPicture } from '../../../../test/builders/a-threat-picture.ts'
import type { Edition, Quantity } from '../../../core/index.ts'
import { jsonBody } from '../json-body.ts'
import { announcementGraph, editionGraph } from './edition-graph.ts'

type Node = Readonly<Record<string, unknown>>
const graphOf = (edition: Edition) => (JSON.parse(jsonBody(editionGraph(edition))) as { readonly '@graph': readonly Node[] })['@graph']

/** An edition whose number of travellers in the area is this. */
function withTravellers(quantity: Quantity): Edition {
  const { travellers } = aThreatPicture()
  if (travellers === undefined) throw new Error('the picture of the builder has travellers')
  return anEdition({}, { travellers: { ...travellers, total: undefined, parts: [{ cohort: 'in_area', quantity, uncertain: false, evidence: ['cohort:NL:in_area'] }] }, tempo: undefined })
}

const quantity = (qualifier: Quantity['qualifier'], value: number | undefined, low?: number, high?: number): Quantity => ({ qualifier, value, low, high })
const valueOf = (said: Quantity) => graphOf(withTravellers(said)).find((node) => node['@type'] === 'Observation')?.value

test('an edition is announced in each of its languages, with the level, since when it is public and on what it is based', () => {
  expect(graphOf(anEdition({}, decidedHere)).filter((node) => node['@type'] === 'SpecialAnnouncement')).toMatchObject([
    { inLanguage: 'nl', name: 'Nederland: substantieel (4 van 5)', datePosted: '2018-03-27T09:30:15.250Z', spatialCoverage: { name: 'Nederland', identifier: 'NL' }, isBasedOn: 'https://peil.example/editions/NL-3/edition.json' },
    { inLanguage: 'en', name: 'Netherlands: substantial (4 of 5)', text: expect.stringContaining('Not official'), category: expect.stringMatching(/^https:/) },
  ])
  expect(announcementGraph(anEdition(), 'nl')).toMatchObject({ '@context': { '@vocab': 'https://schema.org/' }, '@type': 'SpecialAnnouncement', inLanguage: 'nl' })
})

test('figures are observations with day, value and source', () => {
  const observations = graphOf(anEdition()).filter((node) => node['@type'] === 'Observation')
  expect(observations).toHaveLength(9)
  expect(observations[1]).toMatchObject({ observationDate: '2018-03-26', observationAbout: { identifier: 'NL' }, value: { value: 160, unitText: 'persons' }, citation: ['https://example.org/dtn47'], description: [{ '@language': 'nl', '@value': 'ongeveer 160' }, { '@value': 'about 160' }] })
  expect(observations.at(-4)).toMatchObject({ observationPeriod: '2016-10-02/2017-10-01', value: { value: 1.97, minValue: 1.26, maxValue: 2.93 } })
})

test('a bound stays a bound, and what nobody knows has no value', () => {
  expect(valueOf(quantity('at_least', 30))).toEqual({ '@type': 'QuantitativeValue', minValue: 30, unitText: 'persons' })
  expect(valueOf(quantity('less_than', 30))).toMatchObject({ maxValue: 29 })
  expect(valueOf(quantity('more_than', 30))).toMatchObject({ minValue: 31 })
  expect(valueOf(quantity('at_most', 30))).toMatchObject({ maxValue: 30 })
  expect(valueOf(quantity('range', undefined, 10, 20))).toMatchObject({ minValue: 10, maxValue: 20 })
  expect(valueOf(quantity('known_only', 5))).toMatchObject({ minValue: 5 })
  expect(valueOf(quantity('known_only', 0))).toBeUndefined()
  expect(valueOf(quantity('exact', undefined))).toBeUndefined()
})

test('nothing in it can close a script, whatever stands in a label, a name or a reason', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(jsonBody(editionGraph(anEditionWith(text)))).not.toMatch(/[<\u202A-\u202E\u2066-\u2069]/)
  }), { numRuns: 30, examples: hostileTexts })
})
