import { expect, test } from 'vitest'
import { askedLanguage } from './asked-language.ts'
import { commandShapes } from './command-shapes.ts'

const shape = (name: string) => commandShapes.find((each) => each.name === name) ?? expect.fail(name)

test.each([
  ['assess', ['--lang', 'nl', '--country', 'XX'], 'nl'],
  ['assess', ['--nonsense', '--lang=en'], 'en'],
  ['set-level', ['--step', '4', '--lang', 'nl'], 'nl'],
  ['check', ['nowhere.txt', '--lang', 'nl'], 'nl'],
  ['assess', ['--lang', 'tlh'], undefined],
  ['assess', ['--lang'], undefined],
  ['find', ['--', '--lang', 'nl'], undefined],
  ['record', ['-', '--lang', 'nl'], undefined],
])('peil %s %j is answered and refused in %s', (name, words, language) => {
  expect(askedLanguage(shape(name), words)).toBe(language)
})

test('where --lang says which language a text is in, it does not choose that of the answer', () => {
  expect(askedLanguage(shape('read'), ['a.txt', '--lang', 'nl'])).toBeUndefined()
})
