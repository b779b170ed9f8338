import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import type { Day, Found } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { find } from './find.ts'
import { ingestReports } from '../adding/ingest-report.ts'
import { loadRecord } from '../record/load-record.ts'
import { retractEvidence } from '../withdrawing/retract-evidence.ts'
import { get } from '../../../test/builders/get.ts'

const texts = {
  dutch: 'Volgens de dienst zijn 60 uitreizigers gedood. De terreurdreiging in Keulen blijft groot, zegt Jan Pieterszoon van de dienst.',
  english: 'The service said that 50 returnees are back home. Attacks were being prepared in Zürich.',
  other: 'De aanslagplegers hadden volgens de rechter geen hulp gehad.',
}

async function aStoreWith(): Promise<{ readonly context: Context; readonly close: () => Promise<void> }> {
  const store = await aStore()
  const context = aContext(store)
  const reports = Object.entries(texts).map(([id, text]) => ({ report: aReport({ id, title: `Bericht ${id}`, lang: id === 'english' ? 'en' : 'nl', text }), source: aSource }))
  get(await ingestReports(context, reports))
  return { context, close: async () => store[Symbol.asyncDispose]() }
}

async function check(question: string, expected: readonly string[], asOf: Day = '2018-12-31'): Promise<Found> {
  const { context, close } = await aStoreWith()
  const found = get(await find(context, question, { asOf, recordedBy: undefined }))
  await close()
  expect(found.reports.map(({ report }) => report).toSorted(), question).toEqual(expected)
  return found
}

describe('a search', () => {
  test('finds other forms of a word, in Dutch and in English', async () => {
    await check('uitreiziger', ['dutch'])
    await check('returnee', ['english'])
    await check('dreiging groot', ['dutch'])
    await check('attack', ['english'])
  })

  test('finds parts of compounds, and compounds written as one word', async () => {
    await check('dreiging', ['dutch'])
    await check('aanslag', ['other'])
    await check('rechterhulp', ['other'])
  })

  test('does without accents and capitals, and forgives a slip of the pen where nothing else is found', async () => {
    await check('zurich', ['english'])
    await check('KEULEN', ['dutch'])
    const { broadened } = await check('uitreizgers', ['dutch'])
    expect(broadened[0]?.terms.map(({ likeness }) => likeness)).toContain('near')
  })

  test.each([
    ['Keulen', 'Three people were hurt near the station in Cologne.'],
    ['Cologne', 'Bij het station van Köln vielen drie gewonden.'],
    ['koln', 'Drie gewonden in Keulen.'],
    ['Parijs', 'An attack in Paris.'],
    ['Brussel', 'Une attaque à Bruxelles.'],
    ['Bruxelles', 'Een aanslag in Brussel.'],
    ['Luik', 'An attack in Liège.'],
    ['Liege station', 'Een aanslag bij het station van Luik.'],
    ['Den Haag', 'A man was arrested in The Hague.'],
    ['The Hague', 'Een man is aangehouden in Den Haag.'],
    ['New York', 'Een aanslag in Nueva York.'],
  ])('finds a place under what it is called elsewhere: %s', async (question, text) => {
    await using store = await aStore()
    const context = aContext(store)
    get(await ingestReports(context, [aReport({ id: 'there', title: 'Bericht', lang: /[à]|An |Three|A man/.test(text) ? 'en' : 'nl', text }), aReport({ id: 'elsewhere', title: 'Bericht', text: 'Een aanslag bij het station in Zwolle, en een nieuwe wet in York.' })].map((report) => ({ report, source: aSource }))))
    const found = get(await find(context, question, { asOf: '2018-12-31', recordedBy: undefined }))
    expect(found.reports.map(({ report, passages }) => [report, passages.length > 0])).toEqual([['there', true]])
    expect(found.broadened[0]?.terms.every(({ likeness }) => likeness === 'place')).toBe(true)
  })

  test('shows the claim in which the words stand, with its place in the text', async () => {
    const { reports } = await check('gedood', ['dutch'])
    const [passage] = reports[0]?.passages ?? []
    expect(passage?.claim?.kind).toBe('FIGURE')
    expect(passage?.quote).toBe(texts.dutch.slice(passage?.start, passage?.end))
  })

  test('finds nobody by name, and shows no name', async () => {
    await check('Pieterszoon', [])
    const { reports } = await check('terreurdreiging', ['dutch'])
    expect(JSON.stringify(reports)).not.toContain('Pieters')
  })

  test('knows on a day what was known then', async () => {
    await check('dreiging', [], '2018-03-25')
    await check('dreiging', ['dutch'], '2018-03-26')
  })

  test('says of a report that it was withdrawn, from the day on which that was known', async () => {
    const { context, close } = await aStoreWith()
    get(await retractEvidence(context, { evidence: 'dutch', reason: 'onjuist', known: '2018-04-09' }))
    const statusOn = async (asOf: Day) => get(await find(context, 'dreiging', { asOf, recordedBy: undefined })).reports.map(({ status }) => status)
    expect([await statusOn('2018-04-08'), await statusOn('2018-04-09')]).toEqual([['asserted'], ['retracted']])
    await close()
  })

  test('finds rows of the record by what they say in either language', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await loadRecord(context))
    const rowsFor = async (question: string) => get(await find(context, question, { asOf: '2025-12-31', recordedBy: undefined })).rows.map(({ id }) => id)
    expect(await rowsFor('Keulen Keupstrasse')).toEqual(['EU-20040609-DE-1'])
    expect(await rowsFor('Cologne Keupstrasse')).toEqual(['EU-20040609-DE-1'])
  })

  test('takes any question, and a question without words finds nothing', async () => {
    const { context, close } = await aStoreWith()
    const ask = async (question: string): Promise<Found> => get(await find(context, question, { asOf: '2018-12-31', recordedBy: undefined }))
    expect((await ask("' & | ! ( ) : * \\ de het")).reports).toEqual([])
    for (const question of ['ﷺ', '½ ﷺ', "'s"]) expect((await ask(question)).reports, question).toEqual([])
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (question) => void (await ask(question))), { numRuns: 60 })
    await close()
  })
})
