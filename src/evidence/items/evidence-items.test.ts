import { describe, expect, test } from 'vitest'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aSource } from '../../../test/builders/a-report.ts'
import type { EvidenceBase, Report } from '../../core/index.ts'
import { evidenceItems } from './evidence-items.ts'
import { withDutch } from './with-dutch.ts'

const vocabulary = theVocabulary()
const record = theRecord('2018-03-26')

describe('what opens under a verdict', () => {
  test('is the row with its source, its origin and no number that nobody gave', () => {
    const item = evidenceItems(record, [{ kind: 'row', row: 'EU-20171031-DE-1' }], vocabulary)['EU-20171031-DE-1']
    expect(item).toMatchObject({ kind: 'row', table: 'threat-event', publisher: 'tz.de', happened: '2017-10-31' })
    expect(item?.kind === 'row' && item.cells.map((cell) => cell.name)).not.toContain('killed')
  })

  test('is the passage with the words around it and its page', () => {
    const text = 'Nobody knows. Some sixty travellers were killed. That is all.'
    const claim = aClaim('FIGURE', { what: 'killed', value: 60 }, { quote: 'Some sixty travellers were killed.', start: 14 })
    const report: Report = {
      id: 'r', source: 'the-paper', title: 'A report', lang: 'en', country: 'NL', published: '2018-03-26', known: '2018-03-26', recorded: '2018-03-26T12:00:00Z',
      url: undefined, marking: 'clear', licence: 'CC0', note: undefined, illustrative: true, digest: 'd', text, status: 'asserted', retraction: undefined,
      pages: [{ page: 1, start: 0, end: 13 }, { page: 2, start: 13, end: text.length }],
    }
    const base: EvidenceBase = { ...record, reports: [report], claims: [{ report: 'r', claim, known: '2018-03-26', recorded: report.recorded, revision: 0, status: 'asserted' }] }
    const citation = { report: 'r', start: claim.start, end: claim.end, quote: claim.quote }
    expect(evidenceItems(base, [{ kind: 'passage', claim: claim.id, citation }], vocabulary)[claim.id]).toMatchObject({
      kind: 'passage', page: 2, before: 'Nobody knows. ', quote: claim.quote, after: ' That is all.', origin: 'press:the-paper', illustrative: true,
    })
  })

  test('names the source of a passage by its name, not by its key', () => {
    const claim = aClaim('FIGURE', { what: 'killed', value: 60 }, { quote: 'Sixty.', start: 0 })
    const report: Report = {
      id: 'het-kustblad-2018-03-29', source: 'het-kustblad', title: 'A report', lang: 'nl', country: 'NL', published: '2018-03-29', known: '2018-03-29', recorded: '2018-03-29T12:00:00Z',
      url: undefined, marking: 'clear', licence: 'CC0', note: undefined, illustrative: true, digest: 'd', text: 'Sixty.', status: 'asserted', retraction: undefined, pages: [],
    }
    const source = { ...aSource, id: 'het-kustblad', name: 'Het Kustblad' }
    const citation = { report: report.id, start: 0, end: 6, quote: 'Sixty.' }
    expect(evidenceItems({ ...record, reports: [report], sources: [source] }, [{ kind: 'passage', claim: claim.id, citation }], vocabulary)[claim.id]).toMatchObject({ source: 'het-kustblad', sourceName: 'Het Kustblad' })
  })

  test('has Dutch beside a text that has been put into Dutch, and no column without a text', () => {
    const items = withDutch(evidenceItems(record, [{ kind: 'row', row: 'J067' }], vocabulary), { both: (row, field, english) => ({ en: english, nl: `${row} ${field}` }), place: (english) => ({ en: english, nl: `${english} (nl)` }) })
    const cells = items.J067?.kind === 'row' ? items.J067.cells : []
    expect(cells.filter(({ dutch }) => dutch !== undefined)).toEqual([{ name: 'reason', value: 'Fall of the caliphate weakened IS', dutch: 'J067 reason' }])
    expect(cells.filter(({ value }) => value === '')).toEqual([])
  })

  test('is nothing where the base holds no such row', () => {
    expect(evidenceItems(record, [{ kind: 'row', row: 'no-such-row' }], vocabulary)).toEqual({})
  })
})
