import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { isCountry } from '../../core/index.ts'
import { countryFinder } from './country-names.ts'
import { countryByFips } from './fips.ts'
import { countryByLetters, countryByNumber } from './iso-codes.ts'

test('numbers and letters of ISO 3166 are those of i18n-iso-countries', () => {
  for (const [two, three, number] of codes) {
    expect(countryByNumber(String(number))).toBe(two)
    expect(countryByLetters(String(three))).toBe(two)
  }
  expect(countryByNumber('4')).toBe('AF')
  expect([countryByNumber('0'), countryByNumber(''), countryByLetters('XXX')]).toEqual([undefined, undefined, undefined])
})

test('FIPS 10-4 is not ISO 3166: the pairs that formats.md names', () => {
  const pairs = { GM: 'DE', SP: 'ES', UK: 'GB', EI: 'IE', SZ: 'CH', AU: 'AT', SW: 'SE', DA: 'DK', BU: 'BG', LO: 'SK', PO: 'PT', EZ: 'CZ', KV: 'XK', RI: 'RS' }
  for (const [fips, iso] of Object.entries(pairs)) expect(countryByFips(fips), fips).toBe(iso)
  expect(countryByFips('OS')).toBeUndefined()
})

test('the names of datasets come to countries, and states that are no more to none', () => {
  const find = countryFinder()
  const country = (name: string) => {
    const found = find(name)
    return typeof found === 'object' ? found.country : found
  }
  const named = {
    'DR Congo (Zaire)': 'CD', 'Yemen (North Yemen)': 'YE', 'Macedonia, FYR': 'MK', 'Bosnia-Herzegovina': 'BA', 'Kingdom of eSwatini (Swaziland)': 'SZ', 'Ivory Coast': 'CI', 'Myanmar (Burma)': 'MM',
    Netherlands: 'NL', 'United States of America': 'US', 'United States': 'US', Turkey: 'TR', 'West Germany (FRG)': 'DE', 'Slovak Republic': 'SK', 'West Bank and Gaza Strip': 'PS', Kosovo: 'XK', 'Republic of Congo': 'CG',
    'Russia (Soviet Union)': 'RU', 'Serbia (Yugoslavia)': 'RS', 'Czech Republic': 'CZ', 'Democratic Republic of the Congo': 'CD', 'South Korea': 'KR', 'Trinidad and Tobago': 'TT', 'Hong Kong': 'HK', 'St. Lucia': 'LC',
  }
  for (const [name, iso] of Object.entries(named)) {
    expect(country(name), name).toBe(iso)
    expect(isCountry(iso)).toBe(true)
  }
  for (const name of ['Soviet Union', 'Yugoslavia', 'Czechoslovakia']) expect(country(name), name).toBe('gone')
  expect(find('Atlantis')).toBeUndefined()
  expect(find('Russia (Soviet Union)')).toMatchObject({ isOfItsTime: true })
})
