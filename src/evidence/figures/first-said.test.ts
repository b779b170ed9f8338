import { describe, expect, test } from 'vitest'
import { aKeptReport } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { type Claim, type Day, type EvidenceBase, type Report, rowsOf, type StoredClaim } from '../../core/index.ts'
import { toComparedText } from '../origins/compared-text.ts'
import { linksAmong } from '../origins/link-texts.ts'
import { figurePoints } from './figure-series.ts'
import { cohortSurveys } from './survey-cohort.ts'

const vocabulary = theVocabulary()
const sentence = 'Inmiddels zijn volgens de eigen telling van deze krant 47 Duitse uitreizigers in het strijdgebied omgekomen, van wie de meesten in de laatste maanden van de slag om de stad.'

interface Kept {
  readonly report: Report
  readonly says: readonly Claim[]
}

/** A report of a paper that gives a number of killed Germans, on the day of its own publication where it names none. */
function print(id: string, published: Day, { value = 47, source = 'article', text = `${sentence} ${id}`, asof }: { value?: number; source?: string; text?: string; asof?: Day } = {}): Kept {
  const fields = { what: 'killed', nationality: 'DE', value, qualifier: 'exact', asof: asof ?? published, source } as const
  const claim = { ...aClaim('FIGURE', fields, { quote: text.slice(0, sentence.length), inferred: asof === undefined ? ['asof'] : [] }), id: `${id}:FIGURE` }
  return { report: aKeptReport({ id, source: id, text, published, known: published }), says: [claim] }
}

function killedAsKnownOn(day: Day, kept: readonly Kept[]) {
  const claims = kept.flatMap(({ report, says }) => says.map((claim): StoredClaim => ({ report: report.id, claim, known: report.known, recorded: report.recorded, revision: 0, status: 'asserted' })))
  const base: EvidenceBase = { ...theRecord(day), reports: kept.map(({ report }) => report), claims, textLinks: linksAmong(kept.map(({ report, says }) => toComparedText(report, says))) }
  const counting = { identities: rowsOf(base, 'cohort-identity'), changes: rowsOf(base, 'cohort-change') }
  const survey = cohortSurveys(figurePoints(base, vocabulary), counting)({ country: 'DE', cohort: 'killed', view: base.view, fuse: false, countsClosedTime: false })
  return survey.runs.flatMap(({ figures }) => figures.map(({ asOf, origin, quantity }) => [asOf, origin, quantity.value]))
}

describe('A repetition makes a figure no younger', () => {
  test('a reprint a year later counts for the day of the first print, and is no figure beside it', () => {
    expect(killedAsKnownOn('2019-03-02', [print('eerste-krant', '2018-03-01'), print('tweede-krant', '2019-03-01')])).toEqual([['2018-03-01', 'press:eerste-krant', 47]])
  })

  test('an office whose number a later paper repeats without a day is not heard again', () => {
    const [first, later] = [print('eerste-krant', '2018-03-01', { source: 'bka', text: 'Het BKA telt 47 doden.' }), print('tweede-krant', '2019-03-01', { source: 'bka', text: 'Er zijn 47 Duitsers omgekomen, volgens het BKA.' })]
    expect(killedAsKnownOn('2019-03-02', [first, later])).toEqual([['2018-03-01', 'bka', 47]])
  })

  test('where the later paper names a day, the office gave its number again', () => {
    const [first, later] = [print('eerste-krant', '2018-03-01', { source: 'bka', text: 'Het BKA telt 47 doden.' }), print('tweede-krant', '2019-03-01', { source: 'bka', text: 'Op 1 februari 2019 telde het BKA 47 doden.', asof: '2019-02-01' })]
    expect(killedAsKnownOn('2019-03-02', [first, later])).toEqual([['2018-03-01', 'bka', 47], ['2019-02-01', 'bka', 47]])
  })

  test('another number is another figure, and so is the same number after another', () => {
    const kept = [print('a', '2018-03-01', { source: 'bka', text: 'Het BKA: 47.' }), print('b', '2018-09-01', { source: 'bka', value: 50, text: 'Het BKA: nu 50.' }), print('c', '2019-03-01', { source: 'bka', text: 'Het BKA herstelt: 47 doden.' })]
    expect(killedAsKnownOn('2019-03-02', kept)).toEqual([['2018-03-01', 'bka', 47], ['2018-09-01', 'bka', 50], ['2019-03-01', 'bka', 47]])
  })

  test('another origin with the same number is a voice of its own', () => {
    expect(killedAsKnownOn('2019-03-02', [print('a', '2018-03-01', { source: 'bka', text: 'Het BKA: 47.' }), print('b', '2019-03-01', { source: 'europol', text: 'Europol zegt 47.' })])).toEqual([['2018-03-01', 'bka', 47], ['2019-03-01', 'europol', 47]])
  })

  test('before the reprint was known nothing is different', () => {
    expect(killedAsKnownOn('2018-12-31', [print('eerste-krant', '2018-03-01')])).toEqual([['2018-03-01', 'press:eerste-krant', 47]])
  })
})
