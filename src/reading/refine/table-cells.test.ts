import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

function figuresIn(text: string, lang: 'nl' | 'en'): readonly (string | undefined)[] {
  return readReport({ id: 't', text, lang, country: undefined, published: '2024-01-05' }).claims.filter(({ kind }) => kind === 'FIGURE').map(({ quote }) => quote)
}

test.each([
  ['Anna Bosman, 34, died in the attack.', 'en'],
  ['Het slachtoffer, 61, raakte gewond bij de aanslag in Gent.', 'nl'],
  ['De slachtoffers (19, 22 en 34) kwamen om bij de aanslag in Gent.', 'nl'],
] as const)('An age is no number of people: %s', (text, lang) => {
  expect(figuresIn(text, lang)).toEqual([])
})

test.each([
  'Jaar\tUitgereisd\tTeruggekeerd\tOmgekomen\n2016\t190\t40\t42\n2017\t190\t45\t50',
  'Omgekomen uitreizigers\n\n2016\t42\n\n2017\t50',
])('A cell of a table is not read by the heading of another column: %j', (text) => {
  expect(figuresIn(text, 'nl')).toEqual([])
})

test('Numbers in sentences count, with a tab or brackets near them too', () => {
  expect(figuresIn('Er zijn 42 uitreizigers omgekomen.\tZestig uitreizigers zijn teruggekeerd.', 'nl')).toHaveLength(2)
  expect(figuresIn('In the attack (the second this year), 34 people were killed.', 'en').length).toBeGreaterThan(0)
})
