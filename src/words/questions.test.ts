import { expect, test } from 'vitest'
import type { QuestionFigure } from '../core/index.ts'
import { questionWords } from './questions.ts'

test.each<[Pick<QuestionFigure, 'value' | 'unit'>, string, string]>([
  [{ value: 1, unit: 'attacks' }, '1 aanslag op 31 maart 2018', '1 attack on 31 March 2018'],
  [{ value: 2, unit: 'attacks' }, '2 aanslagen op 31 maart 2018', '2 attacks on 31 March 2018'],
  [{ value: 0, unit: 'persons' }, '0 personen op 31 maart 2018', '0 persons on 31 March 2018'],
  [{ value: 0.35, unit: 'share' }, '0,35 (35\u00A0%) op 31 maart 2018', '0.35 (35%) on 31 March 2018'],
  [{ value: 1.5, unit: 'ratio' }, '1,5 (een verhouding) op 31 maart 2018', '1.5 (a ratio) on 31 March 2018'],
])('the figure of a question is never said without its unit and day: %j', (figure, dutch, english) => {
  const state = { kind: 'not-crossed', figure: { ...figure, day: '2018-03-31', crossed: false } } as const
  expect(questionWords.nl.state(state)).toContain(`: ${dutch}.`)
  expect(questionWords.en.state(state)).toContain(`: ${english}.`)
})
