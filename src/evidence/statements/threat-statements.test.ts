import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aReport } from '../../../test/builders/a-report.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import type { Claim, EvidenceBase, Report, StoredClaim, TextLink } from '../../core/index.ts'
import { threatStatements } from './threat-statements.ts'

const vocabulary = theVocabulary()
const nobody = { ...theRecord('2018-03-26'), rows: [] }
const report = (changes: Partial<Report> = {}): Report => ({ ...aReport(), known: '2018-03-26', recorded: '2026-11-24T00:00:00.000Z', digest: '', pages: [], status: 'asserted', retraction: undefined, ...changes })
const stored = (claim: Claim, from = 'proef-1'): StoredClaim => ({ report: from, claim: { ...claim, id: `${from}:${claim.id}` }, known: '2018-03-26', recorded: '2026-11-24T00:00:00.000Z', revision: 1, status: 'asserted' })
const saidBy = (claims: readonly StoredClaim[], reports: readonly Report[] = [report()], textLinks: readonly TextLink[] = []) => {
  const base: EvidenceBase = { ...nobody, claims, reports, textLinks }
  return threatStatements(base, vocabulary, 'NL').map(({ theme, direction, origin, said }) => [theme, direction, origin, said])
}
const network = 'jihadisten bouwen aan netwerken'

test('reasons of editions are sorted by their driver; those of other drivers are no statements on these themes', () => {
  const said = threatStatements(theRecord('2018-03-26'), vocabulary, 'NL').filter(({ said: day }) => day === '2018-03-26')
  expect(said.map(({ id, theme, direction, origin }) => [id, theme, direction, origin])).toEqual([
    ['J069', 'intent', 'up', 'nctv'], ['J073', 'networks', 'up', 'nctv'], ['J074', 'incitement', 'neutral', 'nctv'], ['J075', 'networks', 'up', 'nctv'],
  ])
})

describe('what a report says', () => {
  test.each([
    [aClaim('JUDGEMENT', { direction: 'threat', holder: 'article' }, { quote: network }), ['networks', 'up']],
    [aClaim('JUDGEMENT', { direction: 'threat-down', polarity: 'negated' }, { quote: 'er zijn geen aanwijzingen voor aanslagplannen' }), ['intent', 'down']],
    [aClaim('TREND', { direction: 'down' }, { quote: 'Propaganda is down.' }), ['incitement', 'down']],
    [aClaim('TREND', { direction: 'flat' }, { quote: 'de netwerken groeien niet' }), ['networks', 'neutral']],
    [aClaim('TREND', { direction: 'up', polarity: 'negated' }, { quote: 'de netwerken groeien niet' }), ['networks', 'neutral']],
    [aClaim('WARNING', { status: 'current' }, { quote: 'IS kan een nieuwe oproepen tot aanslagen doen' }), ['incitement', 'up']],
    [aClaim('WARNING', {}, { quote: 'a network that spreads propaganda' }), ['incitement', 'up']],
  ])('%#: is sorted by its words and says what it does to the threat', (claim, [theme, direction]) => {
    expect(saidBy([stored(claim)]).map((each) => each.slice(0, 2))).toEqual([[theme, direction]])
  })

  test.each([
    ['no word of a theme', aClaim('JUDGEMENT', { direction: 'threat' }, { quote: 'een aanslag is voorstelbaar' })],
    ['a definition of a scale', aClaim('JUDGEMENT', { direction: 'threat', holder: 'scheme-definition' }, { quote: 'als netwerken bekend zijn' })],
    ['a warning that is over', aClaim('WARNING', { status: 'past' }, { quote: network })],
    ['an event', aClaim('EVENT', { type: 'arrest' }, { quote: network })],
  ])('%s is none', (_, claim) => expect(saidBy([stored(claim)])).toEqual([]))

  test('for the demo, or about another country, is no statement about this one', () => {
    const claims = [stored(aClaim('JUDGEMENT', { direction: 'threat' }, { quote: network }))]
    expect(saidBy(claims, [report({ illustrative: true })])).toEqual([])
    expect(saidBy(claims, [report({ country: 'BE' })])).toEqual([])
  })
})

const judgedBy = (source: string, start: number) => stored(aClaim('JUDGEMENT', { direction: 'threat', holder: source, source }, { quote: network, start }))

test('whoever a report quotes says it; what it says itself is its own', () => {
  expect(saidBy([judgedBy('nctv', 0), judgedBy('article', 40)]).map(([, , origin]) => origin)).toEqual(['nctv', 'press:de-proefkrant'])
})

test('a reprint is said by whom, and when, it was printed first', () => {
  const first = report({ id: 'eerst', source: 'eerste-krant', published: '2018-01-05' })
  const passages = [{ start: 0, end: 100, otherStart: 0, otherEnd: 100 }]
  const claim = aClaim('JUDGEMENT', { direction: 'threat' }, { quote: network })
  expect(saidBy([stored(claim), stored(claim, 'eerst')], [report(), first], [{ report: report(), other: first, containment: 1, passages, known: '2018-03-26' }])).toEqual([
    ['networks', 'up', 'press:eerste-krant', '2018-01-05'], ['networks', 'up', 'press:eerste-krant', '2018-01-05'],
  ])
})

test('offices that once published together are one origin', () => {
  const joint = { ...nobody, rows: theRecord('2018-03-26').rows.flatMap((row) => (row.kind === 'recorded-judgement' && ['J069', 'J073', 'J074'].includes(row.id) ? [{ ...row, edition: { J069: 'NCTV/AIVD 2018', J073: 'AIVD 2017', J074: 'DTN47' }[row.id] ?? '' }] : [])) }
  expect(new Set(threatStatements(joint, vocabulary, 'NL').map(({ origin }) => origin)).size).toBe(1)
})
