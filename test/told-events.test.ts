import { beforeAll, describe, expect, test } from 'vitest'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { check } from '../src/actions/checking/check.ts'
import { checkToJson, type CheckedClaimJson } from '../src/actions/checking/check-to-json.ts'
import type { Context } from '../src/actions/context.ts'
import { importEvents } from '../src/actions/importing/import-events.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { retractEvidence } from '../src/actions/withdrawing/retract-evidence.ts'
import { done, type ClaimKind, type Day, type Language, type NewReport } from '../src/core/index.ts'
import { ucdpGed } from '../src/imports/ucdp-ged.ts'
import { printCheck } from '../src/publishing/terminal/print-check.ts'
import { mostRecordsOfSearch } from '../src/store/find-told-events.ts'
import { aReport } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { aTable, anImportFile } from './builders/an-import-file.ts'
import { get } from './builders/get.ts'

let context: Context

const ged = 'UCDP Georeferenced Event Dataset'
const klok = 'ZUTPHEN - Bij een aanslag in Zutphen op 14 mei 2019 zijn vier mensen gedood en negen gewond geraakt. De politie sprak met getuigen.'

/** Attacks made up for this test, that the record does not have: told by papers of several publishers, and by a file of the form of UCDP GED. */
beforeAll(async () => {
  context = aContext(await aStore())
  get(await loadRecord(context))
  await add('de-klok', 'nl', '2019-05-15', klok)
  await add('the-lantern', 'en', '2019-05-15', 'Four people were killed in an attack in Zutphen, the Netherlands, on 14 May 2019. Nobody has said why it was done.')
  await add('de-klok', 'nl', '2019-06-11', 'Bij een aanslag in Deventer op 10 juni 2019 vielen twee doden. Het centrum is afgezet.')
  await add('the-lantern', 'en', '2019-06-14', 'The attack in Deventer, the Netherlands, on 10 June 2019 killed five people, three of whom died in hospital.', { country: 'NL' })
  await add('de-klok', 'nl', '2019-07-03', 'Bij een aanslag in Assen op 2 juli 2019 vielen drie doden. De dader is gevlucht.')
  await add('the-lantern', 'en', '2019-07-03', 'The attack in Assen, the Netherlands, on 2 July 2019 killed four people. A square was closed.')
  const rows = [
    { id: 900001, type_of_violence: 3, side_a: 'Armed group', date_start: '2019-03-03', date_end: '2019-03-03', where_prec: 1, where_coordinates: 'Maiduguri town', latitude: 11.85, longitude: 13.16, country: 'Nigeria', best: 12, low: 12, high: 14 },
    { id: 900002, type_of_violence: 3, side_a: 'Armed group', date_start: '2019-04-01', date_end: '2019-04-30', where_prec: 1, where_coordinates: 'Gwoza town', latitude: 11.08, longitude: 13.69, country: 'Nigeria', best: 5, low: 5, high: 5 },
    { id: 900003, type_of_violence: 3, side_a: 'Armed group', date_start: '2019-09-09', date_end: '2019-09-09', where_prec: 6, where_coordinates: 'Maiduguri town', latitude: 9.08, longitude: 8.67, country: 'Nigeria', best: 7, low: 7, high: 7 },
  ]
  await bring(rows, '2020-06-01')
})

async function bring(rows: readonly Readonly<Record<string, string | number>>[], known: Day) {
  const file = anImportFile(aTable(Object.keys(rows[0] ?? {}), rows), 'GEDEvent_v20_1.csv')
  get(await importEvents(context, { file, format: ucdpGed(), map: '', known, complete: false }, { progress: () => undefined, quarantine: async () => done(undefined), cancelled: new AbortController().signal }))
}

const names: Readonly<Record<string, string>> = { 'de-klok': 'De Klok', 'the-lantern': 'The Lantern', 'het-persbureau': 'Het Persbureau' }

async function add(source: string, lang: Language, published: Day, text: string, changes: Partial<NewReport> = {}) {
  get(await ingestReport(context, aReport({ id: `${source}-${published}`, source, lang, published, text, ...changes }), { id: source, name: names[source] ?? source, kind: 'newspaper', reliability: 'B' }))
}

