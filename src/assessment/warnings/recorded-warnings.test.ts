import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import { recordedWarnings, repeatedSubjects } from './recorded-warnings.ts'

const compiled = '2025-12-31'
const cases = recordedWarnings(theRecord('2026-01-01'), compiled)
const lacksOf = (id: string) => cases.find((each) => each.id === id)?.lacks

describe('the hand-picked warnings of the public record', () => {
  test('there are 61; none states a probability or a rule, so none can be scored', () => {
    expect(cases).toHaveLength(61)
    expect(cases.filter(({ lacks }) => !lacks.includes('probability') || !lacks.includes('rule'))).toEqual([])
  })

  test('each says what it leaves open', () => {
    expect(lacksOf('W03')).toEqual(['window', 'probability', 'rule'])
    expect(lacksOf('W18')).toEqual(['window', 'probability', 'rule'])
    expect(lacksOf('W26')).toEqual(['window', 'probability', 'rule'])
    expect(lacksOf('W37')).toEqual(['class', 'window', 'probability', 'rule'])
    expect(lacksOf('W60')).toEqual(['class', 'probability', 'rule'])
    expect(cases.filter(({ lacks }) => !lacks.includes('window')).map(({ id }) => id)).toEqual(['W15', 'W60', 'W50', 'W53'])
  })

  test('lowerings that were picked because an attack followed are cases of hindsight', () => {
    expect(cases.filter(({ isHindsight }) => isHindsight).map(({ id }) => id).toSorted()).toEqual(['W56', 'W57', 'W58', 'W59', 'W60'])
  })

  test('returnees were warned of six times from 2013 to 2018; three warnings did not come true, one did, one partly', () => {
    expect(repeatedSubjects(cases)[0]).toEqual({
      subject: 'returnees', warnings: ['W03', 'W07', 'W13', 'W17', 'W22', 'W29'], first: '2013-03-13', last: '2018-03-26',
      outcomes: { not_occurred: 3, occurred: 1, partly: 1, unknown: 1 },
    })
  })

  test('what became of them is not shown on a day before the record was compiled', () => {
    const then = recordedWarnings(theRecord('2018-03-31'), compiled)
    expect(then.every(({ outcome }) => outcome === undefined)).toBe(true)
    expect(repeatedSubjects(then)[0]).toMatchObject({ subject: 'returnees', outcomes: undefined })
  })
})
