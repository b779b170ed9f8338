import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageLetters, withinLimit } from './passage-limit.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 700 })

test('a passage of any length shows at most 300 letters, and none of them is half a letter', () => {
  fc.assert(fc.property(text, text, text, (before, quote, after) => {
    const shown = withinLimit({ before, quote, after })
    const all = shown.before + shown.quote + shown.after
    expect(all.length).toBeLessThanOrEqual(passageLetters)
    expect(all.isWellFormed()).toBe(true)
    if ((before + quote + after).length <= passageLetters) expect(shown).toEqual({ before, quote, after })
  }))
})

test('the quote comes first, then the text around it, cut between words', () => {
  const shown = withinLimit({ before: 'voor '.repeat(60), quote: 'het citaat', after: ' na'.repeat(100) })
  expect(shown.quote).toBe('het citaat')
  expect(shown.before).toMatch(/^… (?:voor )+$/)
  expect(shown.after).toMatch(/^(?: na)+ …$/)
})
