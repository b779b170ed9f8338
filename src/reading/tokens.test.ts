import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

test('Words, digits and marks stand apart, white space is none of them', () => {
  expect(tokenize('Zo’n 1.250 café’s, 21e').map(({ text }) => text)).toEqual(['Zo', '’', 'n', '1', '.', '250', 'café', '’', 's', ',', '21', 'e'])
})

test('Tokens are slices of the text, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text)
      expect(tokens.every((token) => token.text === text.slice(token.start, token.end))).toBe(true)
      expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/\s/gu, '').replaceAll(/[\0-\x20\x7f]/g, ''))
    }),
  )
})

test('Offsets count from the start of the whole text', () => {
  expect(tokenize('Het is 4.', 7)[0]).toEqual({ start: 7, end: 8, text: '4', lower: '4', kind: 'digits' })
})
