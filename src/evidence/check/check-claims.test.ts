import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimKinds, type Report, type Claim, type TempoComparison, type TempoFinding } from '../../core/index.ts'
import { checkAll, type CheckSetting } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theCoverage, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { checkClaims } from './check-claims.ts'
import type { TempoAnswer } from './desk.ts'

const vocabulary = theVocabulary()

/** Verdict and nuance of one claim, and of what it takes for granted. */
function verdicts(claim: Claim, setting?: CheckSetting) {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))
}

const compared = (finding: TempoFinding, ratio: number): TempoComparison =>
  ({ finding, count: 2, days: 175, referenceCount: 24, referenceDays: 365, ratio, low: 0.02, high: 0.7, p: 0.01, gapProbability: 0.03 })
const tempoOf = (all: TempoComparison, deadly: TempoComparison) => (): TempoAnswer => ({ all, deadly, events: ['EU-20180323-FR-1', 'EU-20171001-FR-1'] })

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

describe('a count of people', () => {
  const seed = 'https://www.trouw.nl/samenleving/is-verkeert-in-nood-maar-de-kans-op-een-aanslag-in-nederland-is-niet-geweken~a0412a1e/'
  const inArea = aClaim('FIGURE', { what: 'present', population: 'NL', value: 160, qualifier: 'approx', asof: '2018-03', source: 'nctv' }, { inferred: ['asof'] })
  const camps = aClaim('FIGURE', { what: 'detained_or_camp', population: 'NL', value: 30, qualifier: 'approx', asof: '2018-03' }, { inferred: ['asof'] })

  test('is supported by other origins, with the definition the record counts by', () => {
    expect(verdicts(inArea)).toEqual(['supported: other-definition'])
    expect(checkAll([inArea])[0]?.supportingOrigins).toBe(2)
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, population: 'NL, aged 9 and over' }))).toEqual(['supported'])
  })

  test('is contradicted by another number of its day, and out of date by a later one', () => {
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 260 }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 170 }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { ...inArea.fields, value: 190 }))).toEqual(['outdated'])
    expect(verdicts(inArea, { published: '2018-03-26', asOf: '2018-12-31' })).toEqual(['outdated'])
    expect(verdicts(aClaim('FIGURE', inArea.fields), { published: '2018-03-26', asOf: '2018-12-31' })).toEqual(['supported: other-definition'])
  })

  test('that others put under another heading is in conflict, whether or not the page it comes from is known', () => {
    expect(verdicts(camps, { url: seed })).toEqual(['conflicting'])
    expect(verdicts(camps)).toEqual(['conflicting'])
    expect(checkAll([camps], { url: seed })[0]?.evidence.map((each) => [each.bearing, each.origin])).toEqual([
      ['same-origin', 'nctv'], ['contradicts', 'aivd'], ['contradicts', 'aivd'],
    ])
  })

  test('is not supported by what the text itself says', () => {
    const women = aClaim('FIGURE', { what: 'departed', population: 'NL women', value: 90, qualifier: 'approx', asof: '2017-10' })
    const url = 'https://www.ad.nl/buitenland/duits-inlichtingenchef-vreest-gehersenspoelde-kinderen-van-is~a4d79905/?from=rss'
    expect(verdicts(women, { asOf: '2017-11-01' })).toEqual(['supported'])
    expect(verdicts(women, { asOf: '2017-11-01', url })).toEqual(['unsupported: own-row-only'])
  })

  test('nobody has recorded is unsupported, and one without a number too vague', () => {
    expect(verdicts(aClaim('FIGURE', { what: 'suspects', value: 12 }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('FIGURE', { what: 'present', qualifier: 'vague' }))).toEqual(['not-checkable'])
  })
})

