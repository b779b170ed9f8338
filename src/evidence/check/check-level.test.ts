import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, type CheckSetting, verdictOn } from '../../../test/builders/a-check.ts'
import type { LevelFields } from '../../core/index.ts'

const dutch = (fields: LevelFields, quote: string, setting?: CheckSetting, inferred: readonly string[] = []) => verdictOn(aClaim('LEVEL', { geo: 'NL', ...fields }, { quote, inferred }), setting)
const british = (fields: LevelFields, quote: string, asOf: CheckSetting['asOf'] = '2017-09-20', inferred: readonly string[] = ['ordinal']) =>
  verdictOn(aClaim('LEVEL', { geo: 'GB', ...fields }, { quote, inferred }), { asOf, country: 'GB' })
const loweredToThree = (from: number) => aClaim('LEVEL', { geo: 'NL', ordinal: 3, from_ordinal: from, change: 'lowered', since: '2019-12-09' })
const loweredToSubstantial = (from: string, since?: string) => british({ label: 'substantial', from_label: from, change: 'lowered', ...(since !== undefined && { since }) }, 'lowered', '2019-11-05')
const raisedOn = (since: string) => aClaim('LEVEL', { geo: 'NL', ordinal: 4, change: 'raised', since })
const keptOn = (asOf: '2023-12-13' | '2018-03-27', since: string) => dutch({ ordinal: 4, change: 'unchanged', since }, 'kept on that day', { asOf })
const itWasThree = (quote: string, since: string) => dutch({ ordinal: 3, status: 'former', since }, quote)
const hadBeen = (label: string, since: string, until?: string) => british({ label, status: 'former', since, ...(until !== undefined && { until }) }, `had been ${label} since then`, '2021-11-16')
const fourDuring = (since: string, until: string) => dutch({ ordinal: 4, status: 'former', change: 'unchanged', since, until }, 'the past years')
const severeFor = (duration: string, until?: string) => british({ label: 'severe', status: 'former', duration, ...(until !== undefined && { until }) }, 'lasted', '2021-11-14')
const untilThen = (ordinal: number, day: string) => dutch({ ordinal, until: day }, 'until then')
const severeOrHigher = (month: string) => british({ ordinal: 4, label: 'severe', bound: 'at_least', status: 'actual', since: month }, 'severe or higher since')
const substantialSince = (year: string) => aClaim('LEVEL', { geo: 'NL', ordinal: 4, label: 'substantial', status: 'actual', since: year }, { quote: 'substantial since', inferred: ['ordinal'] })
const aStep = (fields: LevelFields, inferred: readonly string[] = []) => dutch({ status: 'definition', ...fields }, 'a step', {}, inferred)

describe('a level that was moved', () => {
  test('from another step than it came from is contradicted, with the step it came from in the reason', () => {
    expect(verdictOn(loweredToThree(4), { asOf: '2019-12-09' })).toBe('supported')
    expect(verdictOn(loweredToThree(5), { asOf: '2019-12-09' })).toBe('contradicted')
    expect(checkAll([loweredToThree(5)], { asOf: '2019-12-09' })[0]?.because).toMatchObject({ kind: 'level-came-from', claimed: '5', ordinal: 4, steps: 5 })
  })

  test('may give that step by its name, with or without a day', () => {
    expect([loweredToSubstantial('severe', '2019-11-04'), loweredToSubstantial('severe')]).toEqual(['supported', 'supported'])
    expect([loweredToSubstantial('critical', '2019-11-04'), loweredToSubstantial('critical')]).toEqual(['contradicted', 'contradicted'])
  })

  test('was moved on the day named, and the reason gives the day of the record', () => {
    expect(['2023-12-11', '2023-12-12', '2023-12-13', '2023-12'].map((day) => verdictOn(raisedOn(day), { asOf: '2023-12-20' }))).toEqual(['contradicted', 'supported', 'contradicted', 'supported'])
    expect(checkAll([raisedOn('2023-12-13')], { asOf: '2023-12-20' })[0]?.because).toMatchObject({ kind: 'level-decided', decided: '2023-12-12' })
  })

  test('to a step for the last time was not moved to it again', () => {
    const verdicts = ['2017-09', '2017-05'].map((since) =>
      verdictOn(aClaim('LEVEL', { geo: 'GB', label: 'critical', status: 'former', since }, { quote: 'it was last critical' }), { asOf: '2025-10-03', country: 'GB' }))
    expect(verdicts).toEqual(['supported', 'contradicted'])
  })

  test('after an attack may carry the day of the attack', () => {
    const critical = aClaim('LEVEL', { geo: 'GB', label: 'critical', change: 'raised', status: 'former', since: '2017-05-22' }, { quote: 'It had been put at critical' })
    const verdictIn = (text: string) => verdictOn(critical, { asOf: '2017-05-27', country: 'GB', text })
    expect(verdictIn('It had been put at critical after a bomber struck on Monday.')).toBe('supported')
    expect(verdictIn('It had been put at critical on Monday.')).toBe('contradicted')
  })

  test('without a day is the news of the week before', () => {
    const lowered = aClaim('LEVEL', { geo: 'NL', ordinal: 3, change: 'lowered', status: 'actual', since: '2019-12-10' }, { inferred: ['since'] })
    expect(verdictOn(lowered, { asOf: '2019-12-10' })).toBe('supported')
    expect(verdictOn(aClaim('LEVEL', lowered.fields), { asOf: '2019-12-10' })).toBe('contradicted')
  })

  test('was not kept on the day of the raise', () => {
    expect(keptOn('2023-12-13', '2023-12-12')).toBe('contradicted')
    expect(keptOn('2023-12-13', '2023-12-13')).toBe('unsupported')
    expect(keptOn('2018-03-27', '2018-03-26')).toBe('supported')
  })
})

