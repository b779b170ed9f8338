import { expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theVocabulary } from '../../../test/builders/the-record.ts'
import { completeFigures } from './complete-figures.ts'

const vocabulary = theVocabulary()

/** Fields of the second of two figures, each by its words. */
function second(text: string, first: Parameters<typeof aClaim<'FIGURE'>>[1], words: string, fields: Parameters<typeof aClaim<'FIGURE'>>[1], inferred: readonly string[] = []) {
  const [start] = [text.indexOf(words)]
  const claims = [aClaim('FIGURE', first, { quote: text.slice(0, start - 1) }), aClaim('FIGURE', fields, { quote: words, start, inferred })]
  return completeFigures(claims, text, vocabulary)[1]?.fields
}

test('A figure that shares its verb counts in the same place', () => {
  expect(second('20 adults are in Turkey, as are 30 children', { what: 'present', place: 'TR', value: 20 }, '30 children', { what: 'present', population: 'minors', value: 30 }, ['what'])).toMatchObject({ place: 'TR', value: 30 })
})

test('A figure after "up from" counts attacks of the same ideology', () => {
  expect(second('24 were jihadist attacks, up from 14', { what: 'attacks', value: 24 }, '14', { what: 'attacks', value: 14 }, ['what'])).toMatchObject({ population: 'jihadist' })
})

test('A part is of the people before it, also when a sentence lies between', () => {
  const children = { what: 'present', population: 'minors', value: 145 } as const
  expect(second('145 children are there, of whom 40 in camps', children, 'of whom 40 in camps', { what: 'detained_or_camp', value: 40 })).toMatchObject({ population: 'minors' })
  expect(second('145 children are there. Of them 40 are in camps', children, 'Of them 40 are in camps', { what: 'detained_or_camp', value: 40 })).toMatchObject({ population: 'minors' })
})

test('A figure with people of its own, or in a sentence of its own, shares nothing', () => {
  const children = { what: 'present', population: 'minors', place: 'TR', value: 145 } as const
  expect(second('145 children are there and 60 travellers have died', children, '60 travellers have died', { what: 'killed', value: 60 })).toEqual({ what: 'killed', value: 60 })
  expect(second('145 children are there. 30 in camps', children, '30 in camps', { what: 'present', value: 30 }, ['what'])).toEqual({ what: 'present', value: 30 })
})

test('A number or a day is never taken over', () => {
  expect(second('In 2018 there were 20 adults, as were 30 children', { what: 'present', value: 20, asof: '2018' }, '30 children', { what: 'present', value: 30 }, ['what'])).toEqual({ what: 'present', value: 30 })
})
