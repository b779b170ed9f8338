import { describe, expect, test } from 'vitest'
import type { Day, Language } from '../../core/index.ts'
import { findDates } from './dates.ts'

const published: Day = '2019-06-12' // a Wednesday

const check = (lang: Language, text: string, expected: readonly string[]) => expect(findDates(text, lang, published).map(({ iso }) => iso)).toEqual(expected)

describe('Dates in Dutch, read on Wednesday 12 June 2019', () => {
  test.each([
    ['op 3 mei 2017', ['2017-05-03']],
    ['op maandag 3 juni', ['2019-06-03']],
    ['op 3 december', ['2018-12-03']],
    ['in mei 2017', ['2017-05']],
    ['in maart', ['2019-03']],
    ['in oktober', ['2018-10']],
    ['sinds oktober vorig jaar', ['2018-10']],
    ['sinds oktober twee jaar geleden', ['2017-10']],
    ['sinds oktober eerverleden jaar', ['2017-10']],
    ['eind 2016', ['2016-12-31']],
    ['eind vorig jaar', ['2018-12-31']],
    ['begin 2015', ['2015-01']],
    ['gisteren', ['2019-06-11']],
    ['eergisteren', ['2019-06-10']],
    ['vandaag', ['2019-06-12']],
    ['afgelopen vrijdag', ['2019-06-07']],
    ['afgelopen woensdag', ['2019-06-05']],
    ['maandag', ['2019-06-10']],
    ['vorige week', ['2019-06-06~']],
    ['vorige maand', ['2019-05']],
    ['vorig jaar', ['2018']],
    ['dit jaar', ['2019']],
    ['twee weken geleden', ['2019-05-29']],
    ['drie jaar geleden', ['2016-06']],
    ['een jaar geleden', ['2018-06']],
    ['tussen 2013 en 2016', ['2013', '2016']],
    ['enkele jaren geleden', ['2016~']],
    ['meer dan twee jaar geleden', ['2017-06~']],
    ['rond 5 mei', ['2019-05-05~']],
    ['begin vorig jaar', ['2018-01']],
    ['in Zuid-Frankrijk van afgelopen vrijdag', ['2019-06-07']],
    ['vorige week vrijdag', ['2019-06-07']],
    ['in de week van 3 juni', ['2019-06-06~']],
    ['op 12 maart 2018 en enkele weken daarvoor', ['2018-03-12', '2018-02-19~']],
    ['in 2009 en sinds november van dat jaar', ['2009', '2009-11']],
    ['tot het in december 2017 naar beneden ging', ['2017-12']],
    ['vorig jaar zomer', ['2018-07~']],
    ['vrijdagavond rond 19.45 uur', ['2019-06-07']],
    ['sinds eind 2016. Een week eerder', ['2016-12-31', '2019-06-05']],
    ['twee jaar later', []],
    ['op 31 februari 2017', []],
    ['ruim 2100 mensen', []],
    ['het duurde 2017,5 uur', []],
  ])('%s', (text, expected) => check('nl', text, expected.filter((iso) => iso !== '')))
})

describe('Dates in English, read on Wednesday 12 June 2019', () => {
  test.each([
    ['since October two years ago', ['2017-10']],
    ['on 3 May 2017', ['2017-05-03']],
    ['on May 3, 2017', ['2017-05-03']],
    ['on Monday', ['2019-06-10']],
    ['last Wednesday', ['2019-06-05']],
    ['yesterday', ['2019-06-11']],
    ['in October', ['2018-10']],
    ['last November', ['2018-11']],
    ['in March 2018', ['2018-03']],
    ['the end of 2016', ['2016-12-31']],
    ['late 2016', ['2016-12-31']],
    ['early 2015', ['2015-01']],
    ['last month', ['2019-05']],
    ['last year', ['2018']],
    ['two weeks ago', ['2019-05-29']],
    ['in 2020', ['2020']],
    ['since October last year', ['2018-10']],
    ['the attack in the south of France last Friday', ['2019-06-07']],
    ['early last year', ['2018-01']],
    ['on 12 March 2018 and a few weeks earlier', ['2018-03-12', '2018-02-19~']],
    ['between 3 and 5 May', ['2019-05-03', '2019-05-05']],
    ['a week later', []],
    ['they fled, and several hours later', []],
    ['two days before the attack', []],
    ['9/11 and 3/4 of them', []],
    ['some 2000 people', []],
    ['from four to five, the second-highest', []],
    ['they may go', []],
    ['a march through town', []],
  ])('%s', (text, expected) => check('en', text, expected.filter((iso) => iso !== '')))
})

test('Without a day of publication only dates that stand by themselves are resolved', () => {
  expect(findDates('gisteren, vorig jaar en op 3 mei 2017', 'nl', undefined).map(({ iso }) => iso)).toEqual(['2017-05-03'])
})

test('What is counted from a date named before goes without the day of publication too', () => {
  expect(findDates('twee dagen eerder', 'nl', published, undefined, () => '2018-03-12').map(({ iso }) => iso)).toEqual(['2018-03-10'])
})

test('A date knows whether it begins or ends something', () => {
  expect(findDates('sinds mei 2017', 'nl', published)[0]?.role).toBe('since')
  expect(findDates('tot mei 2017', 'nl', published)[0]?.role).toBe('until')
  expect(findDates('since May 2017', 'en', published)[0]?.role).toBe('since')
})
