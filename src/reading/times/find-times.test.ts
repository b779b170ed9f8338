import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../core/index.ts'
import { tokenize } from '../tokens.ts'
import { dayNumber } from './civil.ts'
import { findTimes } from './find-times.ts'

const reference = { day: dayNumber(2019, 6, 12), second: 0 }
const pieces = ['may', 'mei', '3', '12', '2017', '9:30', '1/2', '-', ',', 'of', 'van', 'the', 'de', 'last', 'vorige', 'week', 'days', 'dagen', 'between', 'tussen', 'and', 'en', 'to', 'tot', 'Monday', 'maandag', 'pm', "'", 's', 'half', 'twenty', 'ago', 'geleden', 'x', '(', ')', '\n']

test('Times of any text lie in order in that text and do not overlap', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join('')))
  fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
    let end = 0
    for (const span of findTimes(tokenize(text), lang, reference)) {
      expect(span.start).toBeGreaterThanOrEqual(end)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.core.start >= span.start && span.core.end <= span.end).toBe(true)
      end = span.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }))
})

test('3/5 is what the caller says, where one of both can be told', () => {
  expect(read('on 3/5/2018', true)).toEqual([[5, 3]])
  expect(read('on 3/5/2018', false)).toEqual([[3, 5]])
  expect(read('on 3/15/2018', true)).toEqual([[3, 15]])
})

function read(text: string, dayFirst: boolean): readonly unknown[] {
  return findTimes(tokenize(text), 'en', reference, dayFirst).map(({ value }) => (value.kind === 'calendar' ? [value.month, value.day] : []))
}
