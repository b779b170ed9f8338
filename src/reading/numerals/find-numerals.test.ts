import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { tokenize } from '../tokens.ts'
import { findNumerals } from './find-numerals.ts'

const read = (lang: Language, text: string) => findNumerals(text, tokenize(text), lang).filter(({ kind }) => kind !== 'article')
const check = (lang: Language, text: string, expected: readonly (readonly [words: string, value: number])[]) =>
  expect(read(lang, text).map(({ start, end, value }) => [text.slice(start, end), Number(value.toPrecision(12))])).toEqual(expected)

describe('Numbers in Dutch', () => {
  test.each([
    ['Er kwamen 1.450 brieven en 3,25 kilo post.', [['1.450', 1450], ['3,25', 3.25]]],
    ['ruim 2,4 miljoen stemmen', [['2,4 miljoen', 2.4e6]]],
    ['zeshonderdnegenenveertig leden', [['zeshonderdnegenenveertig', 649]]],
    ['tweeendertig en tweeëndertig', [['tweeendertig', 32], ['tweeëndertig', 32]]],
    ['achttienhonderdentwaalf', [['achttienhonderdentwaalf', 1812]]],
    ['drie miljoen vierhonderdduizend zestien', [['drie miljoen vierhonderdduizend zestien', 3400016]]],
    ['zeven en veertig dozen', [['zeven en veertig', 47]]],
    ['tussen zeven en veertig dozen', [['zeven', 7], ['veertig', 40]]],
    ['anderhalf uur, tweeënhalve dag, vier en een half jaar', [['anderhalf', 1.5], ['tweeënhalve', 2.5], ['vier en een half', 4.5]]],
    ['een kwart, driekwart en drie vijfde', [['een kwart', 0.25], ['driekwart', 0.75], ['drie vijfde', 0.6]]],
    ['een tweederde meerderheid', [['een tweederde', 0.666666666667]]],
    ['een half miljoen en anderhalf miljard', [['een half miljoen', 5e5], ['anderhalf miljard', 1.5e9]]],
    ['één op de vijf', [['één op de vijf', 0.2]]],
    ['twee dozijn', [['twee dozijn', 24]]],
    ['min acht graden', [['min acht', -8]]],
    ['de 14e, de derde en de achtenveertigste', [['14e', 14], ['derde', 3], ['achtenveertigste', 48]]],
    ['acht komma vijf', [['acht komma vijf', 8.5]]],
    ['de A4, een 5km-loop en model X7', []],
    ['negentig mensen zeven keer zoveel', [['negentig', 90], ['zeven', 7]]],
    ['vierkant en zesde zintuig', [['zesde', 6]]],
    ['een huis', []],
  ] as const)('%s', (text, expected) => check('nl', text, expected))
})

describe('Numbers in English', () => {
  test.each([
    ['They sent 1,450 letters and 3.25 kilos.', [['1,450', 1450], ['3.25', 3.25]]],
    ['some 2.4 million votes', [['2.4 million', 2.4e6]]],
    ['six hundred and forty-nine members', [['six hundred and forty-nine', 649]]],
    ['eighteen hundred and twelve', [['eighteen hundred and twelve', 1812]]],
    ['three million, four men', [['three million', 3e6], ['four', 4]]],
    ['four and a half years', [['four and a half', 4.5]]],
    ['a quarter, three quarters and three fifths', [['a quarter', 0.25], ['three quarters', 0.75], ['three fifths', 0.6]]],
    ['half a million and one and a half billion', [['half a million', 5e5], ['one and a half billion', 1.5e9]]],
    ['one in five', [['one in five', 0.2]]],
    ['two dozen', [['two dozen', 24]]],
    ['minus eight degrees', [['minus eight', -8]]],
    ['the 14th, the third and the forty-eighth', [['14th', 14], ['third', 3], ['forty-eighth', 48]]],
    ['eight point five', [['eight point five', 8.5]]],
    ['twelve or thirteen', [['twelve', 12], ['thirteen', 13]]],
    ['a few and a couple of dozens of people', [['a few', 3], ['a couple', 2]]],
    ['the one who left, a boy and thousands of people', []],
    ['the A4, a 5km run and model X7', []],
    ['in 3 days', [['3', 3]]],
    ['two in three days', [['two', 2], ['three', 3]]],
  ] as const)('%s', (text, expected) => check('en', text, expected))
})

describe('Digits in both ways of writing', () => {
  test.each([
    ['12 500 and 12\u202f500', [['12 500', 12500], ['12\u202f500', 12500]]],
    ['12 5000', [['12', 12], ['5000', 5000]]],
    ['1.234,5 and 1,234.5', [['1.234,5', 1234.5], ['1,234.5', 1234.5]]],
    ['5e3 and 2^8 and 1.5x10^3', [['5e3', 5000], ['2^8', 256], ['1.5x10^3', 1500]]],
    ['5/8 and 2 5/8 and 2½', [['5/8', 0.625], ['2 5/8', 2.625], ['2½', 2.5]]],
    ['5/8/2019', [['5', 5], ['8', 8], ['2019', 2019]]],
    ['-7 degrees, T-7 and 3-7', [['-7', -7], ['7', 7], ['3', 3], ['7', 7]]],
    ['3k, 3 bln and 3 B. Jones', [['3k', 3000], ['3 bln', 3e9], ['3', 3]]],
  ] as const)('%s', (text, expected) => check('en', text, expected))
})

test('Numerals lie in the text, in order and apart, whatever the text', () => {
  const piece = fc.constantFrom('een', 'twee', 'half', ' ', '-', 'honderd', 'derde', '1', '000', '.', ',', '/', 'en', 'miljoen', '%', 'and', 'one', 'hundred', 'fifths', '½', 'dozen', 'e', '\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom<Language>('nl', 'en'), (pieces, lang) => {
      const text = pieces.join('')
      let end = 0
      for (const numeral of findNumerals(text, tokenize(text), lang)) {
        expect(numeral.start).toBeGreaterThanOrEqual(end)
        expect(numeral.end).toBeGreaterThan(numeral.start)
        expect(numeral.value).not.toBeNaN()
        end = numeral.end
      }
    }),
  )
})
