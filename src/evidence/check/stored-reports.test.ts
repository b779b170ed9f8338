import { describe, expect, test } from 'vitest'
import { rowsOf, type Claim, type Report } from '../../core/index.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theCoverage, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { checkClaims } from './check-claims.ts'

const vocabulary = theVocabulary()

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
    return checkClaims({ report: checkedReport, claims: [claim], country: 'NL', base, vocabulary, coverage: theCoverage, attacks: rowsOf(base, 'threat-event'), repeats: new Map(), compareTempo: () => undefined })[0]
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
