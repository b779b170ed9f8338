import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WarningScore, WarningsSurvey } from '../../src/core/index.ts'
import { aDatabase } from '../builders/a-store.ts'
import { aTerminal } from '../builders/a-terminal.ts'

const march = '2017-03-31T09:00:00Z'
const july = '2017-07-01T09:00:00Z'
const issued = 'examples/warnings/issued-2017-03-31.json'
const resolved = 'examples/warnings/resolved-2017-07-01.json'

async function aFile(documents: unknown): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'peil-warnings-')), 'documents.json')
  await writeFile(file, JSON.stringify(documents))
  return file
}

describe('warnings from issue to score, by the command line', () => {
  test('they are put on record, fall due, are decided by somebody else and scored; the day before nothing was due', async () => {
    const database = await aDatabase()
    const at = (now: string) => aTerminal(database, now)
    expect(await at(march)('record', issued)).toMatchObject({ code: 0, out: expect.stringContaining('entry:warning:EU:2017-03-31:3') as string })
    expect((await at('2017-06-30T23:00:00Z')('warnings', '--due')).out).toContain('no warning of which somebody still has to say')

    const due = JSON.parse((await at(july)('warnings', '--due', '--json')).out) as WarningsSurvey
    expect(due.warnings.map(({ warning, count }) => [warning.id, count?.proposed, count?.counted.length])).toEqual([
      ['entry:warning:EU:2017-03-31:1', 'occurred', 4], ['entry:warning:EU:2017-03-31:2', 'occurred', 1], ['entry:warning:EU:2017-03-31:3', 'did-not-occur', 0],
      ['entry:warning:NL:2017-03-31:1', undefined, 0], ['entry:warning:NL:2017-03-31:2', undefined, undefined], ['entry:warning:NL:2017-03-31:3', undefined, undefined],
    ])

    expect(await at(july)('record', resolved)).toMatchObject({ code: 0 })
    const score = JSON.parse((await at(july)('score', '--json')).out) as WarningScore
    expect(score.counts).toEqual({ open: 0, due: 0, occurred: 2, 'did-not-occur': 3, void: 1, withdrawn: 0 })
    // By hand: (.2² + .7² + .04² + .05² + .55²) / 5.
    expect(score.decided?.brier).toBeCloseTo(0.16732, 10)
    expect(score.decided?.rivals.map(({ rival, warnings, finding }) => [rival, warnings, finding])).toEqual([['climatology', 4, 'too-few'], ['persistence', 3, 'too-few']])
    expect((await at(july)('score')).out).toContain('too few to say anything: 2 groups, and 10 are needed')
    expect((await aTerminal(database, july, { language: 'nl' })('score', '--country', 'NL')).out).toContain('Van 1 waarschuwing van 50 % of meer kwam er 1 niet uit: entry:warning:NL:2017-03-31:2.')
  }, 60_000)

  test('the score of a day is the same years later, and the record\'s own warnings are in none of it', async () => {
    const database = await aDatabase()
    const at = (now: string) => aTerminal(database, now)
    await at(march)('record', issued)
    await at(july)('record', resolved)
    const then = (await at(july)('score', '--json')).out
    const dispute = { kind: 'resolution', author: 'second-reader', warning: 'entry:warning:EU:2017-03-31:3', outcome: { kind: 'void', ground: 'source-ended' }, reason: { en: 'The table is not complete.' } }
    expect(await at('2018-01-10T09:00:00Z')('record', await aFile(dispute))).toMatchObject({ code: 0 })
    expect(await at('2018-01-10T09:00:00Z')('retract', 'EU-20170407-SE-1', '--reason', 'the page was wrong')).toMatchObject({ code: 0 })
    expect((JSON.parse((await at('2018-01-10T09:00:00Z')('score', '--json')).out) as WarningScore).counts.void).toBe(2)
    expect((await at('2026-11-26T09:00:00Z')('score', '--as-of', '2017-07-01', '--json')).out).toBe(then)
    expect((await at('2026-11-26T09:00:00Z')('score', '--json')).out).not.toMatch(/"W\d\d"/)
    const survey = JSON.parse((await at('2026-11-26T09:00:00Z')('warnings', '--json')).out) as WarningsSurvey
    expect([survey.warnings.length, survey.recorded.length]).toEqual([6, 61])
    const listed = (await at('2026-11-26T09:00:00Z')('warnings')).out
    expect(listed).toContain('Warnings in the public record: not scored. They were picked by hand')
    expect(listed).toContain('There are 61: peil warnings --all lists them.')
    expect(listed).not.toContain('W57')
    expect((await at('2026-11-26T09:00:00Z')('warnings', '--all')).out).toContain('W57 · May 2005 · GB')
    expect(listed).toContain('Returnees: 6 times, from 13 March 2013 to 26 March 2018')
  }, 60_000)
})

