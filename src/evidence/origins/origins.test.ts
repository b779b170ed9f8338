import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf, type Claim, type Report } from '../../core/index.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aKeptReport } from '../../../test/builders/a-check.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { toComparedText } from './compared-text.ts'
import { countOrigins } from './count-origins.ts'
import { linksAmong } from './link-texts.ts'
import { claimOrigins, originOfReport } from './origin-of-claim.ts'
import { originOfAddress, originOfOffice, originOfRow } from './origin-of-row.ts'

const vocabulary = theVocabulary()
const record = theRecord('2025-12-31')

const origin = (url: string) => originOfAddress(url, vocabulary)

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

  test('of papers that share a newsroom is that newsroom, known by address or by name', () => {
    const papers = [{ url: 'https://www.ad.nl/1', source: 'a' }, { url: 'https://www.bd.nl/2', source: 'b' }, { url: undefined, source: 'brabants-dagblad' }]
    expect(new Set(papers.map((paper) => originOfReport(paper, vocabulary))).size).toBe(1)
    expect(originOfReport({ url: 'https://www.trouw.nl/3', source: 'trouw' }, vocabulary)).toBe('press:trouw.nl')
  })

  test('of what a medium is quoted for is that medium, whether it is named or prints itself', () => {
    expect([originOfOffice('media:anp', vocabulary), originOfReport({ url: 'https://www.anp.nl/1', source: 'x' }, vocabulary), originOfReport({ url: undefined, source: 'anp' }, vocabulary)]).toEqual(['anp', 'anp', 'anp'])
    expect(originOfOffice('media:other', vocabulary)).toBe('press:other')
    expect(originOfReport({ url: undefined, source: 'nctv' }, vocabulary)).toBe(originOfOffice('nctv:spokesperson', vocabulary))
  })
})

const wire = 'In de kampen in het gebied zitten volgens betrokkenen nog 77 Nederlandse jihadisten vast. Hun aantal is sinds de zomer niet veranderd, en er kwamen geen nieuwe bij. De bewakers laten al een jaar niemand meer gaan.'

interface Printed { readonly id: string; readonly text: string; readonly published?: string; readonly url?: string; readonly says?: readonly Claim[] }

/** A claim on the words of the text that it quotes. */
function claimIn(text: string, quote: string, fields: Extract<Claim, { kind: 'FIGURE' }>['fields']): Claim {
  return aClaim('FIGURE', fields, { quote, start: text.indexOf(quote) })
}

const camps = (text: string) => claimIn(text, text.match(/nog \d+ Nederlandse jihadisten vast/)?.[0] ?? expect.fail(), { what: 'detained_or_camp', value: Number(text.match(/nog (\d+) Nederlandse/)?.[1]) })

/** Origins of all that these prints claim, in their order. */
function originsOf(prints: readonly Printed[]): readonly string[] {
  const all = prints.map(({ text, says = [camps(text)], ...print }) => ({ report: aKeptReport({ url: `https://${print.id}.example/1`, ...print, text }) satisfies Report, says }))
  const claims = all.flatMap(({ report: { id, known, recorded }, says }) => says.map((claim) => ({ report: id, claim, known, recorded, revision: 1, status: 'asserted' as const })))
  const originOf = claimOrigins({ claims, textLinks: linksAmong(all.map(({ report, says }) => toComparedText(report, says))) }, vocabulary)
  return all.flatMap(({ report, says }) => says.filter(({ kind }) => kind === 'FIGURE').map((claim) => originOf(claim, report)))
}

describe('ten papers that print one wire', () => {
  const papers = Array.from({ length: 10 }, (_, at) => ({ id: `paper-${at}`, published: '2018-03-27', text: `${wire} Lezer ${at} stuurde deze foto in.` }))
  const agency = { id: 'agency', published: '2018-03-26', text: wire }

  test('are one origin: the wire, in whatever order they came in', () => {
    fc.assert(fc.property(fc.shuffledSubarray([agency, ...papers], { minLength: 11 }), (prints) => {
      expect(new Set(originsOf(prints))).toEqual(new Set(['press:agency.example']))
    }), { numRuns: 20 })
  })

  test('are one origin without the wire too: the first of them', () => {
    expect(new Set(originsOf(papers)).size).toBe(1)
  })

  test('stay one origin however many there are: another reprint never adds one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.constantFrom('2018-03-25', '2018-03-27', '2018-03'), { minLength: 40, maxLength: 40 }), (count, days) => {
      const prints = days.slice(0, count).map((published, at) => ({ id: `p${at}`, published, text: `${wire} Regel ${at} is van ons.` }))
      expect(countOrigins(originsOf(prints))).toBe(1)
    }), { numRuns: 20 })
  })
})

