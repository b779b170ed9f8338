import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { anEdition } from '../../test/builders/published-editions.ts'
import { countryRecords } from '../publishing/site/site-record.ts'
import { partName, searchIndex, searchParts } from '../publishing/site/searching/search-index.ts'
import { parseQuestion } from '../search/question.ts'
import { answersIn, broadened, exactly, markedRuns, toSearchedPart } from './find-sentences.ts'

/** Eighteen editions, of which all but the first give the reasons that the first also gives. */
const editions = Array.from({ length: 18 }, (_, at) => anEdition({ id: `NL-${at + 1}`, number: at + 1, issued: `2018-04-${String(at + 1).padStart(2, '0')}T09:00:00Z` }))
const parts = searchParts(countryRecords([...editions, anEdition({ id: 'BE-1', country: 'BE', issued: '2018-04-05T09:00:00Z' })]))
const searched = parts.map((part) => toSearchedPart(searchIndex(part, 'nl'), 'nl'))
const ask = (question: string) => exactly(parseQuestion(question, new Map()))
const found = (question: string) => answersIn(searched, ask(question)).filter(({ country }) => country === 'NL')

describe('the sentences of all editions', () => {
  test('stand in parts of sixteen editions of a country, the newest first', () => {
    expect(parts.map(partName)).toEqual(['NL-17-32', 'NL-1-16', 'BE-1-16'])
    expect(parts[0]?.editions.map(({ id }) => id)).toEqual(['NL-18', 'NL-17'])
  })

  test('are found by each form of a word, by accents or without, and only where every word stands', () => {
    expect(found('aanslag').map(({ text }) => text)).toEqual(found('AANSLAGEN').map(({ text }) => text))
    expect(found('aanslag').length).toBeGreaterThan(found('aanslag Trebes').length)
    expect(found('aanslag Trebes').map(({ text }) => text)).toEqual([expect.stringContaining('Trèbes')])
    expect(found('aanslag neushoorn')).toEqual([])
  })

  test('are given once, with every edition that has them, the newest first', () => {
    const [one] = found('Trèbes')
    expect(one?.places.map(({ id }) => id)).toEqual(editions.map(({ id }) => id).toReversed())
  })

  test('are found by what is spelled almost like it where a word stands nowhere', () => {
    const asked = parseQuestion('Carcasonne', new Map())
    expect(answersIn(searched, exactly(asked))).toEqual([])
    expect(answersIn(searched, broadened(asked, searched).groups).map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining('Carcassonne')]))
  })

  test('show the words that were asked for', () => {
    const runs = markedRuns('Zonder aanslagen, zegt men.', ask('aanslag'), 'nl')
    expect(runs.filter(({ isAsked }) => isAsked)).toEqual([{ text: 'aanslagen', isAsked: true }])
    expect(runs.map(({ text }) => text).join('')).toBe('Zonder aanslagen, zegt men.')
  })

  test('of sixteen editions are one small file', () => {
    for (const part of parts) expect(gzipSync(JSON.stringify(searchIndex(part, 'nl'))).length).toBeLessThan(30_000)
  })
})
