import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backtest } from '../src/actions/backtest/backtest.ts'
import type { Backtest, Country, EditionBacktest } from '../src/core/index.ts'
import { printBacktestSummary } from '../src/publishing/terminal/print-backtest-summary.ts'
import { printBacktest } from '../src/publishing/terminal/print-backtest.ts'
import { get } from './builders/get.ts'
import { readData } from './builders/the-record.ts'

const context = { readData, clock: () => new Date('2026-11-26T12:00:00Z') }
const run = async (country?: Country, read = readData): Promise<Backtest> => get(await backtest({ ...context, readData: read }, country))
const all = await run()
const dutch: EditionBacktest = all.editions ?? expect.fail('the Netherlands has coded editions')

/** The files of the package, with one of them changed. */
const withFile = (changed: string, change: (text: string) => string) => async (path: string) => (path === changed ? change(await readData(path)) : readData(path))

const three = (value: number | undefined) => value?.toFixed(3)
const isBeforeDtn47 = (line: string) => !line.startsWith('EU-') || line.slice(3, 11) < '20180326'
const firstReasonOfDtn47 = 67
const forecastsUpToDtn47 = (runs: EditionBacktest['runs']) => runs.slice(0, runs.findIndex(({ edition }) => edition === 'DTN47') + 1).map(({ before }) => before)
const monthly = (country: Country) => all.monthly.find((each) => each.country === country) ?? expect.fail(`no ${country}`)

describe('what the Dutch record foretells by itself, each edition on its own scale', () => {
  test('the same again is right 56 times of 62, and costs 0.0968', () => {
    const { forecasts, persistenceRight, changes, ranked } = dutch.record
    expect({ forecasts, persistenceRight, changes }).toEqual({ forecasts: 62, persistenceRight: 56, changes: 6 })
    expect(ranked.persistence).toBeCloseTo(6 / 62, 12)
  })

  test('the coverage is stated, and adds up', () => {
    const { coverage, runs } = dutch
    expect(coverage).toMatchObject({ editions: 63, dated: 55, withReasons: 42, changes: 6 })
    expect(runs).toHaveLength(63)
    const kinds = Map.groupBy(runs, ({ before }) => before.kind)
    expect([...kinds.values()].reduce((sum, group) => sum + group.length, 0)).toBe(63)
    expect(kinds.get('undated')).toHaveLength(8)
    expect(kinds.get('scored')).toHaveLength(coverage.scored.before)
  })

  test('each edition is scored on its own scale, and the scales stand apart too', () => {
    for (const { steps, before } of dutch.runs) if (before.kind === 'scored') expect(before.distribution).toHaveLength(steps)
    expect(dutch.byScale.map(({ scaleId }) => scaleId).toSorted()).toEqual(['nl_dtn_4', 'nl_dtn_5'])
    expect(dutch.byScale.reduce((sum, { record }) => sum + record.scored, 0)).toBe(dutch.before?.scored)
  })

  test('an edition on a scale without a map is not scored, and that is said', async () => {
    const unmapped = await run('NL', withFile('data/level/scale-maps.json', (text) => text.replace('"nl_dtn_4"', '"nl_atb"')))
    const kinds = new Set(unmapped.editions?.runs.filter(({ steps, decided }) => steps === 4 && decided !== undefined).map(({ before }) => before.kind))
    expect([...kinds]).toEqual(['not-mapped'])
    expect(unmapped.editions?.coverage).toMatchObject({ assessable: { before: 55 }, scored: { before: 20 }, changesScored: 2 })
    expect(unmapped.frozen.version).toBeUndefined()
  })
})

describe('a forecast of an edition', () => {
  test('is made of what was known before the decision: later rows do not move it', async () => {
    const cut = await run('NL', withFile('data/record/judgements.csv', (text) => text.split('\n').filter((line) => !/^J\d+,/.test(line) || Number(line.slice(1, 4)) < firstReasonOfDtn47).join('\n')))
    expect(forecastsUpToDtn47(cut.editions?.runs ?? [])).toEqual(forecastsUpToDtn47(dutch.runs))
    expect(cut.editions?.runs.at(-1)?.before).not.toEqual(dutch.runs.at(-1)?.before)
  })

  test('is made of the attacks that were known before the decision', async () => {
    const cut = await run('NL', async (path) => (path.startsWith('data/events/') ? (await readData(path)).split('\n').filter(isBeforeDtn47).join('\n') : readData(path)))
    expect(forecastsUpToDtn47(cut.editions?.runs ?? [])).toEqual(forecastsUpToDtn47(dutch.runs))
    expect(cut.editions?.runs.at(-1)?.before).not.toEqual(dutch.runs.at(-1)?.before)
  })

  test('is a distribution, and its proposal never the step that takes a trigger', () => {
    for (const { before, withOwn } of dutch.runs) {
      for (const forecast of [before, withOwn]) {
        if (forecast.kind !== 'scored') continue
        expect(forecast.distribution.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12)
        expect(forecast.distribution.at(-1)).toBe(0)
        expect(forecast.proposed).toBeLessThan(forecast.distribution.length)
      }
    }
  })
})

