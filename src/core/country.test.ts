import { expect, test } from 'vitest'
import { isCountry, parseCountry } from './country.ts'

test('every country of ISO 3166-1 is known, in capitals or small letters', () => {
  expect(parseCountry('NL')).toEqual({ ok: true, value: 'NL' })
  expect(parseCountry('nl')).toEqual({ ok: true, value: 'NL' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  // 249 codes in ISO 3166-1; EU and XK come from the record.
  expect(letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry)).toHaveLength(249 + 2)
})

test('a code that is no current country is refused, and one of another list is said in that of ISO 3166', () => {
  for (const given of ['YU', 'DD', 'SU', 'AN', 'XA', 'QO', 'EZ', 'UN', 'ZZ', 'NLD', '']) expect(parseCountry(given)).toEqual({ ok: false, problem: { kind: 'country-unknown', given, meant: undefined } })
  expect(parseCountry('uk')).toMatchObject({ ok: false, problem: { meant: 'GB' } })
  expect(parseCountry('EL')).toMatchObject({ ok: false, problem: { meant: 'GR' } })
})
