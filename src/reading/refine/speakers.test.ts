import { expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const spoken = (text: string, lang: Language) =>
  readReport({ id: 'r', text, published: '2020-05-15', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims.flatMap(({ kind, fields }) => (kind === 'ATTRIBUTION' || kind === 'NEGATION' ? [] : [[fields.source, ...(fields.via ?? [])]]))

test.each([
  ['“De NCTV zegt: ‘Het dreigingsniveau blijft 4’”, aldus de minister.', 'nl', [['nctv', 'minister']]],
  ['De minister zei dat volgens de AIVD de dreiging van jihadisten is toegenomen.', 'nl', [['aivd', 'minister']]],
  ['“MI5 says the threat level remains severe”, the minister said.', 'en', [['mi5', 'minister']]],
] as const)('The innermost speaker is the source, and who passes it on is named: %s', (text, lang, expected) => {
  expect(spoken(text, lang)).toEqual(expected)
})

test.each([
  ['De AIVD zegt dat de kans op een aanslag reëel is, maar de politie meldt dat de dreiging is gedaald.', 'nl', [['aivd'], ['police']]],
  ['De dreiging is gedaald, zegt de AIVD, en de kans op een aanslag is klein, zegt de politie.', 'nl', [['aivd'], ['police']]],
  ['Het dreigingsniveau blijft 4, meldt de NCTV.', 'nl', [['nctv']]],
] as const)('Two who speak beside each other speak for themselves: %s', (text, lang, expected) => {
  expect(spoken(text, lang)).toEqual(expected)
})

test('A lawyer speaks of a case, and not of the threat that is told next', () => {
  expect(spoken('De advocaat zei dat de jihadist onschuldig is. De kans op een aanslag is reëel.', 'nl')).toEqual([['article']])
})

test('A heading ends what an office vouches for', () => {
  expect(spoken('De NCTV zegt dat de kans op een aanslag reëel is. De kans op een aanslag is klein.', 'nl')).toEqual([['nctv'], ['nctv']])
  expect(spoken('De NCTV zegt dat de kans op een aanslag reëel is.\n\nTerugkeerders\n\nDe kans op een aanslag is klein.', 'nl')).toEqual([['nctv'], ['article']])
})