const checked = async (text: string, lang: Language, asOf: Day, url?: string) =>
  get(await check(context, { report: { id: 'draft', text, published: asOf, lang, country: 'NL', url }, pages: [], country: 'NL', view: { asOf, recordedBy: undefined } }))

async function claimIn(text: string, lang: Language, asOf: Day, kind: ClaimKind = 'EVENT', url?: string): Promise<CheckedClaimJson> {
  const found = checkToJson(await checked(text, lang, asOf, url)).claims.find((claim) => claim.kind === kind)
  if (found === undefined) throw new Error(`no ${kind} in "${text}"`)
  return found
}

describe('an attack that only two newspapers tell', () => {
  test.each([
    ['nl', 'Bij een aanslag in Zutphen op 14 mei 2019 vielen vier doden.', 'supported', 2],
    ['en', 'An attack in Zutphen on 14 May 2019 killed four people.', 'supported', 2],
    ['nl', 'Op 14 mei 2019 was er een aanslag in Nederland.', 'supported', 2],
    ['nl', 'Bij een aanslag in Zutphen op 14 mei 2019 vielen negen gewonden.', 'supported', 1],
    ['nl', 'Bij een aanslag in Zutphen op 14 mei 2019 vielen zes doden.', 'contradicted', 0],
    ['en', 'An attack in Zutphen on 14 May 2019 killed five people.', 'contradicted', 0],
    ['nl', 'Bij een aanslag in Zutphen op 13 mei 2019 vielen vier doden.', 'contradicted', 0],
    ['en', 'An attack in Zutphen on 16 May 2019 killed four people.', 'contradicted', 0],
    ['nl', 'Bij een aanslag in Enschede op 14 mei 2019 vielen vier doden.', 'unsupported', 0],
    ['en', 'An attack in Enschede on 14 May 2019 killed four people.', 'unsupported', 0],
    ['nl', 'Bij een aanslag in Zutphen op 14 juni 2019 vielen vier doden.', 'unsupported', 0],
  ] as const)('%s: %s', async (lang, text, verdict, origins) => {
    expect(await claimIn(text, lang, '2019-06-20')).toMatchObject({ verdict, supportingOrigins: origins })
  })

  test('and so is its number of victims by itself', async () => {
    expect(await claimIn('Bij een aanslag in Zutphen op 14 mei 2019 vielen vier doden.', 'nl', '2019-06-20', 'FIGURE')).toMatchObject({ verdict: 'supported', supportingOrigins: 2 })
    expect(await claimIn('Bij een aanslag in Zutphen op 14 mei 2019 vielen zeven doden.', 'nl', '2019-06-20', 'FIGURE')).toMatchObject({ verdict: 'contradicted' })
  })

  test('is told by each with its report and publisher', async () => {
    const { evidence, because } = await claimIn('Bij een aanslag in Zutphen op 13 mei 2019 vielen vier doden.', 'nl', '2019-06-20')
    expect(because).toEqual({ kind: 'event-told-otherwise', field: 'day', claimed: '2019-05-13', told: ['2019-05-14'] })
    expect(evidence.map(({ bearing, report, publisher }) => [bearing, report, publisher])).toEqual([['contradicts', 'de-klok-2019-05-15', 'De Klok'], ['contradicts', 'the-lantern-2019-05-15', 'The Lantern']])
  })

  test('is not known on a day before they told it', async () => {
    expect(await claimIn('Bij een aanslag in Zutphen op 14 mei 2019 vielen vier doden.', 'nl', '2019-05-14')).toMatchObject({ verdict: 'unsupported', evidence: [] })
  })

  test('is no support for the report itself, nor for its publisher', async () => {
    expect(await claimIn(klok, 'nl', '2019-06-20')).toMatchObject({ verdict: 'supported', sides: { supporting: ['press:the-lantern'] } })
    await add('het-persbureau', 'nl', '2019-11-05', 'Bij een aanslag in Veendam op 4 november 2019 vielen drie doden.', { url: 'https://bureau.example/1' })
    expect(await claimIn('Bij een aanslag in Veendam op 4 november 2019 vielen drie doden.', 'nl', '2019-11-20')).toMatchObject({ verdict: 'unsupported', because: { kind: 'same-origin-only' } })
    expect(await claimIn('Drie doden vielen er op 4 november 2019 bij een aanslag in Veendam.', 'nl', '2019-11-20', 'EVENT', 'https://bureau.example/2')).toMatchObject({ verdict: 'unsupported', nuance: 'own-row-only' })
    expect(await claimIn('Drie doden vielen er op 4 november 2019 bij een aanslag in Veendam.', 'nl', '2019-11-20', 'EVENT', 'https://ander.example/2')).toMatchObject({ verdict: 'supported', supportingOrigins: 1 })
  })
})