describe('stored reports', () => {
  const killed = aClaim('FIGURE', { what: 'killed', population: 'NL', value: 75, qualifier: 'approx', asof: '2018-03' })
  const told = aClaim('FIGURE', { what: 'killed', population: 'NL', value: 75, qualifier: 'approx', asof: '2018-03-20' }, { start: 500 })
  const verdictBeside = (kept: Partial<Report>, claim: Claim = killed, says: Claim = told) => {
    const text = kept.text ?? 'another text'
    const report: Report = {
      id: 'stored', source: 'the-paper', title: 'A report', lang: 'en', country: 'NL', published: '2018-03-20', known: '2018-03-20', recorded: '2018-03-20T12:00:00Z',
      url: 'https://paper.example/1', marking: 'clear', licence: 'CC0', note: undefined, illustrative: false, digest: 'd', status: 'asserted', retraction: undefined, pages: [], ...kept, text,
    }
    const base = { ...theRecord('2018-03-26'), reports: [report], claims: [{ report: 'stored', claim: says, known: '2018-03-20' as const, recorded: report.recorded, revision: 0, status: 'asserted' as const }] }
    const checkedReport = { id: 'text', text: 'a text', published: '2018-03-26', lang: 'en' as const, country: 'NL' }
    return checkClaims({ report: checkedReport, claims: [claim], country: 'NL', base, vocabulary, coverage: theCoverage, compareTempo: () => undefined })[0]
  }

  test('count as evidence of their own: they disagree with the record', () => {
    expect(verdictBeside({})?.verdict).toBe('conflicting')
  })

  test('that were written for the demo, or are the text itself, are shown and never counted', () => {
    expect(verdictBeside({ illustrative: true })?.verdict).toBe('contradicted')
    expect(verdictBeside({ illustrative: true })?.evidence.map((each) => each.bearing)).toContain('illustrative')
    expect(verdictBeside({ text: 'a text' })?.verdict).toBe('contradicted')
    expect(verdictBeside({ text: 'a text' })?.evidence.map((each) => each.bearing)).toContain('same-origin')
  })

  test('that quote an office do not outvote what that office put on record', () => {
    const quoted = aClaim('FIGURE', { ...told.fields, source: 'nctv' }, { start: 500 })
    expect(verdictBeside({ published: '2018-03-26' }, killed, quoted)?.verdict).toBe('contradicted')
  })
})

describe('a count of attacks', () => {
  test('of a year is held against the totals of that year', () => {
    const total = aClaim('FIGURE', { what: 'attacks_all_status', place: 'EU', value: 205, period: '2017' })
    expect(verdicts(total, { asOf: '2019-01-01' })).toEqual(['supported'])
    expect(verdicts(aClaim('FIGURE', { ...total.fields, value: 250 }), { asOf: '2019-01-01' })).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { what: 'arrests', place: 'FR', population: 'jihadist', value: 429, period: '2016' }))).toEqual(['supported'])
  })
})

describe('an event', () => {
  const france = aClaim('EVENT', { type: 'attack', status: 'completed', place: 'FR (south)', date: '2018-03-23', counts: { killed: 4 } })

  test('is found by its day and place', () => {
    expect(verdicts(france)).toEqual(['supported'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, place: 'FR (north)' }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, place: 'Trèbes' }))).toEqual(['supported'])
  })

  test('on another day, with other victims or another outcome is contradicted', () => {
    expect(verdicts(aClaim('EVENT', { ...france.fields, date: '2018-03-22' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, counts: { killed: 14 } }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, status: 'foiled' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, date: '2017-03-23' }))).toEqual(['unsupported'])
  })

  test('at two places on one day has the victims of either or of both', () => {
    const brussels = aClaim('EVENT', { type: 'attack', place: 'Brussels', date: '2016-03-22', counts: { killed: 32 } })
    expect(verdicts(brussels)).toEqual(['supported'])
    expect(verdicts(aClaim('EVENT', { ...brussels.fields, counts: { killed: 52 } }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { what: 'dead', place: 'BE', value: 32, asof: '2016-03-22' }))).toEqual(['supported'])
    expect(verdicts(aClaim('FIGURE', { what: 'dead', place: 'Trèbes', value: 40, asof: '2018-03-23' }))).toEqual(['contradicted'])
  })

  test('without a place is too vague, and a trial is not in the record', () => {
    expect(verdicts(aClaim('EVENT', { type: 'attack', date: '2018-03-23' }))).toEqual(['not-checkable'])
    expect(verdicts(aClaim('EVENT', { type: 'conviction', date: '2018-03-23', place: 'NL' }))).toEqual(['unsupported'])
  })
})

describe('hardly any attacks', () => {
  const lull = aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place: 'Europe', date: '2017-10/2018-03-26' })
  const down = aClaim('TREND', { quantity: 'attacks', direction: 'down', place: 'Europe', period: '2017-10/2018-03-26' })

  test('follows the tempo in both its definitions', () => {
    expect(verdicts(lull, { compareTempo: tempoOf(compared('fell', 0.2), compared('fell', 0.2)) })).toEqual(['supported'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('fell', 0.2), compared('compatible-with-fall', 0.3)) })).toEqual(['supported: definitions-disagree'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('compatible-with-fall', 0.4), compared('too-few', 0.3)) })).toEqual(['unsupported: not-distinguishable'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('rose', 3), compared('no-change-shown', 1.2)) })).toEqual(['contradicted'])
    expect(verdicts(lull)).toEqual(['unsupported'])
  })

  test('as a trend has the same verdict, and a rise the opposite one', () => {
    const tempo = tempoOf(compared('fell', 0.2), compared('fell', 0.2))
    expect(verdicts(down, { compareTempo: tempo })).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { ...down.fields, direction: 'up' }), { compareTempo: tempo })).toEqual(['contradicted'])
  })

  test('starts after the last attack of the month that is named', () => {
    const [checked] = checkAll([lull], { compareTempo: tempoOf(compared('fell', 0.2), compared('fell', 0.2)) })
    expect(checked?.because).toMatchObject({ kind: 'lull', from: '2017-10-02', to: '2018-03-26' })
  })
})

