import { describe, expect, test } from 'vitest'
import type { Claim } from '../../core/index.ts'
import { checkAll, type CheckSetting } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'

/** Verdict and nuance of one claim, and of what it takes for granted. */
function verdicts(claim: Claim, setting?: CheckSetting) {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))
}

describe('a level', () => {
  const present = aClaim('LEVEL', { geo: 'NL', ordinal: 4, max: 5, status: 'actual' })

  test('is supported when it was in force on the day of the text', () => {
    expect(verdicts(present)).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 3, status: 'actual' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', label: 'substantieel', status: 'actual' }))).toEqual(['supported'])
  })

  test('with the right name and the wrong number is right as a label', () => {
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 3, label: 'substantieel', status: 'actual' }))).toEqual(['contradicted: right-as-label'])
    expect(verdicts(present, { asOf: '2015-06-01' })).toEqual(['contradicted'])
  })

  test('that held under its name on both scales, said as a number, is right as a label', () => {
    const past = aClaim('LEVEL', { geo: 'NL', ordinal: 4, status: 'former', since: '2013-03~', until: '2018-03' })
    expect(verdicts(past)).toEqual(['contradicted: right-as-label'])
    expect(verdicts(aClaim('LEVEL', { ...past.fields, ordinal: 3 }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { ...past.fields, since: '2017-03~' }))).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { ...past.fields, since: '2008-03~' }))).toEqual(['contradicted'])
  })

  test('of a month in the past held on some day of that month', () => {
    const critical = aClaim('LEVEL', { geo: 'GB', label: 'critical', status: 'former', since: '2017-09' })
    expect(verdicts(critical)).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { ...critical.fields, since: '2016-09' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { ...critical.fields, change: 'unchanged' }))).toEqual(['contradicted'])
  })

  test('that a former level takes for granted is checked beside it, and marked as read into the text', () => {
    const also = aClaim('LEVEL', { geo: 'NL', ordinal: 4, status: 'former', since: '2017-03', until: '2018-03' }, { quote: 'last year it also was 4' })
    expect(verdicts(also)).toEqual(['supported', 'supported: implied-by-text'])
    expect(checkAll([also])[1]?.claim.inferred).toContain('ordinal')
    expect(verdicts(aClaim('LEVEL', { ...also.fields, ordinal: 3 }, { quote: 'last year it also was 3' }))).toEqual(['contradicted', 'contradicted: implied-by-text'])
  })

  test('or higher than it holds for every step from there on', () => {
    const severe = aClaim('LEVEL', { geo: 'GB', ordinal: 4, label: 'severe', bound: 'at_least', status: 'actual' })
    expect(verdicts(severe, { asOf: '2017-09-16', country: 'GB' })).toEqual(['supported'])
    expect(verdicts(severe, { asOf: '2020-05-01', country: 'GB' })).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { ...severe.fields, bound: 'at_most' }), { asOf: '2020-05-01', country: 'GB' })).toEqual(['supported'])
  })

  test('that rose and fell within a day may be either on that day', () => {
    const utrecht = aClaim('LEVEL', { geo: 'NL-UT', ordinal: 5, status: 'actual' })
    expect(verdicts(utrecht, { asOf: '2019-03-18' })).toEqual(['outdated'])
    expect(verdicts(aClaim('LEVEL', { ...utrecht.fields, ordinal: 4 }), { asOf: '2019-03-18' })).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { ...utrecht.fields, ordinal: 3 }), { asOf: '2019-03-18' })).toEqual(['contradicted'])
  })

  test('that was lowered since the text was written is out of date', () => {
    expect(verdicts(present, { published: '2018-03-26', asOf: '2020-01-31' })).toEqual(['outdated'])
  })

  test('said to be raised needs a raise on that day', () => {
    const raised = aClaim('LEVEL', { geo: 'NL', ordinal: 4, change: 'raised', since: '2023-12-12', status: 'actual' })
    expect(verdicts(raised, { asOf: '2023-12-13' })).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { ...raised.fields, since: '2023-11-12' }), { asOf: '2023-12-13' })).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { ...raised.fields, change: 'lowered' }), { asOf: '2023-12-13' })).toEqual(['contradicted'])
  })

  test('in a denial turns the verdict', () => {
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 5, status: 'actual', polarity: 'negated' }))).toEqual(['supported'])
  })

  test('of another country is held against its own record', () => {
    const british = aClaim('LEVEL', { geo: 'GB', label: 'severe', status: 'actual' })
    expect(verdicts(british, { asOf: '2018-03-26', country: 'NL' })).toEqual(['supported'])
    expect(verdicts(british, { asOf: '2022-03-01', country: 'GB' })).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { geo: 'BE', ordinal: 2, status: 'actual' }))).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { geo: 'PT', ordinal: 2, status: 'actual' }))).toEqual(['unsupported'])
  })

  test('of a province never is the national one', () => {
    const utrecht = aClaim('LEVEL', { geo: 'NL-UT', ordinal: 5, change: 'raised', since: '2019-03-18', status: 'actual' })
    expect(verdicts(utrecht, { asOf: '2019-03-18' })).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { ...utrecht.fields, geo: 'NL' }), { asOf: '2019-03-18' })).toEqual(['contradicted'])
  })

  test('on a scale of as many steps as it has', () => {
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', max: 5, status: 'definition' }))).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', max: 4, status: 'definition' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', max: 4, status: 'definition' }), { asOf: '2015-01-01' })).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 5, label: 'kritiek', status: 'definition' }))).toEqual(['supported'])
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 4, label: 'kritiek', status: 'definition' }))).toEqual(['contradicted'])
  })

  test('that is foretold cannot be checked', () => {
    expect(verdicts(aClaim('LEVEL', { geo: 'NL', ordinal: 5, status: 'predicted' }))).toEqual(['not-checkable'])
  })
})
