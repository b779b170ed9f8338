import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Recognized, RecognizerCase } from './recognizers-spec.ts'
import { isFullPass, isScored, isSpanPass } from './recognizers-spec.ts'
import { scoreRecognizers } from './recognizers.ts'

const aCase = (given: Partial<RecognizerCase>): RecognizerCase => ({ id: 'c', spec: 'NumberModel', lang: 'nl', level: 'model', input: 'zes of zes', context: null, results: [six, six], notSupported: [], ...given })
const six = { Text: 'Zes', TypeName: 'number', Resolution: { value: '6', subtype: 'integer' } }
const read: Recognized = { text: 'zes', type: 'number', resolution: { value: '6', subtype: 'integer' } }
const spansPass = (recognized: readonly Recognized[]) => isSpanPass(aCase({}), recognized)
const passesInFull = (recognized: readonly Recognized[]) => isFullPass(aCase({}), recognized)

test('Spans pass when the same texts are read, each as often, whatever their case', () => {
  expect(spansPass([read, { ...read, type: 'ordinal' }])).toBe(true)
  expect(spansPass([read])).toBe(false)
  expect(spansPass([read, read, read])).toBe(false)
})

test('A full pass also has the type and every resolution key of each result', () => {
  expect(passesInFull([read, { ...read, resolution: { ...read.resolution, more: 1 } }])).toBe(true)
  expect(passesInFull([read, { ...read, type: 'ordinal' }])).toBe(false)
  expect(passesInFull([read, { ...read, resolution: { value: '6' } }])).toBe(false)
  expect(passesInFull([read, read, read])).toBe(false)
})

test('Resolutions are compared to their last value', () => {
  const example = aCase({ results: [{ Text: 'mei', TypeName: 'date', Resolution: { values: [{ timex: '2020-05' }] } }] })
  const passes = (timex: string) => isFullPass(example, [{ text: 'mei', type: 'date', resolution: { values: [{ timex }] } }])
  expect(passes('2020-05')).toBe(true)
  expect(passes('2021-05')).toBe(false)
})

test('Where nothing is to be found only nothing passes', () => {
  expect(isFullPass(aCase({ results: [] }), [])).toBe(true)
  expect(isFullPass(aCase({ results: [] }), [read])).toBe(false)
})

test('Cases below the model, and those that no runtime passes, are left out', () => {
  expect(isScored(aCase({ notSupported: ['java', 'javascript', 'python'] }))).toBe(true)
  expect(isScored(aCase({ notSupported: ['python', 'javascript', 'java', 'dotnet'] }))).toBe(false)
  expect(isScored(aCase({ level: 'parser' }))).toBe(false)
})

test('Each language is a suite with the share of its cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peil-recognizers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cases = [aCase({}), aCase({ results: [six] }), aCase({ spec: 'PercentModel', results: [] }), aCase({ lang: 'en' }), aCase({ spec: 'EmailModel' })]
  writeFileSync(join(folder, 'all.jsonl'), cases.map((each) => JSON.stringify(each)).join('\n'))
  const scores = scoreRecognizers([folder], { NumberModel: () => [read, { ...read, resolution: {} }], PercentModel: () => [] })
  expect(scores.map(({ suite, measures }) => ({ suite, measures }))).toEqual([
    { suite: 'recognizers-nl', measures: { numberFull: 0, numberSpan: 1 / 2, percentFull: 1, percentSpan: 1, numbersFull: 1 / 3, numbersSpan: 2 / 3 } },
    { suite: 'recognizers-en', measures: { numberFull: 0, numberSpan: 1, numbersFull: 0, numbersSpan: 1 } },
  ])
  expect(scores[0]?.misses).toHaveLength(2)
})