describe('a time', () => {
  test('after "since" is a start, after "in" a time within which', () => {
    expect(itWasThree('in 2016 it was 3', '2016')).toBe('supported')
    expect(itWasThree('since 2016 it was 3', '2016')).toBe('contradicted')
    expect(itWasThree('in 2017 stond het op 3', '2017')).toBe('contradicted')
  })

  test('after "since" is the first day of that step', () => {
    expect(dutch({ ordinal: 4, status: 'actual', since: '2016-07' }, 'at 4 since July 2016')).toBe('supported')
    expect(dutch({ ordinal: 4, status: 'actual', since: '2017-10' }, 'at 4 since October 2017')).toBe('contradicted')
    expect(dutch({ ordinal: 4, status: 'actual', change: 'unchanged', since: '2017-10' }, 'has stayed at 4 since October 2017')).toBe('contradicted')
  })

  test('in the past perfect ends with the news of the text', () => {
    expect(hadBeen('substantial', '2021-02')).toBe('supported')
    expect(hadBeen('severe', '2021-02')).toBe('contradicted')
    expect(hadBeen('substantial', '2020-02')).toBe('contradicted')
    expect(hadBeen('substantial', '2021-06', '2021-11-16')).toBe('contradicted')
  })

  test('after "until" is an end', () => {
    expect(untilThen(3, '2016-07')).toBe('supported')
    expect(untilThen(4, '2016-07')).toBe('contradicted: right-as-label')
    expect(untilThen(2, '2016-07')).toBe('contradicted')
    expect(untilThen(3, '2015-07')).toBe('contradicted')
  })

  test('of a step or a higher one runs through every step from there on', () => {
    expect(severeOrHigher('2014-08')).toBe('supported')
    expect(severeOrHigher('2010-08')).toBe('contradicted')
  })

  test('of a name runs through every version of the scale, and the reason shows them', () => {
    expect(verdictOn(substantialSince('2013'))).toBe('supported')
    expect(verdictOn(substantialSince('2010'))).toBe('contradicted')
    expect(checkAll([substantialSince('2013')])[0]?.because).toMatchObject({ kind: 'level-was', claimed: 'substantial', spells: [{ ordinal: 3, steps: 4, from: '2013-03-13' }, { ordinal: 4, steps: 5 }] })
  })
})

describe('a time that nobody could read', () => {
  test('is not at any time', () => {
    expect(dutch({ ordinal: 3, status: 'former' }, 'it was 3 before')).toBe('supported')
    expect(dutch({ ordinal: 3, status: 'former' }, 'for donkey\'s years it was 3')).toBe('not-checkable')
  })
})

describe('a stretch of days', () => {
  test('of so many years, months or days ends with the text or where the words end it', () => {
    expect([severeFor('P2M', '2021-02'), severeFor('P2Y', '2021-02'), severeFor('P2M')]).toEqual(['supported', 'contradicted', 'contradicted'])
    expect(british({ label: 'substantial', status: 'actual', duration: 'P42D' }, 'for six weeks', '2021-11-14')).toBe('supported')
    expect(british({ label: 'severe', status: 'actual', duration: 'P42D' }, 'for six weeks', '2021-11-14')).toBe('contradicted')
  })

  test('that is said to end after the text ends with the text', () => {
    expect(fourDuring('2013-04~', '2018-04')).toBe('contradicted: right-as-label')
    expect(fourDuring('2016-10~', '2018-04')).toBe('supported')
  })
})

describe('the level of the day of the text', () => {
  test('is shown as it was then, also where it was left and came back', () => {
    const [checked] = checkAll([aClaim('LEVEL', { geo: 'NL', ordinal: 4, status: 'actual' })], { published: '2018-03-26', asOf: '2024-01-01' })
    expect(checked).toMatchObject({ verdict: 'supported', because: { kind: 'level-is', since: '2016-07-11' } })
  })
})

describe('the scale', () => {
  test('has its steps in their order', () => {
    expect(aStep({ label: 'kritiek', max: 5, rank: 'highest' })).toBe('supported')
    expect(aStep({ label: 'substantieel', max: 5, rank: 'highest' })).toBe('contradicted')
    expect(aStep({ label: 'aanzienlijk', max: 5, rank: 'second-highest' })).toBe('contradicted')
    expect(aStep({ ordinal: 4, rank: 'second-highest' })).toBe('supported')
    expect(aStep({ ordinal: 5, rank: 'second-highest' })).toBe('contradicted')
  })

  test('is checked for what the words say of it and nothing else', () => {
    expect(aStep({ ordinal: 4, max: 5 }, ['max'])).toBe('not-checkable')
    expect(aStep({ max: 5 })).toBe('supported')
    expect(aStep({ ordinal: 7, max: 5 }, ['max'])).toBe('contradicted')
  })
})
