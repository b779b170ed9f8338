import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, checkText } from '../src/actions/checking/check.ts'
import { checkToJson } from '../src/actions/checking/check-to-json.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { keyOfRef, type CheckedClaim, type Day, type Language } from '../src/core/index.ts'
import type { CheckedText } from '../src/evidence/check/desk.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { theCoverage, theRecord, theVocabulary } from './builders/the-record.ts'

const vocabulary = theVocabulary()

function checkAsOf(report: CheckedText, asOf: Day = '2018-03-26', country = 'NL'): readonly CheckedClaim[] {
  return checkText(report, country, theRecord(asOf), { vocabulary, coverage: theCoverage })
}

function aText(text: string, lang: Language, published = '2018-03-26'): CheckedText {
  return { id: 'text', text, published, lang, country: 'NL' }
}

const say = ({ verdict, nuance }: CheckedClaim) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`)

/** The verdict on the claim of a kind whose quote holds some words. */
function verdictOn(checked: readonly CheckedClaim[], kind: string, words: string, at = 0): string | undefined {
  const found = checked.filter(({ claim }) => claim.kind === kind && claim.quote.includes(words))[at]
  return found === undefined ? undefined : say(found)
}

/** Changes one place of a text and tells whose verdict changed: of a claim that holds the place or repeats it, or of any other. */
function mutate(report: CheckedText, words: string, to: string, at = 0) {
  const position = nthIndexOf(report.text, words, at)
  const shift = to.length - words.length
  const before = checkAsOf(report)
  const after = checkAsOf({ ...report, text: report.text.slice(0, position) + to + report.text.slice(position + words.length) })
  const changed = before.filter((each) => {
    const start = each.claim.start > position ? each.claim.start + shift : each.claim.start
    const same = after.find(({ claim }) => claim.kind === each.claim.kind && claim.start === start && claim.rule === each.claim.rule)
    return same === undefined || say(same) !== say(each)
  })
  const holds = ({ claim, repeats }: CheckedClaim): boolean =>
    (claim.start <= position && position < claim.end) || (repeats !== undefined && before.some((each) => each.claim.id === repeats && holds(each)))
  return { own: changed.filter(holds).map(say), others: changed.filter((each) => !holds(each)).map((each) => `${each.claim.kind} ${each.claim.quote}`) }
}

function nthIndexOf(text: string, words: string, at: number): number {
  const first = text.indexOf(words)
  if (first === -1) throw new Error(`the text has no "${words}"`)
  return at === 0 ? first : first + words.length + nthIndexOf(text.slice(first + words.length), words, at - 1)
}

const dutch = aText(`Het dreigingsniveau in Nederland blijft op 4. Het hoogste niveau is 5.

Volgens de NCTV zijn er sinds oktober 2017 nauwelijks aanslagen gepleegd in Europa. Een uitzondering was de aanslag in Zuid-Frankrijk op 23 maart 2018.

Er zijn nog ongeveer 160 Nederlanders in Syrië en Irak. Ongeveer dertig Nederlanders zitten in kampen of gevangenissen in de regio. Zo'n vijftig Nederlanders zijn teruggekeerd. Er vertrekken geen jihadisten meer naar Syrië en Irak.`, 'nl')

const english = aText(`The threat level in the Netherlands remains at 4. The highest level is 5.

The attack in southern France on 23 March 2018 was an exception.

About 160 Dutch people are still in Syria and Iraq. Around 60 Dutch travellers have been killed. Some fifty Dutch jihadists have returned. About thirty Dutch nationals are in camps or prisons in the region. No Dutch people are leaving for Syria and Iraq any more.`, 'en')