describe('a report that quotes a passage of another', () => {
  const own = 'Onze redactie sprak in de stad met de burgemeester, die er weinig van wist en naar de regering verwees. Hij kende er zelf 12 die vertrokken.'
  const quoting = `${own}\n\n${wire}`
  const mayor = claimIn(quoting, '12 die vertrokken', { what: 'departed', value: 12 })

  test('depends on it for what is claimed in the passage, and on nobody for the rest', () => {
    const prints = [{ id: 'agency', published: '2018-03-26', text: `${wire} De minister reageert morgen in een brief aan het parlement.` }, { id: 'paper', published: '2018-03-28', text: quoting, says: [mayor, camps(quoting)] }]
    expect(originsOf(prints)).toEqual(['press:agency.example', 'press:paper.example', 'press:agency.example'])
  })

  test('is no second source by a pull quote of its own', () => {
    const pulled = `${wire}\n\n„In de kampen zitten nog 77 Nederlandse jihadisten vast”\n\n${own}`
    const second = { ...camps(pulled), id: 'pull', start: pulled.indexOf('nog 77', wire.length), end: pulled.indexOf('nog 77', wire.length) + 33 }
    expect(countOrigins(originsOf([{ id: 'paper', text: pulled, says: [camps(pulled), second] }]))).toBe(1)
  })

  test('with light editing is still a copy, and where it changes the figure it speaks for itself', () => {
    const agency = { id: 'agency', published: '2018-03-26', text: wire }
    const edited = wire.replace('volgens betrokkenen nog', 'naar verluidt momenteel nog').replace('sinds de zomer', 'volgens hen').replace('geen nieuwe bij', 'geen anderen bij')
    const altered = wire.replace('77', '80')
    expect(originsOf([agency, { id: 'paper', published: '2018-03-27', text: edited }])).toEqual(Array(2).fill('press:agency.example'))
    expect(originsOf([agency, { id: 'paper', published: '2018-03-27', text: altered }])).toEqual(['press:agency.example', 'press:paper.example'])
  })
})

describe('which print came first', () => {
  test('is told by the day; on one day by the address that one of them names', () => {
    const one = { id: 'one', published: '2018-03-26', text: wire }
    const naming = { id: 'a-second', published: '2018-03-26', text: `${wire} Bron: https://www.one.example/1/.` }
    expect(new Set(originsOf([naming, one]))).toEqual(new Set(['press:one.example']))
    expect(new Set(originsOf([{ ...naming, published: '2018-03-25' }, one]))).toEqual(new Set(['press:a-second.example']))
  })

  test('has an answer where two name each other', () => {
    const naming = { one: `${wire} Zie ook https://two.example/1`, two: `${wire} Zie ook https://one.example/1` }
    expect(new Set(originsOf([{ id: 'one', text: naming.one }, { id: 'two', text: naming.two }])).size).toBe(1)
  })
})

describe('what ties no reports together', () => {
  test('a disclaimer under each of them', () => {
    const disclaimer = 'Dit bericht is met zorg samengesteld. Aan de inhoud kunnen geen rechten worden ontleend. Overname van dit bericht is alleen toegestaan met schriftelijke toestemming van de uitgever. Lees onze voorwaarden op de site van het blad.'
    const subjects = ['In de kampen wachten nog 77 Nederlandse jihadisten vast', 'Naar schatting zitten er nog 80 Nederlandse jihadisten vast']
    const prints = subjects.map((said, at) => ({ id: `paper-${at}`, text: `${said}.\n\n${disclaimer}` }))
    expect(linksAmong(prints.map(({ id, text }) => toComparedText(aKeptReport({ id, text }), [camps(text)])))).toEqual([])
    expect(countOrigins(originsOf(prints))).toBe(2)
  })

  test('the same fact in words of their own', () => {
    const other = 'Wie in Syrië werd opgepakt, komt niet gauw vrij: het blad telde er deze week nog 77 Nederlandse jihadisten vast in twee kampen, net zo veel als in juli.'
    expect(originsOf([{ id: 'one', text: wire }, { id: 'two', text: other }])).toEqual(['press:one.example', 'press:two.example'])
  })

  test('a translated reprint: known not to be seen (docs/methods/origins.md)', () => {
    const translated = 'In the camps in the area, according to those involved, there are still nog 77 Nederlandse jihadisten vast. Their number has not changed since the summer, and no new ones arrived. For a year now the guards have let nobody go.'
    expect(originsOf([{ id: 'one', text: wire }, { id: 'two', text: translated }])).toEqual(['press:one.example', 'press:two.example'])
  })

  test('three papers that quote the NCTV are the NCTV, whatever words they choose', () => {
    const quotes = ['Er zijn nog 160 in het gebied, aldus de NCTV.', 'De NCTV houdt het op 160.', 'Volgens de dienst gaat het om 160 mensen.']
    const prints = quotes.map((text, at) => ({ id: `paper-${at}`, text, says: [claimIn(text, '160', { what: 'present', value: 160, source: at === 1 ? 'nctv:spokesperson' : 'nctv' })] }))
    expect(originsOf(prints)).toEqual(['nctv', 'nctv', 'nctv'])
  })
})