describe('a warning stays what it was', () => {
  const [warning] = [{
    kind: 'warning', author: 'analyst-1', scope: 'EU', stream: 'jihadist', event: { class: 'deadly-attack' }, window: { first: '2017-04-01', last: '2017-04-30' }, probability: 0.6,
    rule: { text: { en: 'A row of the table.' }, counted: 'attack-table' },
  }]
  const resolution = { kind: 'resolution', author: 'reviewer', warning: 'entry:warning:EU:2017-03-31:1', outcome: { kind: 'did-not-occur' }, reason: { en: 'Looked and found none.' } }

  let office = ''
  beforeAll(async () => { office = await aDatabase() })

  test.each([
    ['a window that has begun', { window: { first: '2017-03-31', last: '2017-04-30' } }, 'window.first: 2017-03-31 is too early. Give 2017-04-01 or a later day.'],
    ['a window that ends before it begins', { window: { first: '2017-04-02', last: '2017-04-01' } }, 'window.last: 2017-04-01 is too early.'],
    ['a window of more than five years', { window: { first: '2017-04-01', last: '2022-04-02' } }, 'window.last: 2022-04-02 is too late. Give 2022-04-01 or an earlier day.'],
    ['a certainty', { probability: 1 }, 'probability: 1 cannot stand here. Give a probability above 0 and below 1'],
    ['no rule', { rule: undefined }, 'rule: this is missing.'],
    ['no place', { scope: undefined }, 'scope: this is missing.'],
    ['another day than today', { known: '2017-03-01' }, 'known: 2017-03-01 is too early. Give 2017-03-31'],
    ['a class that is not on the list', { event: { class: 'something-bad' } }, 'event.class: "something-bad" cannot stand here. Give one of completed-attack'],
    ['deaths without their number', { event: { class: 'attack-with-deaths' } }, 'event.atLeast: this is missing. Give a whole number from 1.'],
    ['a number of what is not counted', { event: { class: 'deadly-attack', atLeast: 3 } }, '"atLeast" is no field here'],
    ['a table that counts something else', { rule: { text: { en: 'x' }, counted: 'level-decisions' } }, 'rule.counted: level-decisions does not count this. Give attack-table, or leave this out.'],
    ['a table for a part of a country', { scope: 'NL/region:utrecht' }, 'rule.counted: attack-table does not count this, and no other table does'],
    ['a person as author', { author: 'Jan Jansen' }, 'author: "Jan Jansen" cannot stand here.'],
  ])('%s is refused', async (_, change, message) => {
    const printed = await aTerminal(office, march)('record', await aFile({ ...warning, ...change }))
    expect(printed.err).toContain(message)
    expect(printed.code).toBe(1)
  }, 60_000)

  test('nobody decides on a warning of their own, before its window is over, or that it came true without evidence or outside the window', async () => {
    const database = await aDatabase()
    await aTerminal(database, march)('record', await aFile(warning))
    const on = async (now: string, change: object) => (await aTerminal(database, now)('record', await aFile({ ...resolution, ...change }))).err
    expect(await on('2017-05-01T09:00:00Z', { author: 'analyst-1' })).toContain('analyst-1 issued this warning. Another role says what became of it.')
    expect(await on('2017-04-30T09:00:00Z', {})).toContain('known: 2017-04-30 is too early. Give 2017-05-01 or a later day.')
    expect(await on('2017-04-30T09:00:00Z', { outcome: { kind: 'void', ground: 'class-unclear' } })).toContain('too early')
    expect(await on('2017-04-30T09:00:00Z', { outcome: { kind: 'occurred', happened: '2017-04-07' } })).toContain('evidence: give at least 1.')
    expect(await on('2017-04-30T09:00:00Z', { outcome: { kind: 'occurred', happened: '2017-05-02' }, evidence: ['EU-20170407-SE-1'] })).toContain('outcome.happened: 2017-05-02 is too late. Give 2017-04-30')
    expect(await on('2017-04-08T09:00:00Z', { outcome: { kind: 'occurred', happened: '2017-04-07' }, evidence: ['EU-20170407-SE-1'] })).not.toContain('documents')
  }, 60_000)

  test('a dispute takes a third role: the newest stands and both are shown', async () => {
    const database = await aDatabase()
    await aTerminal(database, march)('record', await aFile(warning))
    const may = aTerminal(database, '2017-05-01T09:00:00Z')
    expect((await may('record', await aFile(resolution))).code).toBe(0)
    expect((await may('record', await aFile(resolution))).err).toContain('that was done already: entry:resolution:EU:2017-05-01:1')
    expect((await may('record', await aFile({ ...resolution, author: 'second-reader', outcome: { kind: 'occurred', happened: '2017-04-07' }, evidence: ['EU-20170407-SE-1'] }))).code).toBe(0)
    expect((await may('retract', 'entry:resolution:EU:2017-05-01:1', '--by', 'analyst-1', '--reason', 'I do not like it')).err).toContain('analyst-1 issued the warning, and cannot withdraw')
    const listed = (await may('warnings')).out
    expect(listed).toContain('Came true\n')
    expect(listed).toContain('reviewer on 1 May 2017: did not come true. Looked and found none. (decided otherwise later)')
  }, 60_000)

  test('when the evidence of what became of it is withdrawn, that is flagged, and why shows it', async () => {
    const database = await aDatabase()
    await aTerminal(database, march)('record', await aFile(warning))
    const may = aTerminal(database, '2017-05-01T09:00:00Z')
    await may('record', await aFile({ ...resolution, outcome: { kind: 'occurred', happened: '2017-04-07' }, evidence: ['EU-20170407-SE-1'] }))
    expect((await may('retract', 'EU-20170407-SE-1', '--reason', 'the page was wrong')).code).toBe(0)
    expect((await may('flags')).out).toContain('entry:resolution:EU:2017-05-01:1')
    expect((await may('why', 'entry:resolution:EU:2017-05-01:1')).out).toContain('withdrawn from 1 May 2017')
  }, 60_000)

  test('it is withdrawn with a reason and counted as withdrawn; once it is over or decided, it cannot be', async () => {
    const database = await aDatabase()
    await aTerminal(database, march)('record', await aFile([warning, { ...warning, probability: 0.9 }]))
    const withdraw = (now: string, id: string, ...more: readonly string[]) => aTerminal(database, now)('retract', id, '--by', 'analyst-1', '--reason', 'wrong place', ...more)
    expect(await withdraw('2017-04-03T09:00:00Z', 'entry:warning:EU:2017-03-31:2')).toMatchObject({ code: 0 })
    expect((await withdraw('2017-05-01T09:00:00Z', 'entry:warning:EU:2017-03-31:1')).err).toContain('can no longer be withdrawn')
    expect((await withdraw('2017-04-02T09:00:00Z', 'entry:warning:EU:2017-03-31:1', '--known', '2017-04-01')).err).toContain('can be withdrawn from today on only (2017-04-02)')
    const score = JSON.parse((await aTerminal(database, '2017-05-01T09:00:00Z')('score', '--json')).out) as WarningScore
    expect(score).toMatchObject({ counts: { due: 1, withdrawn: 1 }, withdrawnLate: 1 })
  }, 60_000)
})