describe('a toll', () => {
  test('that rose is outdated where the text has the early one, and right where it has the later', async () => {
    expect(await claimIn('An attack in Deventer on 10 June 2019 killed two people.', 'en', '2019-06-20')).toMatchObject({
      verdict: 'outdated', because: { kind: 'event-toll-outdated', field: 'killed', claimed: '2', later: '5', known: '2019-06-14' }, sides: { supporting: ['press:de-klok'], opposing: ['press:the-lantern'] },
    })
    expect(await claimIn('An attack in Deventer on 10 June 2019 killed two people.', 'en', '2019-06-12')).toMatchObject({ verdict: 'supported' })
    expect(await claimIn('Bij een aanslag in Deventer op 10 juni 2019 vielen vijf doden.', 'nl', '2019-06-20')).toMatchObject({ verdict: 'supported', sides: { supporting: ['press:the-lantern'], opposing: [] } })
    expect(await claimIn('Bij een aanslag in Deventer op 10 juni 2019 vielen acht doden.', 'nl', '2019-06-20')).toMatchObject({ verdict: 'contradicted', because: { told: ['2', '5'] } })
  })

  test('that two papers give otherwise on one day conflicts, and is told by name', async () => {
    expect(await claimIn('Bij een aanslag in Assen op 2 juli 2019 vielen vier doden.', 'nl', '2019-07-10')).toMatchObject({
      verdict: 'conflicting', because: { kind: 'event-told-otherwise', claimed: '4', told: ['3'] }, sides: { supporting: ['press:the-lantern'], opposing: ['press:de-klok'] },
    })
    const printed = printCheck(await checked('Bij een aanslag in Assen op 2 juli 2019 vielen vier doden.', 'nl', '2019-07-10'), { language: 'nl', columns: 200 })
    expect(printed).toContain('(De Klok, 3 juli 2019)')
    expect(printed).toContain('De tekst zegt 4; anderen zeggen 3 (doden).')
  })
})

