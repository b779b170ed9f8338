import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allMatches } from './words.ts'

test.each([/a+/gu, /b*/gu, /(?=a)/gu, /[^a]/gu, /$/gu])('allMatches finds what matchAll finds: %s', (pattern) => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' ') }), (text) => {
    const found = allMatches(pattern, text).map(({ 0: match, index }) => [match, index])
    expect(found).toEqual([...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]))
  }))
})
