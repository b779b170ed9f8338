import { describe, expect, test } from 'vitest'
import { theVocabulary } from '../../../test/builders/the-record.ts'
import { townsOfEvent } from './towns-of-event.ts'

const { towns: table } = theVocabulary()
const at = (place: string, country: string, latitude?: number, longitude?: number) => townsOfEvent({ place, country, latitude, longitude }, table)

// Coordinates are those of GeoNames, to two decimals of a degree.
const carcassonne = { latitude: 43.21, longitude: 2.35 }
const trebes = { latitude: 43.21, longitude: 2.44 }
const paris = { latitude: 48.85, longitude: 2.35 }

describe('an event lies in', () => {
  test('the middle of the town that its place names, whatever stands in brackets', () => {
    expect(at('Paris (Louvre)', 'FR', 48.8534, 2.3488)).toEqual([paris])
    expect(at('Paris (Louvre)', 'FR')).toEqual([paris])
  })

  test('every town that it names', () => {
    expect(at('Carcassonne and Trèbes', 'FR', 43.2131, 2.3519)).toEqual([carcassonne, trebes])
  })

  test('a town and not the address that an operator put beside it', () => {
    expect(at('Paris', 'FR', 48.8606, 2.3376)).toEqual([paris])
  })

  test('no town where the name is that of another place than the point', () => {
    expect(at('Leigh-on-Sea', 'GB', 51.5428, 0.6531)).toEqual([])
  })

  test.each([['nationwide (Barjols group)', 'FR'], ['Schleswig-Holstein', 'DE'], ['place not published', 'NL'], ['seven cities', 'ES']] as const)('no town: %s', (place, country) => {
    expect(at(place, country)).toEqual([])
  })

  test('no town where the point is that of a capital and the place names none', () => {
    expect(at('nationwide', 'DK', 55.6759, 12.5655)).toEqual([])
  })
})