describe('departures and returns', () => {
  const nobody = aClaim('EVENT', { type: 'departure', aggregate: true, status: 'none', polarity: 'negated', population: 'NL', date: '2017~/2018-03-26' })

  test('that nobody leaves is no more than that no departure is known', () => {
    expect(verdicts(nobody)).toEqual(['supported: known-departures-only'])
    expect(checkAll([nobody])[0]?.because).toEqual({ kind: 'departures-known-only', since: '2017-06' })
    expect(verdicts(aClaim('EVENT', { ...nobody.fields, date: '2015/2018-03-26' }))).toEqual(['unsupported: known-departures-only'])
  })

  test('that hardly anybody returns means that the count stands still', () => {
    const few = aClaim('EVENT', { type: 'return', aggregate: true, polarity: 'near-negated', population: 'NL' })
    expect(verdicts(few)).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { quantity: 'returnees NL', direction: 'flat' }))).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { quantity: 'returnees NL', direction: 'up' }))).toEqual(['contradicted'])
  })
})

describe('an opinion', () => {
  test('cannot be checked, but what an office put on record can be shown to be said', () => {
    expect(verdicts(aClaim('JUDGEMENT', { holder: 'article', likelihood: 'asserted' }))).toEqual(['not-checkable'])
    const networks = aClaim('JUDGEMENT', { holder: 'nctv', proposition: 'the movement turns to preaching and to building its network' })
    expect(verdicts(networks)).toEqual(['supported: holder-says-so'])
    expect(verdicts(aClaim('JUDGEMENT', { holder: 'nctv', proposition: 'balloons above the sea are blue' }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('WARNING', { holder: 'article', about: 'floods' }))).toEqual(['not-checkable'])
  })
})

test('a repetition within the text is marked as one', () => {
  const fields = { what: 'killed', population: 'NL', value: 60, asof: '2018-03' } as const
  const [first, again] = checkAll([aClaim('FIGURE', fields), aClaim('FIGURE', fields, { start: 100 })])
  expect([first?.repeats, again?.repeats]).toEqual([undefined, first?.claim.id])
})

describe('any claim', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('NL', 'GB', 'EU', 'Europe', '2018-03', '2017/2018', '/2018', 'vague-long', '4', 'nctv', 'attacks', 'present', 'killed', 'raised', 'former', 'actual', 'none', 'attack', 'departure'))
  const texts = ['geo', 'label', 'change', 'status', 'since', 'until', 'duration', 'rank', 'what', 'population', 'place', 'asof', 'period', 'type', 'date', 'polarity', 'quantity', 'direction', 'holder', 'source', 'about', 'proposition', 'qualifier']
  const numbers = ['ordinal', 'max', 'value', 'low', 'high', 'share', 'delta']
  const fields = fc.tuple(
    fc.dictionary(fc.constantFrom(...texts), text),
    fc.dictionary(fc.constantFrom(...numbers), fc.oneof(fc.integer(), fc.double())),
    fc.record({ aggregate: fc.boolean(), counts: fc.dictionary(text, fc.oneof(text, fc.integer())) }, { requiredKeys: [] }),
  ).map((parts) => Object.assign({}, ...parts) as object)

  test('gets a verdict and never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...claimKinds), fields, (kind, given) => {
      const claim = aClaim(kind, given as never)
      const [checked] = checkAll([claim])
      expect(checked?.claim).toBe(claim)
    }), { numRuns: 300 })
  })

  test('has the same verdict whatever becomes known later', () => {
    const claims = [
      aClaim('LEVEL', { geo: 'NL', ordinal: 4, status: 'actual' }), aClaim('FIGURE', { what: 'present', population: 'NL', value: 160 }),
      aClaim('EVENT', { type: 'attack', place: 'FR', date: '2018-03-23' }),
    ]
    const now = theRecord('2018-03-26')
    const whole = theRecord('2025-12-31').rows
    const changedSince = new Set(whole.filter((row) => row.times.known > '2018-03-26').map(({ id }) => id))
    expect(whole.filter(({ id }) => !changedSince.has(id))).toEqual(now.rows.filter(({ id }) => !changedSince.has(id)))
    expect(checkAll(claims).map((each) => each.verdict)).toEqual(['supported', 'supported', 'supported'])
  })
})
