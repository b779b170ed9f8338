import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { numbersOfRecord } from '../../../test/builders/numbers-of-record.ts'
import { indicatorNames } from '../../core/index.ts'
import { areSameNumbers, claimsInNumbers } from './edition-numbers.ts'

const nothingShown = { country: 'NL', evidence: {} }

describe('the numbers of an edition', () => {
  test('are those of every indicator for each stream, and of statements and travellers once', async () => {
    const { indicators } = await numbersOfRecord('2018-03-26', nothingShown)
    expect(new Set(indicators.map(({ name }) => name))).toEqual(new Set(indicatorNames))
    const streamsOf = (name: string) => [...new Set(indicators.filter((each) => each.name === name).map(({ subject }) => subject.stream))]
    expect(streamsOf('attack-tempo')).toEqual(['jihadist', 'right-wing', 'left-wing', 'other'])
    expect([streamsOf('statements'), streamsOf('traveller-stocks')]).toEqual([[undefined], ['jihadist']])
    expect(indicators.filter(({ name }) => name === 'statements')).toHaveLength(1)
  })

  test('have the towns of the events that the picture shows, and of no other', async () => {
    const { evidence } = aThreatPicture()
    const shown = evidence['event:51'] ?? expect.fail()
    const { towns } = await numbersOfRecord('2018-03-26', { country: 'NL', evidence: { 'EU-20180323-FR-1': shown, 'EU-20161126-DE-1': shown } })
    // Carcassonne and Trèbes; the gazetteer has Ludwigshafen under its longer name.
    expect(towns).toEqual({ 'EU-20180323-FR-1': [{ latitude: 43.21, longitude: 2.35 }, { latitude: 43.21, longitude: 2.44 }] })
  })

  test('are the same on a later day on which nothing else was known, and other ones where the window counts otherwise', async () => {
    const [first, later, other] = [await numbersOfRecord('2026-11-20', nothingShown), await numbersOfRecord('2026-11-21', nothingShown), await numbersOfRecord('2018-03-26', nothingShown)]
    expect(areSameNumbers(first, later)).toBe(true)
    expect(areSameNumbers(first, other)).toBe(false)
    expect(areSameNumbers(other, { ...other, towns: { 'EU-20180323-FR-1': [{ latitude: 43.21, longitude: 2.35 }] } })).toBe(false)
  })

  test('rest on no claim where they count the record alone', async () => {
    expect(claimsInNumbers(await numbersOfRecord('2018-03-26', nothingShown))).toEqual([])
  })
})