describe('the frozen version', () => {
  test('is what the files are; a change of them is a new version at the end of data/level/frozen.json', () => {
    const { version, combined, inputs, newest } = all.frozen
    expect(newest.differs, `not frozen: ${JSON.stringify({ combined, inputs })}`).toEqual([])
    expect(version).toBe(newest.version)
  })

  test.each(['data/level/coding.csv', 'data/record/judgements.csv', 'data/events/europe_attacks.csv'])('is not what runs when %s differs, and that is said plainly', async (file) => {
    const changed = await run('NL', withFile(file, (text) => `${text}# a line that changes nothing else\n`))
    expect(changed.frozen).toMatchObject({ version: undefined, newest: { differs: [file] } })
    expect(changed.frozen.combined).not.toBe(all.frozen.combined)
    expect(printBacktest(changed, { language: 'en', columns: 100 })).toContain('NOT THE FROZEN VERSION')
  })

  test('does not hang on words for reading in the vocabulary', async () => {
    expect((await run('NL', withFile('data/vocabulary.csv', (text) => text.replace('quantity,attacks,attack|', 'quantity,attacks,assault|attack|')))).frozen.combined).toBe(all.frozen.combined)
    expect((await run('NL', withFile('data/vocabulary.csv', (text) => text.replace(/^driver,trend,([^,]*,[^,]*),opportunity/m, 'driver,trend,$1,intent')))).frozen.version).toBeUndefined()
  })
})

test('what the page on the back-test prints is what comes out: code that moves it takes a new version too', () => {
  const page = readFileSync(new URL('../docs/methods/backtest.md', import.meta.url), 'utf8')
  const { before, byScale } = dutch
  const scale = (id: string) => byScale.find(({ scaleId }) => scaleId === id)?.record
  expect(page).toContain(`| ${three(before?.ranked.model)} (five steps ${three(scale('nl_dtn_5')?.ranked.model)}, four ${three(scale('nl_dtn_4')?.ranked.model)}) |`)
  expect(page).toContain(`| ${before?.right.proposal} / ${before?.right.persistence} (${scale('nl_dtn_5')?.right.proposal} / ${scale('nl_dtn_5')?.right.persistence}, ${scale('nl_dtn_4')?.right.proposal} / ${scale('nl_dtn_4')?.right.persistence}) |`)
  expect(page).toContain(`| ${before?.falseAlarms.proposal} (${before?.falseAlarms.withoutReluctance}) |`)
  expect(dutch.criteria.map(({ verdict }) => verdict)).toEqual(['not-met', 'cannot-be-said', 'cannot-be-said'])
  expect(dutch.changes.map(({ edition, verdict }) => `${edition} ${verdict}`)).toEqual(['DTN8 cannot-be-said', 'DTN12 cannot-be-said', 'DTN19 wrong', 'DTN32 right', 'DTN51 right', 'DTN December 2023 wrong'])
})

describe('the months of other countries', () => {
  test('have persistence and climatology, and nothing of the model', () => {
    expect(monthly('GB')).toMatchObject({ kind: 'scored', from: '2006-08', to: '2026-04', months: 237, unseenMoves: 6 })
    expect(Object.keys(monthly('GB'))).not.toContain('before')
  })

  test('are not made up where a decision is missing, a step is unknown or the level never moved', () => {
    expect(monthly('NO')).toMatchObject({ kind: 'insufficient', why: 'too-short', breaks: [{ decided: '2023-10-17', why: 'does-not-fit' }, { decided: '2024-11-14', why: 'step-unknown' }] })
    expect(monthly('DK')).toMatchObject({ kind: 'insufficient', why: 'no-change' })
  })
})

test('one country gives its own part alone, and one without a decision is refused', async () => {
  expect(await run('GB')).toMatchObject({ editions: undefined, rolling: undefined, monthly: [{ country: 'GB' }] })
  expect(await backtest(context, 'US')).toEqual({ ok: false, problem: { kind: 'level-unknown', country: 'US', known: ['AU', 'BE', 'DK', 'FR', 'GB', 'IE', 'NL', 'NO', 'SE'] } })
})

test('every number is one, every simulated p has its seed and draws, and the same files give the same result', async () => {
  const json = JSON.stringify(all)
  expect(json).not.toContain('null')
  for (const test of json.match(/"test":\{"kind":"sign-flip"[^}]*\}/g) ?? []) expect(test).toMatch(/"seed":1,"draws":9999/)
  expect(JSON.stringify(await run())).toBe(json)
})

test.each(['nl', 'en'] as const)('is printed in %s without a hole, and says what cannot be claimed', (language) => {
  const text = printBacktest(all, { language, columns: 100 })
  expect(text).not.toMatch(/undefined|NaN|\[object/)
  expect(text).toContain(language === 'nl' ? 'Op Nederland alleen' : 'On the Netherlands alone')
  expect(text).toContain(language === 'nl' ? '56 van de 62' : '56 times out of 62')
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('twelve lines say what it comes down to, first of all that the model did worse than the same again', async () => {
    for (const run of [all, get(await backtest(context, 'GB')), get(await backtest(context, 'DK'))]) {
      const lines = printBacktestSummary(run, { language, columns: 80 }).trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(12)
      expect(lines.filter((line) => line.length > 80)).toEqual([])
    }
    const text = printBacktestSummary(all, { language, columns: 1000 })
    expect(text).toMatch(language === 'nl' ? /slechter dan ‘weer hetzelfde’.*0,4029 tegen 0,1111.*op 54 van 63 uitgaven/ : /worse than “the same again”.*0\.4029 against 0\.1111.*on 54 of 63 editions/)
  })

  test('everything fits a terminal of 80 columns', () => {
    expect(printBacktest(all, { language, columns: 80 }).split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

test('the page shows the summary as it is printed', () => {
  expect(readFileSync(new URL('../docs/methods/backtest.md', import.meta.url), 'utf8')).toContain(printBacktestSummary(all, { language: 'en', columns: 80 }).trim())
})
