import { describe, expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { findNumbers } from './numbers.ts'

const check = (lang: Language, text: string, expected: readonly object[]) => expect(findNumbers(text, lang, [])).toEqual(expected.map((fields) => expect.objectContaining(fields)))

describe('Numbers in Dutch', () => {
  test.each([
    ['160 mensen', [{ value: 160, qualifier: 'exact' }]],
    ['1.250 mensen', [{ value: 1250 }]],
    ['zevenenveertig mensen', [{ value: 47 }]],
    ['drieëntwintig mensen', [{ value: 23 }]],
    ['honderdtwintig mensen', [{ value: 120 }]],
    ['vijftienhonderd mensen', [{ value: 1500 }]],
    ['tweeduizend mensen', [{ value: 2000 }]],
    ['zo’n 40 mensen', [{ value: 40, qualifier: 'approx' }]],
    ["naar schatting zo'n 40 mensen", [{ value: 40, qualifier: 'approx', estimate: true }]],
    ['ruim honderd mensen', [{ value: 100, qualifier: 'more_than' }]],
    ['zeker tien mensen', [{ value: 10, qualifier: 'at_least' }]],
    ['hooguit tien mensen', [{ value: 10, qualifier: 'at_most' }]],
    ['bijna zestig mensen', [{ value: 60, qualifier: 'almost' }]],
    ['minder dan zestig mensen', [{ value: 60, qualifier: 'less_than' }]],
    ['een kleine tachtig mensen', [{ value: 80, low: 72, high: 79, qualifier: 'almost' }]],
    ['tussen de twintig en dertig mensen', [{ low: 20, high: 30, qualifier: 'range' }]],
    ['20 tot 30 mensen', [{ low: 20, high: 30, qualifier: 'range' }]],
    ['enkele honderden mensen', [{ low: 200, high: 900, qualifier: 'vague' }]],
    ['een derde van hen', [{ share: '1/3', qualifier: 'approx' }]],
    ['34 procent van hen', [{ share: '34%' }]],
    ['tien mannen en 4 vrouwen', [{ value: 10 }, { value: 4 }]],
    ['een man van 35', []],
    ['een 35-jarige man', []],
    ['twintig jaar cel', []],
    ['tussen de 16 en 28 jaar oud', []],
    ['rond 19.45 uur', []],
    ['een huis', []],
  ])('%s', (text, expected) => check('nl', text, expected))
})

describe('Numbers in English', () => {
  test.each([
    ['160 people', [{ value: 160, qualifier: 'exact' }]],
    ['1,250 people', [{ value: 1250 }]],
    ['forty-seven people', [{ value: 47 }]],
    ['about forty people', [{ value: 40, qualifier: 'approx' }]],
    ['an estimated 40 people', [{ value: 40, qualifier: 'approx', estimate: true }]],
    ['more than a hundred people', [{ value: 100, qualifier: 'more_than' }]],
    ['at least ten people', [{ value: 10, qualifier: 'at_least' }]],
    ['up to ten people', [{ value: 10, qualifier: 'at_most' }]],
    ['just under 200 people', [{ value: 200, qualifier: 'almost' }]],
    ['between 20 and 30 people', [{ low: 20, high: 30, qualifier: 'range' }]],
    ['dozens of people', [{ low: 20, high: 90, qualifier: 'vague' }]],
    ['a third of them', [{ share: '1/3' }]],
    ['a man of 35', []],
    ['a 35-year-old man', []],
    ['twenty years in prison', []],
    ['no one left', []],
    ['one of the largest', []],
  ])('%s', (text, expected) => check('en', text, expected))
})
