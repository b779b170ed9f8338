import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codingForm } from '../src/actions/coding/coding-form.ts'
import { compareSheets } from '../src/actions/coding/compare-sheets.ts'
import { parseSheet } from '../src/actions/coding/parse-sheet.ts'
import type { Problem } from '../src/core/index.ts'
import { printAgreement, renderCodingForm } from '../src/publishing/terminal/print-coding.ts'
import { wordsFor } from '../src/words/words-for.ts'
import { get } from './builders/get.ts'
import { readData } from './builders/the-record.ts'

const sample = (name: string) => ({ path: name, csv: readFileSync(new URL(`../data/level/samples/${name}`, import.meta.url), 'utf8') })
const [one, other] = [sample('coder-1.csv'), sample('coder-2.csv')]
const refusal = (path: string, csv: string): Problem => {
  const parsed = parseSheet(path, csv)
  return parsed.ok ? expect.fail('was taken') : parsed.problem
}
const sheet = (...lines: readonly string[]) => `row,reason,driver,strength\n${lines.join('\n')}\n`

describe('a sheet for a second coder', () => {
  test.each(['nl', 'en'] as const)('has every reason of the edition, and tells neither edition nor level, in %s', async (language) => {
    const form = get(await codingForm({ readData }, 'dtn47', language))
    expect(form.reasons.map(({ row }) => row)).toEqual(['J067', 'J068', 'J069', 'J070', 'J071', 'J072', 'J073', 'J074', 'J075'])
    const text = renderCodingForm(form, language)
    expect(text).not.toMatch(/DTN|\b4\b|2018-03/)
    expect(text.split('\n').filter((line) => line.endsWith(',,'))).toHaveLength(9)
  })

  test('comes back as it went out, filled in, with commas or with semicolons', async () => {
    const text = renderCodingForm(get(await codingForm({ readData }, 'DTN December 2023', 'en')), 'en')
    const filled = text.replaceAll(/,,$/gm, ',intent,1')
    expect(get(parseSheet('a.csv', filled)).coded).toHaveLength(5)
    expect(get(parseSheet('b.csv', '\uFEFFrow;driver;strength\r\nJ1;Intent;+2\r\nJ2;none;-0\r\n')).coded).toEqual([{ row: 'J1', driver: 'intent', strength: 2 }, { row: 'J2', driver: 'none', strength: 0 }])
  })

  test('of a hundred thousand rows is read, and its one repeated row named', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `R${at},x,intent,1`)
    expect(get(parseSheet('a.csv', sheet(...rows))).coded).toHaveLength(100_000)
    expect(refusal('a.csv', sheet(...rows, 'R5,x,intent,1'))).toMatchObject({ mistakes: [{ what: 'repeated', row: 'R5' }] })
  })

  test('is refused for an edition that is not there or gives no reason', async () => {
    expect(await codingForm({ readData }, 'DTN99', 'nl')).toEqual({ ok: false, problem: { kind: 'edition-unusable', given: 'DTN99', reason: 'unknown' } })
    expect(await codingForm({ readData }, 'DTN8', 'nl')).toEqual({ ok: false, problem: { kind: 'edition-unusable', given: 'DTN8', reason: 'no-reasons' } })
  })
})

