import { expect, test } from 'vitest'
import { findGroups } from './groups.ts'

test.each([
  ['De aanslag is opgeëist door Islamitische Staat.', ['is']],
  ['IS en al-Qaida in de Islamitische Maghreb', ['is', 'aqim']],
  ['the Kurdistan Workers’ Party and Sendero Luminoso', ['pkk', 'shining-path']],
  ['Hezbollah, Hamas and the Real IRA', ['hezbollah', 'hamas', 'real-ira']],
  ['The level is high. THE LEVEL IS HIGH', []],
  ['The militants are active in Kislev.', []],
])('Groups in: %s', (text, expected) => expect(findGroups(text).map(({ group }) => group)).toEqual(expected))

test('The longest name counts, and the span is that name', () => {
  const text = 'a cell of the Islamic State Khorasan Province'
  expect(findGroups(text).map(({ start, end, group }) => [text.slice(start, end), group])).toEqual([['Islamic State Khorasan Province', 'iskp']])
})
