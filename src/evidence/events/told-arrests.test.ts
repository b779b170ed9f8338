import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aReport } from '../../../test/builders/a-report.ts'
import { theVocabulary } from '../../../test/builders/the-record.ts'
import type { EventFields, Report, StoredClaim } from '../../core/index.ts'
import { toldArrests } from './told-arrests.ts'

const vocabulary = theVocabulary()
const asKept = (id: string, illustrative: boolean): Report => ({ ...aReport({ id, illustrative }), known: '2018-03-26' }) as unknown as Report

function told(fields: readonly EventFields[], { country = 'NL', illustrative = false } = {}) {
  const claims = fields.map((each, at): StoredClaim => ({ report: `r${at}`, claim: { ...aClaim('EVENT', { type: 'arrest', status: 'completed', ...each }), id: `r${at}:c` }, known: '2018-03-26', recorded: '2018-03-26T00:00:00.000Z', revision: 1, status: 'asserted' }))
  return toldArrests({ claims, reports: fields.map((_, at) => asKept(`r${at}`, illustrative)) }, country, vocabulary).map(({ claim, day }) => `${claim} ${day}`)
}

describe('arrests that reports tell of', () => {
  test('are counted by day and town, each once', () => {
    expect(told([{ place: 'Rotterdam', date: '2018-03-01' }, { place: 'Rotterdam', date: '2018-03-01' }, { place: 'Utrecht', date: '2018-03-01' }, { place: 'Rotterdam', date: '2018-03-02' }])).toEqual(['r0:c 2018-03-01', 'r2:c 2018-03-01', 'r3:c 2018-03-02'])
  })

  test('lie in the country of the report where no place is named, and in that of the town where one is', () => {
    expect(told([{ date: '2018-03-01' }])).toEqual(['r0:c 2018-03-01'])
    expect(told([{ place: 'London', date: '2018-03-01' }])).toEqual([])
    expect(told([{ place: 'London', date: '2018-03-01' }], { country: 'GB' })).toEqual(['r0:c 2018-03-01'])
  })

  test.each<[string, EventFields]>([
    ['that are planned', { status: 'planned' }], ['that did not happen', { polarity: 'negated' }], ['for something else than terrorism', { terrorism: 'no' }], ['summed up over a time', { aggregate: true }], ['of a whole year', { date: '2017' }], ['without a day', { date: '' }],
    ['that are an attack', { type: 'attack' }],
  ])('%s are left out', (_, fields) => expect(told([{ date: '2018-03-01', place: 'Rotterdam', ...fields }])).toEqual([]))

  test('written for the demo are no evidence', () => expect(told([{ date: '2018-03-01', place: 'Rotterdam' }], { illustrative: true })).toEqual([]))
})