describe('an event that only a dataset tells', () => {
  test.each([
    ['en', 'A bomb attack in Maiduguri on 3 March 2019 killed 12 people.', 'supported'],
    ['nl', 'Bij een aanslag in Maiduguri in Nigeria op 3 maart 2019 vielen twaalf doden.', 'supported'],
    ['en', 'A bomb attack in Maiduguri on 3 March 2019 killed 40 people.', 'contradicted'],
    ['nl', 'Bij een aanslag in Maiduguri in Nigeria op 3 maart 2019 vielen dertig doden.', 'contradicted'],
    ['en', 'A bomb attack in Maiduguri on 4 March 2019 killed 12 people.', 'contradicted'],
    ['en', 'A bomb attack in Gwoza on 3 March 2019 killed 12 people.', 'unsupported'],
  ] as const)('%s: %s', async (lang, text, verdict) => {
    expect(await claimIn(text, lang, '2020-07-01')).toMatchObject({ verdict })
  })

  test('is told by the dataset, by its name, once its records are known', async () => {
    const text = 'A bomb attack in Maiduguri on 3 March 2019 killed 12 people.'
    const { evidence, sides, victims } = await claimIn(text, 'en', '2020-07-01')
    expect(evidence).toMatchObject([{ bearing: 'supports', record: 'ucdp-ged:900001', dataset: ged }])
    expect(victims).toEqual({ text: { killed: 12, injured: undefined }, compared: [{ record: 'ucdp-ged:900001', killed: 12, injured: undefined }], together: undefined })
    expect(sides.supporting).toEqual([`dataset:${ged}`])
    expect(printCheck(await checked(text, 'en', '2020-07-01'), { language: 'en', columns: 300 })).toContain(`supports: ${ged} (ucdp-ged:900001): Maiduguri town, Nigeria, 3 March 2019, 12 killed; origin ${ged}`)
    expect(await claimIn(text, 'en', '2020-05-31')).toMatchObject({ verdict: 'unsupported', evidence: [] })
  })

  test('is still told in an earlier view when more than are looked at become known of the same days', async () => {
    const text = 'A bomb attack in Gwoza in April 2019 killed 5 people.'
    const before = await claimIn(text, 'en', '2020-07-01')
    expect(before.evidence).toMatchObject([{ record: 'ucdp-ged:900002' }])
    await bring(Array.from({ length: mostRecordsOfSearch + 1 }, (_, at) => ({
      id: 800000 + at, type_of_violence: 3, side_a: 'Armed group', date_start: '2019-04-20', date_end: '2019-04-20', where_prec: 1, where_coordinates: 'Gwoza town', latitude: 11.08, longitude: 13.69, country: 'Nigeria', best: 1, low: 1, high: 1,
    })), '2021-01-01')
    expect(await claimIn(text, 'en', '2020-07-01')).toEqual(before)
  })

  test('of which it knows the month, or the country, shows nothing of a day or a town', async () => {
    expect(await claimIn('An attack in Gwoza on 7 April 2019 killed five people.', 'en', '2020-07-01')).toMatchObject({ verdict: 'unsupported', because: { kind: 'event-days-open', place: 'Gwoza town', from: '2019-04-01', to: '2019-04-30' } })
    expect(await claimIn('An attack in Gwoza in April 2019 killed five people.', 'en', '2020-07-01')).toMatchObject({ verdict: 'supported' })
    expect(await claimIn('An attack in Maiduguri on 9 September 2019 killed seven people.', 'en', '2020-07-01')).toMatchObject({ verdict: 'unsupported', evidence: [] })
    expect(await claimIn('An attack in Nigeria on 9 September 2019 killed seven people.', 'en', '2020-07-01')).toMatchObject({ verdict: 'supported' })
  })
})

describe('attacks counted', () => {
  // The record of attacks has one in the Netherlands in 2019: Utrecht, 18 March, four killed.
  test.each([
    ['nl', 'In mei 2019 waren er geen aanslagen in Nederland.', 'EVENT', 'contradicted'],
    ['en', 'There were no attacks in the Netherlands in July 2019.', 'EVENT', 'contradicted'],
    ['en', 'There were no attacks in the Netherlands in August 2019.', 'EVENT', 'unsupported'],
    ['en', 'There were no attacks in Nigeria in March 2019.', 'EVENT', 'contradicted'],
    ['nl', 'In Nederland waren er in juli 2019 twee aanslagen.', 'FIGURE', 'unsupported'],
    ['en', 'There were two attacks in the Netherlands in July 2019.', 'FIGURE', 'unsupported'],
    ['en', 'Nine attacks have taken place in the Netherlands since July 2019.', 'FIGURE', 'unsupported'],
    ['nl', 'In Zutphen waren er in 2019 twee aanslagen.', 'FIGURE', 'unsupported'],
    ['en', 'There were two attacks in Nigeria in 2019.', 'FIGURE', 'contradicted'],
    ['en', 'There were nine attacks in Nigeria in 2019.', 'FIGURE', 'unsupported'],
  ] as const)('%s: %s (%s)', async (lang, text, kind, verdict) => {
    expect(await claimIn(text, lang, '2020-07-01', kind)).toMatchObject({ verdict })
  })

  test('are those of the record with those told elsewhere, each once; that the record alone has so many conflicts with these', async () => {
    expect(await claimIn('There were four attacks in the Netherlands from March 2019 to July 2019.', 'en', '2019-07-10', 'FIGURE')).toMatchObject({ verdict: 'supported', because: { kind: 'events-told', record: 1, told: 3 } })
    expect(await claimIn('There were fewer than two attacks in the Netherlands from March 2019 to July 2019.', 'en', '2019-07-10', 'FIGURE')).toMatchObject({ verdict: 'conflicting' })
    expect(await claimIn('There were two attacks in the Netherlands from March 2019 to July 2019.', 'en', '2019-07-10', 'FIGURE')).toMatchObject({ verdict: 'contradicted' })
  })
})

