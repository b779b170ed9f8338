import { expect, test } from 'vitest'
import type { Opinion } from '../core/index.ts'
import { judgementWords } from './judgements.ts'

const opinion: Opinion = {
  entry: 'entry:judgement:NL:2026-11-26:1', author: 'analyst-1', known: '2026-11-26', given: [0.9999, 0.07], coherent: [0.9998, 1 / 3], moved: 0.0001,
  confidence: { level: 'low', grounds: { informationBase: {}, analyticalRigour: {}, complexityAndVolatility: {} } }, reasons: [], assumptions: [], dissents: [],
}

test('a number that somebody gave is told as it was given, and what is not certain is never rounded to 100 %', () => {
  expect(judgementWords.en.opinion(opinion, ['attack', 'plot'])).toContain('attack 99.99%, plot 7%')
  expect(judgementWords.nl.opinion(opinion, ['attack', 'plot'])).toContain('attack 99,99\u00A0%, plot 7\u00A0%')
  expect(judgementWords.en.moved(opinion, ['attack', 'plot'])).toContain('attack 99.98%, plot 33.3%')
})
