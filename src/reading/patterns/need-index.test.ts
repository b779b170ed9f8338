import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldedText } from './fold.ts'
import { NeedIndex } from './need-index.ts'

const index = new NeedIndex(['aanslag', { all: ['van', { any: ['gent', 'parijs'] }] }, undefined, 'is', { any: ['0', 'honderd'] }])

test.each([
  ['Een terreuraanslag', [0, 2]],
  ['van Gent', [1, 2]],
  ['van Breda naar Parijs', [1, 2]],
  ['naar Parijs', [2]],
  ['Dit IS het', [2, 3]],
  ['Er vielen 12', [2, 4]],
  ['', [2]],
  ['aanslag', [0, 2]],
] as const)('“%s” meets needs %j', (text, met) => {
  expect(index.find(foldText(text))).toEqual(met)
})

test('Folding keeps the length of any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(text).length === text.length))
})

test('A folded text holds a folded word wherever a pattern that ignores case finds the word', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }), fc.string({ unit: 'grapheme' }), (word, rest) => {
    const text = `${rest}${word.toUpperCase()}${rest}`
    const pattern = new RegExp([...word].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join(''), 'iu')
    expect(!pattern.test(text) || foldedText(text).includes(foldedText(word))).toBe(true)
  }))
})
