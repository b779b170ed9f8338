import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWords } from './changed-words.ts'

test('the words that changed stand between those that stayed', () => {
  expect(changedWords('Ongeveer 160 uitreizigers daar.', 'Ongeveer 150 uitreizigers daar.')).toEqual([
    { kind: 'both', text: 'Ongeveer ' }, { kind: 'before', text: '160 ' }, { kind: 'after', text: '150 ' }, { kind: 'both', text: 'uitreizigers daar.' },
  ])
})

test('either text can be read back from the runs', () => {
  const sentence = fc.array(fc.constantFrom('a', 'b', 'c', '12'), { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(fc.property(sentence, sentence, (before, after) => {
    const runs = changedWords(before, after)
    const read = (without: string) => runs.filter(({ kind }) => kind !== without).map(({ text }) => text).join('')
    expect([read('after'), read('before')]).toEqual([before, after])
  }))
})
