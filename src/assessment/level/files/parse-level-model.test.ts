import { expect, test } from 'vitest'
import { levelModelJson } from '../../../../test/builders/a-level-model.ts'
import type { LevelFileMistake, Outcome } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { parseLevelModel } from './parse-level-model.ts'
import { parseScaleMaps } from './parse-scale-maps.ts'

const shipped = JSON.parse(levelModelJson) as Record<string, Record<string, unknown>>

function mistakesOf(parsed: Outcome<unknown>): readonly LevelFileMistake[] {
  return parsed.ok || parsed.problem.kind !== 'level-file-wrong' ? [] : parsed.problem.mistakes
}

const table = (change: (rows: { threat: number; outcomes: number[] }[]) => void) => {
  const rows = structuredClone(shipped.table) as unknown as { threat: number; outcomes: number[] }[]
  change(rows)
  return { table: rows }
}
const without = (name: string) => ({ [name]: undefined })

test.each<[what: string, change: Record<string, unknown>, mistake: LevelFileMistake]>([
  ['a table that gives less for more threat', table((rows) => { rows[3]?.outcomes.fill(1) }), { what: 'not-monotone', field: 'table[4].outcomes[1]' }],
  ['a table that gives less for more opportunity', table((rows) => rows[2]?.outcomes.splice(4, 1, 3)), { what: 'not-monotone', field: 'table[3].outcomes[5]' }],
  ['a table that gives level 5', table((rows) => rows[4]?.outcomes.splice(4, 1, 5)), { what: 'number', field: 'table[5].outcomes[5]', given: '5', from: 1, to: 4, whole: true }],
  ['a table with a row too few', table((rows) => rows.pop()), { what: 'count', field: 'table', count: 5 }],
  ['resilience that raises', { resilienceShift: [0, 0, 0, 0, 1] }, { what: 'not-monotone', field: 'resilienceShift[5]' }],
  ['a prior that does not add up to one', { prior: [0.1, 0.2, 0.4, 0.2, 0.2] }, { what: 'sum', field: 'prior', given: 1.1 }],
  ['a prior that rules a state out', { prior: [0, 0.3, 0.4, 0.2, 0.1] }, { what: 'number', field: 'prior[1]', given: '0', from: 0.001, to: 1, whole: false }],
  ['a negative cost', { cost: { under: 2, over: 1, raise: -0.2, lower: 0.5 } }, { what: 'number', field: 'cost.raise', given: '-0.2', from: 0, to: 100, whole: false }],
  ['no cost of being too high', { cost: { under: 2, raise: 0.2, lower: 0.5 } }, { what: 'missing', field: 'cost.over' }],
  ['a grade that is missing', { reliability: { A: 0.95, B: 0.8, C: 0.65, D: 0.45, E: 0.2 } }, { what: 'missing', field: 'reliability.F' }],
  ['a grade that is certain', { reliability: { ...shipped.reliability, A: 1 } }, { what: 'number', field: 'reliability.A', given: '1', from: 0.001, to: 0.999, whole: false }],
  ['scores that do not rise', { stateScores: [-0.5, -0.25, 0, 0, 0.5] }, { what: 'not-rising', field: 'stateScores' }],
  ['strengths that do not rise', { strengthLikelihoodRatios: [1, 10, 3, 30] }, { what: 'not-rising', field: 'strengthLikelihoodRatios' }],
  ['a strength 0 that says something', { strengthLikelihoodRatios: [2, 3, 10, 30] }, { what: 'number', field: 'strengthLikelihoodRatios[1]', given: '2', from: 1, to: 1, whole: false }],
  ['a text where a number belongs', { freshHalfLives: 'three' }, { what: 'number', field: 'freshHalfLives', given: '"three"', from: 0.1, to: 100, whole: false }],
  ['draws around another cost than its own', { robustness: { ...shipped.robustness, underFrom: 2.5 } }, { what: 'number', field: 'robustness.underFrom', given: '2.5', from: 0.01, to: 2, whole: false }],
  ['no table at all', without('table'), { what: 'missing', field: 'table' }],
])('%s is refused, by its field', (_, change, mistake) => {
  expect(mistakesOf(parseLevelModel(JSON.stringify({ ...shipped, ...change }), 'own.json'))).toContainEqual(mistake.what === 'sum' ? { ...mistake, given: expect.closeTo(mistake.given) as number } : mistake)
})

test('what is no JSON is refused as that', () => {
  for (const text of ['', '{', '[]', 'null']) expect(mistakesOf(parseLevelModel(text, 'own.json'))).toEqual([{ what: 'no-json' }])
})

test('the refusal says which file, which field, and what to give', () => {
  const parsed = parseLevelModel(JSON.stringify({ ...shipped, cost: { under: 2, over: 1, raise: -1, lower: 0.5 } }), 'own.json')
  expect(parsed.ok ? '' : wordsFor('en').problem(parsed.problem)).toBe('own.json cannot be computed with: "cost.raise" is -1. Give a number from 0 to 100. Put that right; docs/methods/level-model.md says what each field means.')
})

const map = { scaleId: 'au_ntas', steps: 5, stepOfOutcome: [1, 2, 3, 4], trigger: 5, why: 'for this test' }

test.each<[what: string, change: object, mistake: LevelFileMistake]>([
  ['an outcome that is a lower step than the one before it', { stepOfOutcome: [1, 3, 2, 4] }, { what: 'not-monotone', field: 'scales[1].stepOfOutcome[3]' }],
  ['an outcome that is the trigger step', { stepOfOutcome: [1, 2, 3, 5] }, { what: 'number', field: 'scales[1].stepOfOutcome[4]', given: '5', from: 1, to: 4, whole: true }],
  ['a trigger beyond the scale', { trigger: 6 }, { what: 'number', field: 'scales[1].trigger', given: '6', from: 2, to: 5, whole: true }],
  ['a map of no scale', { scaleId: ' ' }, { what: 'missing', field: 'scales[1].scaleId' }],
])('%s is refused', (_, change, mistake) => {
  expect(mistakesOf(parseScaleMaps(JSON.stringify({ version: 'own', scales: [{ ...map, ...change }] }), 'own.json'))).toContainEqual(mistake)
})

test('a map that is well made is taken', () => {
  expect(parseScaleMaps(JSON.stringify({ version: 'own', scales: [map] }), 'own.json')).toEqual({ ok: true, value: { version: 'own', maps: [map] } })
})
