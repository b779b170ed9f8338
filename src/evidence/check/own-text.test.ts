import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aKeptReport, checkAll } from '../../../test/builders/a-check.ts'
import { theRecord } from '../../../test/builders/the-record.ts'

const sentence = 'In de kampen zitten volgens dit blad 77 Nederlandse jihadisten vast.'
const camps = aClaim('FIGURE', { what: 'detained_or_camp', value: 77 })

/** The bearing of a kept report on a text that may be its copy. */
function bearingOf(kept: string, text: string) {
  const [checked] = checkAll([camps], { text, kept: [{ report: aKeptReport({ text: kept }), says: [camps] }] })
  return checked?.evidence.find(({ ref }) => ref.kind === 'passage')?.bearing
}

describe('a short text', () => {
  test('is its own copy however it is spaced and pointed', () => {
    expect([`${sentence}\n`, sentence.replace(' zitten', '  zitten'), sentence.slice(0, -1)].map((text) => bearingOf(sentence, text))).toEqual(['same-origin', 'same-origin', 'same-origin'])
  })

  test('is its own copy where it is an excerpt, or holds one', () => {
    const longer = `De dienst zweeg. ${sentence} Meer is niet bekend.`
    expect([bearingOf(longer, sentence), bearingOf(sentence, longer)]).toEqual(['same-origin', 'same-origin'])
  })

  test('in other words is another voice', () => {
    expect(bearingOf(sentence, 'Er zitten 77 Nederlanders vast in kampen, meldt een ander blad.')).toBe('supports')
  })
})

describe('an address', () => {
  const page = theRecord('2018-03-26').rows.find(({ id }) => id === 'cohort:NL:in_detention_or_camps:2018-03-26:trouw.nl')?.sourceUrl ?? expect.fail()
  const thirty = aClaim('FIGURE', { what: 'detained_or_camp', value: 30, qualifier: 'approx', asof: '2018-03' }, { inferred: ['asof'] })
  const bearings = (url: string) => checkAll([thirty], { url })[0]?.evidence.filter(({ url: seen }) => seen?.includes('trouw.nl')).map(({ bearing }) => bearing)

  test.each([page, page.replace('www.', 'm.'), page.replace('~', '%7E'), page.replace('https', 'http').slice(0, -1), `${page}?from=rss`])('%s is the page of the text', (url) => {
    expect(bearings(url)).toEqual(['same-origin'])
  })

  test('of another page is another page', () => {
    expect(bearings('https://paper.example/elsewhere')).toEqual(['supports'])
  })
})

const detained = (text: string) => aClaim('FIGURE', { what: 'detained_or_camp', value: 77 }, { quote: '77 Nederlandse jihadisten', start: text.indexOf('77 Nederlandse') })

describe('a passage that a text shares with a kept report', () => {
  const passage = 'In de kampen in het gebied zitten volgens betrokkenen 77 Nederlandse jihadisten vast, en hun aantal is sinds de zomer niet veranderd, al kwamen er berichten van ontsnappingen.'
  const own = 'Onze redactie sprak met de burgemeester van de stad, die naar de regering verwees en er verder weinig over kwijt wilde dan dat hij het betreurde.'
  const draft = `${own} ${passage}`
  const bearing = (text: string) => {
    const kept = `${passage} De minister stuurt vandaag een brief aan het parlement waarin hij ingaat op vragen van verschillende fracties over de toekomst van deze mensen.`
    const [checked] = checkAll([detained(text)], { text, kept: [{ report: aKeptReport({ text: kept }), says: [detained(kept)] }] })
    return checked?.evidence.find(({ ref }) => ref.kind === 'passage')?.bearing
  }

  test('does not support what it claims there', () => {
    expect(bearing(draft)).toBe('same-origin')
  })

  test('supports the same figure where the text puts it in words of its own', () => {
    expect(bearing(`${own} Er zitten 77 Nederlandse jihadisten vast.`)).toBe('supports')
  })
})