describe('a Dutch report of 26 March 2018', () => {
  const checked = checkAsOf(dutch)

  test.each([
    ['LEVEL', 'blijft op 4', 'supported'],
    ['LEVEL', 'hoogste', 'supported'],
    ['EVENT', 'Zuid-Frankrijk', 'supported'],
    ['FIGURE', '160', 'supported: other-definition'],
    ['FIGURE', 'vijftig', 'supported: other-definition'],
    ['FIGURE', 'dertig', 'conflicting'],
    ['EVENT', 'vertrekken', 'supported: known-departures-only'],
  ])('%s "%s" is %s', (kind, words, expected) => {
    expect(verdictOn(checked, kind, words)).toBe(expected)
  })

  test('says of the lull by how much, under which definition, and how sure that is', () => {
    const lull = checked.find(({ claim, because }) => claim.kind === 'EVENT' && because.kind === 'lull')
    expect(lull?.because).toMatchObject({ to: '2018-03-26', all: { count: 2, referenceCount: 24 }, deadly: { count: 1, referenceCount: 11 }, definitionsAgree: false })
    expect(lull?.verdict).not.toBe('contradicted')
  })

  test.each([
    ['op 4', 'op 3', 0], ['is 5', 'is 4', 0], ['160', '260', 0], ['dertig', 'veertig', 0], ['vijftig', 'zeventig', 0], ['23 maart', '22 maart', 0],
    ['maart 2018', 'maart 2017', 0], ['oktober 2017', 'oktober 2015', 0],
  ])('with %s changed to %s has another verdict there and nowhere else', (words, to, at) => {
    const { own, others } = mutate(dutch, words, to, at)
    expect(own.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })
})

describe('an English report of 26 March 2018', () => {
  const checked = checkAsOf(english)

  test.each([
    ['LEVEL', 'remains at 4', 'supported'],
    ['LEVEL', 'highest', 'supported'],
    ['EVENT', 'southern France', 'supported'],
    ['FIGURE', '160', 'supported: other-definition'],
    ['FIGURE', '60 Dutch', 'supported: other-definition'],
    ['FIGURE', 'fifty', 'supported: other-definition'],
    ['FIGURE', 'thirty', 'conflicting'],
    ['EVENT', 'leaving', 'supported: known-departures-only'],
  ])('%s "%s" is %s', (kind, words, expected) => {
    expect(verdictOn(checked, kind, words)).toBe(expected)
  })

  test.each([
    ['at 4', 'at 3', 0], ['is 5', 'is 4', 0], ['160', '260', 0], ['60 Dutch', '90 Dutch', 0], ['fifty', 'seventy', 0], ['thirty', 'forty', 0], ['23 March', '22 March', 0],
  ])('with %s changed to %s has another verdict there and nowhere else', (words, to, at) => {
    const { own, others } = mutate(english, words, to, at)
    expect(own.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })

  test('is out of date where the record has moved on by the day of the view', () => {
    const later = checkAsOf(english, '2020-01-31')
    expect(verdictOn(later, 'LEVEL', 'remains at 4')).toBe('outdated')
    expect(verdictOn(later, 'FIGURE', '160')).toBe('outdated')
  })
})

test('an alert that was withdrawn is no plot that was foiled', () => {
  const checked = checkAsOf(aText('Police in Berlin foiled a jihadist attack on the half-marathon on 8 April 2018.', 'en', '2018-04-10'), '2018-04-10')
  expect(checked.map(say)).not.toContain('supported')
})

test('on a store the verdicts are the same, and each opens on its evidence', async () => {
  await using store = await aStore()
  const context = aContext(store)
  expect((await loadRecord(context)).ok).toBe(true)
  const outcome = await check(context, { report: dutch, pages: [], country: 'NL', view: { asOf: '2018-03-26', recordedBy: undefined } })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  expect(outcome.value.claims.map(say)).toEqual(checkAsOf(dutch).map(say))
  const refs = outcome.value.claims.flatMap((each) => each.evidence.map(({ ref }) => keyOfRef(ref)))
  expect(new Set(Object.keys(outcome.value.evidence))).toEqual(new Set(refs))
  const printed: unknown = JSON.parse(JSON.stringify(checkToJson(outcome.value)))
  expect(printed).toMatchObject({ asOf: '2018-03-26', claims: expect.arrayContaining([expect.objectContaining({ kind: 'FIGURE', verdict: 'conflicting' })]) as unknown })
})

describe('the newspaper article of 26 March 2018', () => {
  const corpora = process.env.PEIL_CORPORA ?? new URL('../../shared/corpora', import.meta.url).pathname
  const path = `${corpora}/threat-reports/dev/000.json`
  const article = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CheckedText) : undefined
  const why = 'the labelled reports are not here; PEIL_CORPORA names their folder'

  test('gets the verdicts that its evidence gives', (context) => {
    if (article === undefined) return context.skip(why)
    const checked = checkAsOf(article)
    const levels = checked.filter(({ claim }) => claim.kind === 'LEVEL').map(say)
    expect(levels).toEqual(['contradicted: right-as-label', 'supported: implied-by-text', 'supported'])
    expect(verdictOn(checked, 'EVENT', 'Zuid-Frankrijk')).toBe('supported')
    expect(verdictOn(checked, 'FIGURE', '160')).toBe('supported: other-definition')
    expect(verdictOn(checked, 'FIGURE', 'Zestig')).toBe('supported: other-definition')
    expect(verdictOn(checked, 'FIGURE', 'vijftig')).toBe('supported: other-definition')
    expect(verdictOn(checked, 'FIGURE', 'dertig')).toBe('conflicting')
    expect(verdictOn(checked, 'EVENT', 'vertrekken')).toBe('supported: known-departures-only')
    expect(checked.some(({ claim, because }) => claim.kind === 'EVENT' && because.kind === 'lull')).toBe(true)
  })

  test.for([
    ['op 4', 'op 3', 0], ['vijf jaar', 'acht jaar', 0], ['is 5', 'is 4', 0], ['160', '260', 0], ['dertig', 'veertig', 0], ['Zestig', 'Negentig', 0], ['vijftig', 'zeventig', 0],
    ['afgelopen vrijdag', 'afgelopen donderdag', 0], ['oktober vorig jaar', 'januari vorig jaar', 0], ['oktober vorig jaar', 'augustus vorig jaar', 0], ['oktober vorig jaar', 'oktober twee jaar geleden', 0],
  ] as const)('with %s changed to %s gets another verdict there and nowhere else', ([words, to, at], context) => {
    if (article === undefined) return context.skip(why)
    const { own, others } = mutate(article, words, to, at)
    expect(own.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })

  test('with another year in its dateline changes the verdict on what that paragraph counts back from it, and no other', (context) => {
    if (article === undefined) return context.skip(why)
    const { own, others } = mutate(article, '2018-03', '2017-03')
    expect(own).toEqual([])
    expect(others).toEqual([expect.stringMatching(/^LEVEL .* vijf jaar .* op 4/)])
  })
})
