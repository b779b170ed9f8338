import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import type { Country, Day, EvidenceBase, LevelDecision } from '../../core/index.ts'
import { levelHistory } from './level-history.ts'
import { beganAtLatest, isFirstOnScale, sameLabelSince, spellOn, spellsDuring, spellsOf, unknownStepOn } from './spells.ts'

const short = (spell: { ordinal: number; steps: number; label: string; from: string; to: string | undefined } | undefined) =>
  spell && `${spell.ordinal} of ${spell.steps} ${spell.label} ${spell.from}/${spell.to ?? ''}`

describe('the Dutch level', () => {
  const history = levelHistory(theRecord('2018-03-26'), 'NL')

  test('stands on two boards: four steps until 10 July 2016, five since', () => {
    expect(history.map((board) => [board.scaleId, board.steps, board.validTo])).toEqual([['nl_dtn_4', 4, '2016-07-10'], ['nl_dtn_5', 5, undefined]])
  })

  test('is 4 of 5 in March 2018, since the scale changed', () => {
    expect(short(spellOn(history, '2018-03-26'))).toBe('4 of 5 substantieel 2016-07-11/')
  })

  test('has carried the same name since March 2013, when it was 3 of 4', () => {
    const now = spellOn(history, '2018-03-26')
    expect(short(now && sameLabelSince(history, now))).toBe('3 of 4 substantieel 2013-03-13/2016-07-10')
  })

  test('was never 4 before July 2016', () => {
    expect(spellsDuring(history, '2013-03-26', '2018-03-26').map(short)).toEqual([
      '3 of 4 substantieel 2013-03-13/2016-07-10', '4 of 5 substantieel 2016-07-11/',
    ])
  })

  test('starts no spell with an edition whose day is unknown', () => {
    expect(history.flatMap((board) => board.spells).every((spell) => spell.from !== undefined && spell.decisions.some((each) => each.decided === spell.from))).toBe(true)
    expect(short(spellOn(history, '2012-06-01'))).toBe('2 of 4 beperkt 2009-12-15/2013-03-12')
  })

  test('stays 4 on 18 March 2019, when one province had 5 for some hours', () => {
    expect(short(spellOn(levelHistory(theRecord('2019-12-31'), 'NL'), '2019-03-18'))).toBe('4 of 5 substantieel 2016-07-11/2019-12-08')
  })
})

describe('a decision whose step is not in the record', () => {
  const norway = levelHistory(theRecord('2025-06-01'), 'NO')

  test('ends the level before it, and no level is known from then on', () => {
    expect(short(spellOn(norway, '2024-11-13'))).toBe('4 of 5 høy 2024-10-08/2024-11-13')
    expect(spellOn(norway, '2024-11-14')).toBeUndefined()
    expect(spellOn(norway, '2025-06-01')).toBeUndefined()
  })

  test('is told apart from the days before the record starts', () => {
    expect(unknownStepOn(norway, '2025-06-01')).toMatchObject({ decided: '2024-11-14', label: '' })
    expect(unknownStepOn(norway, '2024-11-13')).toBeUndefined()
    expect(unknownStepOn(norway, '2020-01-01')).toBeUndefined()
    expect(unknownStepOn(levelHistory(theRecord('2025-06-01'), 'DK'), '2015-01-01')).toMatchObject({ decided: '2010-05-19', label: 'generel' })
  })

  test('parts two spells of one name: what held between them nobody knows', () => {
    const history = decidedAs([['2024-10-08', 4, 'raised'], ['2024-11-14', undefined, 'unknown'], ['2025-02-01', 4, 'unchanged']])
    const now = spellOn(history, '2025-03-01')
    expect(short(now)).toBe('4 of 5 høy 2025-02-01/')
    expect(short(now && sameLabelSince(history, now))).toBe('4 of 5 høy 2025-02-01/')
    expect(now && beganAtLatest(history, now)).toBe(true)
  })

  test('that was taken on the day of another leaves that other its day', () => {
    const history = decidedAs([['2024-10-08', 4, 'raised'], ['2024-10-08', undefined, 'unknown']])
    expect(short(spellOn(history, '2024-10-08'))).toBe('4 of 5 høy 2024-10-08/2024-10-08')
    expect(spellOn(history, '2024-10-09')).toBeUndefined()
  })
})

test.each<[country: Country, day: Day, from: string, atLatest: boolean]>([
  ['DK', '2021-06-01', '2021-03-31', true],
  ['NO', '2024-01-01', '2023-10-17', true],
  ['NO', '2022-06-26', '2022-06-25', false],
  ['NL', '2018-03-26', '2016-07-11', false],
  ['NL', '2013-06-01', '2013-03-13', false],
  ['GB', '2019-08-01', '2019-07-23', false],
  ['SE', '2016-06-01', '2016-03', false],
])('the level of %s on %s began on %s, at the latest: %s %s', (country, day, from, atLatest) => {
  const history = levelHistory(theRecord('2025-12-31'), country)
  const spell = spellOn(history, day)
  expect(spell?.from).toBe(from)
  expect(spell && beganAtLatest(history, spell)).toBe(atLatest)
})

test('the first decision on a version of the scale keeps a name, not a number', () => {
  const history = levelHistory(theRecord('2018-03-26'), 'NL')
  const firsts = spellsOf(history).flatMap(({ decisions }) => decisions).filter((each) => isFirstOnScale(history, each))
  expect(firsts.map(({ edition, ordinal, change }) => [edition, ordinal, change])).toEqual([['DTN1', 3, 'first'], ['DTN42', 4, 'unchanged']])
})

test.each<[country: Country, asOf: Day]>([['NO', '2022-06-26'], ['DK', '2021-06-01'], ['IE', '2015-12-31']])('the board of %s bears its names as of %s, when its first decision was known', (country, asOf) => {
  expect(levelHistory(theRecord(asOf), country).map(({ scale }) => scale.map(({ ordinal }) => ordinal))).toEqual([[1, 2, 3, 4, 5]])
})

/** The history of decisions on the Norwegian scale, in order. */
function decidedAs(decisions: readonly (readonly [decided: Day, ordinal: number | undefined, change: LevelDecision['change']])[]) {
  const record = theRecord('2025-12-31').rows
  const model = record.find((row): row is LevelDecision => row.kind === 'level-decision' && row.country === 'NO') ?? expect.fail()
  const rows: EvidenceBase['rows'] = decisions.map(([decided, ordinal, change], sequence) => ({ ...model, id: `level:${sequence}`, decided, ordinal, change, label: ordinal === undefined ? '' : 'høy', sequence }))
  return levelHistory({ rows: [...record.filter(({ kind }) => kind === 'scale-step'), ...rows] }, 'NO')
}
