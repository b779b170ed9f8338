import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapWords } from './wrap-words.ts'

test.each([
  ['sécurité renforcée - risque attentat', 16, ['sécurité', 'renforcée -', 'risque attentat']],
  ['substantieel', 16, ['substantieel']],
  ['buitengewoonlangwoord hier', 10, ['buitengewoonlangwoord', 'hier']],
])('%s in lines of %i letters', (text, letters, lines) => {
  expect(wrapWords(text, letters)).toEqual(lines)
})

test('loses no word and breaks no line that fits', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (words, letters) => {
    const lines = wrapWords(words.join(' '), letters)
    expect(lines.join(' ')).toBe(words.join(' '))
    for (const line of lines) expect(line.length <= letters || !line.includes(' ')).toBe(true)
  }))
})