const inArea = (text: string) => claimIn(text, '160', { what: 'present', value: 160, source: 'article' })
const saidIn = (text: string, quote: string, holder: string) => aClaim('ATTRIBUTION', { holder, verb: 'meldt' }, { quote, start: text.indexOf(quote) })

describe('who is said to have said it', () => {
  test('goes for the headline too that gives the same figure, and not for another figure', () => {
    const headline = aClaim('FIGURE', { what: 'in_area', value: 160 })
    const body = aClaim('FIGURE', { what: 'in_area', value: 160, qualifier: 'approx', source: 'nctv' }, { start: 100 })
    const own = aClaim('FIGURE', { what: 'in_area', value: 210 }, { start: 200 })
    const report = aKeptReport()
    const claims = [headline, body, own].map((claim) => ({ report: report.id, claim, known: report.known, recorded: report.recorded, revision: 0, status: 'asserted' as const }))
    const originOf = claimOrigins({ claims, textLinks: [] }, vocabulary)
    expect([headline, own].map((claim) => originOf(claim, report))).toEqual(['nctv', 'press:the-paper'])
  })

  test.each([
    ['Er zitten nog 160 mensen in het gebied. Dat meldt de NCTV maandag.', 'meldt de NCTV', 'nctv'],
    ['There are 160 people in the area. That is what the NCTV said on Monday.', 'the NCTV said', 'nctv'],
    ['Er zitten nog 160 mensen in het gebied, zo bleek maandag. Dat schrijft persbureau ANP.', 'schrijft persbureau ANP', 'anp'],
  ])('in the sentence behind it: %s', (text, quote, expected) => {
    expect(originsOf([{ id: 'paper', text, says: [inArea(text), saidIn(text, quote, expected === 'anp' ? 'media:anp' : 'nctv')] }])).toEqual([expected])
  })

  test.each([
    ['Er zitten nog 160 mensen in het gebied. De NCTV meldt dat het niveau blijft.', 'De NCTV meldt'],
    ['Er zitten nog 160 mensen in het gebied. Het blad vroeg ernaar. Dat weet de NCTV niet.', 'weet de NCTV'],
    ['Er zitten nog 160 mensen in het gebied. Dit jaar meldt de NCTV dat het niveau blijft.', 'meldt de NCTV'],
  ])('and not in a sentence on something else: %s', (text, quote) => {
    expect(originsOf([{ id: 'paper', text, says: [inArea(text), saidIn(text, quote, 'nctv')] }])).toEqual(['press:paper.example'])
  })

  test.each([
    ['AMSTERDAM (ANP) - Er zitten nog 160 mensen in het gebied.', 'anp'],
    ['Nog 160 in gebied\n\nDEN HAAG (ANP/AFP) – Er zitten nog 160 mensen in het gebied.', 'anp+afp'],
    ['Er zitten nog 160 mensen in het gebied.\nBron: ANP', 'anp'],
    ['There are 160 people in the area. Source: Reuters.', 'reuters'],
    ['De coördinator (NCTV) - Er zitten nog 160 mensen in het gebied.', 'press:paper.example'],
    ['Er zitten nog 160 mensen in het gebied. Bron: eigen onderzoek', 'press:paper.example'],
    ['Er zitten nog 160 mensen in het gebied (ANP sprak hen).', 'press:paper.example'],
  ])('by the credit to a wire: %s', (text, expected) => {
    expect(originsOf([{ id: 'paper', text, says: [inArea(text)] }])).toEqual([expected])
  })
})