describe('an arrest or a trial', () => {
  beforeAll(async () => {
    await add('de-klok', 'nl', '2019-08-21', 'De politie heeft in Winterswijk op 20 augustus 2019 zeven mannen aangehouden op verdenking van het voorbereiden van een terroristische aanslag.')
    await add('the-lantern', 'en', '2019-08-22', 'Police arrested seven men in Winterswijk on 20 August 2019 on suspicion of preparing a terrorist attack.')
    await add('de-klok', 'nl', '2019-06-04', 'De rechtbank in Rotterdam veroordeelde op 3 juni 2019 twee mannen voor het voorbereiden van een terroristische aanslag.')
  })

  test.each([
    ['en', 'Seven terror suspects were arrested in Winterswijk on 20 August 2019.', 'supported', 2],
    ['nl', 'In Winterswijk werden op 20 augustus 2019 negen terreurverdachten aangehouden.', 'contradicted', 0],
    ['en', 'Seven terror suspects were arrested in Winterswijk on 22 August 2019.', 'unsupported', 0],
    ['en', 'Seven terror suspects were arrested in Meppel on 20 August 2019.', 'unsupported', 0],
    ['en', 'A court in Rotterdam convicted two men on 3 June 2019 of preparing a terrorist attack.', 'supported', 1],
    ['en', 'A court in Rotterdam convicted four men on 3 June 2019 of preparing a terrorist attack.', 'contradicted', 0],
  ] as const)('%s: %s', async (lang, text, verdict, origins) => {
    expect(await claimIn(text, lang, '2019-09-20')).toMatchObject({ verdict, supportingOrigins: origins })
  })
})

test('An event told with the record is weighed beside it, each by what it says', async () => {
  // The record: 22 killed in Manchester on 22 May 2017.
  await add('de-klok', 'nl', '2017-05-23', 'Bij de aanslag in Manchester op 22 mei 2017 zijn 19 mensen gedood.', { country: 'GB' })
  expect(await claimIn('An attack in Manchester on 22 May 2017 killed 22 people.', 'en', '2017-06-01')).toMatchObject({ verdict: 'supported', because: { kind: 'event-found' }, sides: { opposing: [] } })
  expect(await claimIn('An attack in Manchester on 22 May 2017 killed 19 people.', 'en', '2017-06-01')).toMatchObject({ verdict: 'outdated', sides: { supporting: ['press:de-klok'] } })
  expect(await claimIn('An attack in Manchester on 22 May 2017 killed 30 people.', 'en', '2017-06-01')).toMatchObject({ verdict: 'contradicted', because: { kind: 'event-differs', recorded: '22' } })
})

test('A report that is withdrawn tells nothing from that day on', async () => {
  await add('het-persbureau', 'nl', '2019-10-02', 'Bij een aanslag in Hoogeveen op 1 oktober 2019 vielen twee doden.')
  const text = 'Op 1 oktober 2019 was er een aanslag in Hoogeveen met twee doden, zo is bekend.'
  expect(await claimIn(text, 'nl', '2019-10-05')).toMatchObject({ verdict: 'supported' })
  get(await retractEvidence(context, { evidence: 'report:het-persbureau-2019-10-02', reason: 'made up', known: '2019-10-06' }))
  expect(await claimIn(text, 'nl', '2019-10-05')).toMatchObject({ verdict: 'supported' })
  expect(await claimIn(text, 'nl', '2019-10-07')).toMatchObject({ verdict: 'unsupported', evidence: [] })
})
