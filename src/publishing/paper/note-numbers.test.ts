import { expect, test } from 'vitest'
import { noteRanges, numberNotes } from './note-numbers.ts'

const numbers = numberNotes([['c', 'a'], ['a', 'b', 'd'], ['e', 'c']])

test('evidence is numbered once, in the order in which sentences lean on it first', () => {
  expect([...numbers]).toEqual([['c', 1], ['a', 2], ['b', 3], ['d', 4], ['e', 5]])
})

test('notes that follow each other are taken together, in whatever order and however often they are named', () => {
  expect(noteRanges(['e', 'a', 'c', 'b', 'a'], numbers)).toEqual([{ first: 1, last: 3 }, { first: 5, last: 5 }])
  expect(noteRanges([], numbers)).toEqual([])
  expect(noteRanges(['not there'], numbers)).toEqual([])
})
