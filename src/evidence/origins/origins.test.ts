import { describe, expect, test } from 'vitest'
import { rowsOf, type Report } from '../../core/index.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { countOrigins } from './count-origins.ts'
import { firstPrints } from './first-print.ts'
import { originOfClaim } from './origin-of-claim.ts'
import { originOfAddress, originOfRow } from './origin-of-row.ts'

const vocabulary = theVocabulary()
const record = theRecord('2025-12-31')
const wire = 'The coordinator said on Monday that the level stays where it is, since the reasons for it have not changed and no new ones were found in the spring.'

const origin = (url: string) => originOfAddress(url, vocabulary)

function aReport(id: string, published: string, text: string, url?: string): Report {
  return {
    id, source: id, title: id, lang: 'en', country: 'NL', published, known: '2018-04-01', recorded: '2018-04-01T00:00:00Z', url, marking: 'clear',
    licence: 'CC0', note: undefined, illustrative: false, digest: id, text, status: 'asserted', retraction: undefined, pages: [],
  }
}

describe('an origin', () => {
  test('is the office whose edition it is, whichever paper printed it', () => {
    const inArea = rowsOf(record, 'cohort-figure').filter((row) => row.cohort === 'in_area' && row.times.happened?.startsWith('2018-03'))
    expect(inArea.map((row) => [row.edition, originOfRow(row, record, vocabulary)])).toEqual([
      ['AIVD annual report 2017', 'aivd'], ['AIVD annual report 2017', 'aivd'], ['DTN47', 'nctv'],
    ])
  })

  test('of a level is the authority of its scale', () => {
    const british = rowsOf(record, 'level-decision').find((row) => row.country === 'GB' && row.scope === 'national')
    expect(british && originOfRow(british, record, vocabulary)).toBe('jtac')
  })

  test('of an address is the office that owns the site, else the site', () => {
    expect(['https://english.nctv.nl/a', 'https://www.example.org/b', 'no address'].map((url) => originOfAddress(url, vocabulary))).toEqual(['nctv', 'press:example.org', 'unknown'])
  })

  test('of a copy is what it copies, of a second address of a paper the paper', () => {
    expect(['https://en.wikipedia.org/wiki/X', 'https://wikiland.org/fr/X', 'https://wikimili.com/en/X', 'https://da.frwiki.wiki/wiki/X', 'http://the-uncensored-wiki.com:20082/articles/t/X'].map(origin)).toEqual(Array(5).fill('wikipedia'))
    expect(origin('https://article-swipe.standard.co.uk/a')).toBe(origin('https://www.standard.co.uk/b'))
    expect(origin('https://feeds.bbci.co.uk/a')).toBe(origin('http://news.bbc.co.uk/b'))
    expect(['https://theworldtomorrow.wikileaks.org/a', 'http://wiki.phantis.com/b', 'https://notstandard.co.uk/c'].map(origin)).toEqual([
      'press:theworldtomorrow.wikileaks.org', 'press:wiki.phantis.com', 'press:notstandard.co.uk',
    ])
  })

  test('counts once however many print it, and a joint report is no voice beside its authors', () => {
    expect(countOrigins(['nctv', 'nctv', 'nctv'])).toBe(1)
    expect(countOrigins(['nctv+aivd', 'aivd', 'press:example.org'])).toBe(2)
    expect(countOrigins([])).toBe(0)
  })
})

describe('reprints', () => {
  const first = aReport('agency', '2018-03-26', wire, 'https://agency.example/1')
  const reprint = aReport('paper', '2018-03-27', `${wire} Our own newsroom adds nothing.`, 'https://paper.example/2')
  const other = aReport('other', '2018-03-27', 'A quite different text about something else that was written by somebody who did not read the wire of that day at all.', 'https://other.example/3')

  test('go back to the first print of their text', () => {
    const firstByReport = firstPrints([reprint, other, first])
    expect([...firstByReport].map(([id, root]) => [id, root.id]).toSorted()).toEqual([['agency', 'agency'], ['other', 'other'], ['paper', 'agency']])
  })

  test('have its origin, unless they quote an office', () => {
    const firstByReport = firstPrints([reprint, other, first])
    expect(originOfClaim(aClaim('FIGURE', { what: 'killed', value: 60 }), reprint, firstByReport, vocabulary)).toBe('press:agency.example')
    expect(originOfClaim(aClaim('FIGURE', { what: 'killed', value: 60, source: 'nctv' }), reprint, firstByReport, vocabulary)).toBe('nctv')
  })
})
