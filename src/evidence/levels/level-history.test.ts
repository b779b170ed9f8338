import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import { levelHistory, sameLabelSince, spellOn, spellsDuring } from './level-history.ts'

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