describe('two filled-in sheets', () => {
  test('of the samples agree as counted by hand, and say first that they are made up', () => {
    const agreement = get(compareSheets(one, other))
    expect(agreement).toMatchObject({ rows: 9, driver: { same: 6 }, strength: { same: 5 } })
    // Drivers: observed 6/9, by chance (2·3 + 4·3 + 3·2 + 0·1)/81 = 24/81.
    expect(agreement.driver.equal.value).toBeCloseTo((6 / 9 - 24 / 81) / (1 - 24 / 81), 12)
    // Strengths: 4 of 9 rows differ, by one step each; chance is every value of one beside every value of the other.
    expect(agreement.strength.quadratic.value).toBeCloseTo(1 - (4 / 9) / (meanSquare([-1, -2, 1, 2, 2, -1, 1, 0, 1], [-2, -1, 2, 2, 1, -1, 1, 0, 1])), 12)
    expect(agreement.disagreements).toHaveLength(6)
    for (const { csv } of [one, other]) expect(csv.split('\n')[0]).toMatch(/Illustrative.*No two coders' work/)
    for (const language of ['nl', 'en'] as const) expect(printAgreement(agreement, { language, columns: 80 })).toContain('Illustrative')
  })

  test('may stand in another order, and agree whoever comes first', () => {
    const [head = '', names = '', ...lines] = other.csv.trim().split('\n')
    const turned = { path: 'turned', csv: [head, names, ...lines.toReversed()].join('\n') }
    expect(get(compareSheets(one, turned))).toEqual(get(compareSheets(one, other)))
    expect(get(compareSheets(other, one)).strength.quadratic.value).toBeCloseTo(get(compareSheets(one, other)).strength.quadratic.value ?? NaN, 12)
  })

  test('that use one value throughout have no kappa, and that is said', () => {
    const same = { path: 'same', csv: sheet('J1,,intent,1', 'J2,,intent,1') }
    const agreement = get(compareSheets(same, same))
    expect(agreement.driver.equal).toEqual({ value: undefined, interval: undefined, withoutInterval: 'one-category' })
    expect(printAgreement(agreement, { language: 'en', columns: 80 })).toContain('cannot be found')
  })

  test.each([
    ['two rows that are all different', 2, (row: number) => [row % 2 === 0 ? 'intent' : 'none', row % 2 === 0 ? 'capability' : 'intent'] as const, 'few-rows'],
    ['fourteen rows', 14, (row: number) => [row % 2 === 0 ? 'intent' : 'capability', row % 3 === 0 ? 'intent' : 'capability'] as const, 'few-rows'],
    ['fifteen rows', 15, (row: number) => [row % 2 === 0 ? 'intent' : 'capability', row % 3 === 0 ? 'intent' : 'capability'] as const, undefined],
    ['full agreement on twenty rows', 20, (row: number) => [row % 2 === 0 ? 'intent' : 'capability', row % 2 === 0 ? 'intent' : 'capability'] as const, 'no-width'],
  ])('an interval says no more than %s can', (_, count, coded, why) => {
    const filled = (coder: 0 | 1) => sheet(...Array.from({ length: count }, (__, row) => `J${row},,${coded(row)[coder]},${coded(row)[coder] === 'none' ? 0 : 1}`))
    const agreement = get(compareSheets({ path: 'a', csv: filled(0) }, { path: 'b', csv: filled(1) }))
    expect(agreement.driver.equal.withoutInterval).toBe(why)
    expect(agreement.driver.equal.interval === undefined).toBe(why !== undefined)
    const printed = printAgreement(agreement, { language: 'en', columns: 1000 })
    expect(printed.includes('too few to say')).toBe(why !== undefined)
    expect(printed).not.toMatch(/interval (\S+) to \1\)/)
  })

  test('of different rows are refused, with the rows', () => {
    const short = { path: 'short', csv: sheet('J067,,capability,1', 'J999,,intent,1') }
    const compared = compareSheets(one, short)
    expect(compared).toMatchObject({ ok: false, problem: { kind: 'sheets-differ', onlySecond: ['J999'] } })
    if (!compared.ok) expect(wordsFor('en').problem(compared.problem)).toMatch(/Only in the first: J068, .*Only in the second: J999/)
  })
})

describe('a sheet that cannot be used is refused with every mistake', () => {
  test.each([
    ['an empty cell', sheet('J1,,,')],
    ['an unknown driver', sheet('J1,,will,1')],
    ['a strength beyond the scale', sheet('J1,,intent,4')],
    ['a broken strength', sheet('J1,,intent,1.5')],
    ['a strength of no driver', sheet('J1,,none,2')],
    ['a row twice', sheet('J1,,intent,1', 'J1,,intent,2')],
    ['a row without its name', sheet(',,intent,1')],
    ['no rows', sheet()],
    ['no columns', 'a,b\n1,2\n'],
    ['an open quote', 'row,driver,strength\n"J1,intent,1\n'],
    ['prose', 'Dear colleague, I have no time for this.\n'],
    ['a cell too few', 'row,driver,strength\nJ1,intent\n'],
  ])('%s', (_, csv) => {
    const problem = refusal('a.csv', csv)
    expect(problem.kind).toBe('sheet-wrong')
    for (const language of ['nl', 'en'] as const) expect(wordsFor(language).problem(problem)).toMatch(/^a\.csv .*\.$/)
  })

  test('several at once', () => {
    expect(refusal('a.csv', sheet('J1,,will,9', 'J2,,intent,1', 'J2,,intent,1'))).toEqual({
      kind: 'sheet-wrong', path: 'a.csv',
      mistakes: [{ what: 'cell', line: 2, column: 'driver', given: 'will' }, { what: 'cell', line: 2, column: 'strength', given: '9' }, { what: 'repeated', row: 'J2' }],
    })
  })
})

function meanSquare(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, a) => sum + second.reduce((part, b) => part + (a - b) ** 2, 0), 0) / (first.length * second.length)
}
