import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aReport } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { keyOfRef, type Day, type EvidenceRow } from '../../core/index.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import type { Store } from '../../store/store.ts'
import { check } from '../checking/check.ts'
import { importRecord, type ImportedRecord } from './import-record.ts'
import type { Context } from '../context.ts'
import { loadRecord } from '../record/load-record.ts'
import { picture } from '../picture/picture.ts'
import { compareSources } from '../compare-sources.ts'

async function bringIn(context: Context, csv: string): Promise<ImportedRecord> {
  const imported = await importRecord(context, csv, { path: 'eigen.csv', known: undefined })
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  return imported.value
}

const rowsOf = (store: Store): Promise<readonly EvidenceRow[]> => listRecordRows(store.db, { asOf: '2027-12-31', recordedBy: undefined })

test.each([
  ['record/scales.csv', 'scale-step'], ['record/level_decisions.csv', 'level-decision'], ['record/cohort_figures.csv', 'cohort-figure'], ['record/identities.csv', 'cohort-identity'], ['record/cohort_changes.csv', 'cohort-change'],
  ['record/judgements.csv', 'recorded-judgement'], ['record/warnings.csv', 'recorded-warning'], ['events/europe_attacks.csv', 'threat-event'], ['events/tesat.csv', 'yearly-total'],
] as const)('a file of the form of %s comes in whole, twice is once', async (file, kind) => {
  await using store = await aStore()
  const context = aContext(store)
  const csv = readFileSync(`data/${file}`, 'utf8')
  const first = await bringIn(context, csv)
  const rows = await rowsOf(store)
  expect(first.bad).toEqual([])
  expect(new Set(rows.map((row) => row.kind))).toEqual(new Set([kind]))
  expect(rows.length).toBe(first.added)
  for (const { id } of rows) expect(id).toMatch(/^own:/)
  expect((await bringIn(context, csv)).added).toBe(0)
})

const figures = 'country,date,date_precision,published,cohort,population,value,low,high,qualifier,source_url,edition,note,confidence\n'

test('own rows stand beside the public record and never over it', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await loadRecord(context)
  const before = await rowsOf(store)
  await bringIn(context, readFileSync('data/record/cohort_figures.csv', 'utf8').replaceAll(',exact,', ',approximately,'))
  const after = await rowsOf(store)
  expect(after.filter(({ id }) => !id.startsWith('own:'))).toEqual(before)
  expect(after.length).toBeGreaterThan(before.length)
})

const attacks = 'id,date,known,country,place,lat,lon,status,ideology,attack_type,killed,injured,claimed_by,source_url,confidence,source_url2,date_precision,coord_source,note\n'

test('an own row that tells an attack of the record joins it, and is counted once; one that the record has not is counted besides', async () => {
  await using store = await aStore()
  const context = aContext(store)
  await loadRecord(context)
  const view = { asOf: '2019-06-01', recordedBy: undefined } as const
  const inNetherlands = async () => {
    const checked = await check(context, { report: { ...aReport({ id: 'draft', lang: 'en', country: 'NL', published: '2019-05-31', text: 'Four people died in the attack in Utrecht on 18 March 2019. No attacks took place in the Netherlands between 1 March 2019 and 30 May 2019.' }) }, pages: [], country: 'NL', view })
    const shown = await picture(context, { country: 'NL', view })
    if (!checked.ok || !shown.ok) throw new Error(JSON.stringify([checked, shown]))
    const against = checked.value.claims.filter(({ claim }) => claim.kind === 'EVENT' && claim.fields.status === 'none')
    return { against: against.flatMap(({ evidence }) => evidence.map(({ ref }) => keyOfRef(ref))), shown: shown.value.events.flatMap(({ evidence }) => evidence).filter((id) => /2019.*NL/.test(id)) }
  }
  const before = await inNetherlands()
  expect(before).toEqual({ against: ['EU-20190318-NL-1'], shown: ['EU-20190318-NL-1'] })
  const utrecht = 'utrecht,2019-03-18,2019-03-18,NL,Utrecht (tram),52.09,5.12,completed,jihadist,firearm,4,,,https://eigen.example/1,high,,day,,\n'
  await bringIn(context, `${attacks}${utrecht}`)
  const links = await store.db.selectFrom('event_link').select(['a', 'b', 'relation']).where('b', 'like', 'own:%').execute()
  expect(links).toContainEqual({ a: 'EU-20190318-NL-1', b: 'own:utrecht', relation: 'same' })
  expect(await inNetherlands()).toEqual(before)
  await bringIn(context, `${attacks}zwolle-2019-NL,2019-04-10,2019-04-10,NL,Zwolle,52.51,6.09,completed,jihadist,bladed,0,1,,https://eigen.example/2,high,,day,,\n`)
  const after = await inNetherlands()
  expect(after.against.toSorted()).toEqual(['EU-20190318-NL-1', 'own:zwolle-2019-NL'])
  expect(after.shown.toSorted()).toEqual(['EU-20190318-NL-1', 'own:zwolle-2019-NL'])
})

/** What the checker says of a text, its claims about events and victims by their verdicts. */
async function verdictsOn(context: Context, text: string, published: Day = '2019-05-31') {
  const checked = await check(context, { report: { ...aReport({ id: 'draft', lang: 'en', country: 'NL', published, text }) }, pages: [], country: 'NL', view: { asOf: '2019-06-01', recordedBy: undefined } })
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem))
  return checked.value.claims.map(({ claim: { kind, fields }, verdict, because, evidence }) => ({ kind, fields, verdict, because, rows: evidence.flatMap(({ ref }) => (ref.kind === 'row' ? [ref.row] : [])) }))
}

describe('an own row of an attack that the record has too', () => {
  const utrecht = `${attacks}utrecht,2019-03-18,2019-03-18,NL,Utrecht (tram),52.09,5.12,completed,jihadist,firearm,4,,,https://eigen.example/1,high,,day,,\n`

  test('adds no dead: twice the number is contradicted, and the number itself is supported by both rows', async () => {
    await using store = await aStore()
    const context = aContext(store)
    await loadRecord(context)
    await bringIn(context, utrecht)
    const [eight, four] = [await verdictsOn(context, 'Eight people died in the attack in Utrecht on 18 March 2019.'), await verdictsOn(context, 'Four people died in the attack in Utrecht on 18 March 2019.')]
    expect(new Set(eight.map(({ verdict }) => verdict))).toEqual(new Set(['contradicted']))
    expect(new Set(four.map(({ verdict }) => verdict))).toEqual(new Set(['supported']))
    for (const { rows } of four) expect(rows).toEqual(['EU-20190318-NL-1', 'own:utrecht'])
  })

  test('is one attack in a comparison with the time before, whatever day it gives', async () => {
    await using store = await aStore()
    const context = aContext(store)
    await loadRecord(context)
    const lull = () => verdictsOn(context, 'Hardly any attacks took place in the United Kingdom since June 2017.', '2017-09-10')
    const before = (await lull()).filter(({ kind }) => kind === 'EVENT')
    expect(before.map(({ because }) => because?.kind)).toEqual(['lull'])
    await bringIn(context, `${attacks}brug,2017-06-04,2017-06-04,GB,London (London Bridge and Borough Market),51.5055,-0.0904,completed,jihadist,vehicle,8,48,,https://eigen.example/2,high,,day,,\n`)
    expect((await lull()).filter(({ kind }) => kind === 'EVENT')).toEqual(before)
  })

  test('is one attack among the sources of the record', async () => {
    await using store = await aStore()
    const context = aContext(store)
    await loadRecord(context)
    const total = async () => {
      const compared = await compareSources(context, { dataset: 'record', view: { asOf: '2019-06-01', recordedBy: undefined }, from: undefined, to: undefined })
      if (!compared.ok) throw new Error(JSON.stringify(compared.problem))
      return compared.value.sources.reduce((sum, source) => sum + source.total, 0)
    }
    const before = await total()
    await bringIn(context, utrecht)
    expect(await total()).toBe(before)
  })
})

test('a row that is wrong is put aside with its line and column, and the others are kept', async () => {
  await using store = await aStore()
  const csv = `# eigen cijfers\n${figures}NL,2020-01-01,day,,in_area,,12,,,exact,,,,high\nNL,2020-01-01,day,,in_area,,twaalf,,,exact,,,,high\nNL,2020-13-01,day,,in_area,,1,,,exact,,,,\nNL,2020\nNL,2021-01-01,day,,in_area,,14,,,exact,,,"met\nregel",high\n`
  const { read, added, bad } = await bringIn(aContext(store), csv)
  expect([read, added]).toEqual([5, 2])
  expect(bad.map(({ line, cells }) => [line, cells[0]?.column, cells[0]?.given, cells[0]?.fault])).toEqual([
    [4, 'value', 'twaalf', 'row-invalid'], [5, 'date', '2020-13-01', 'row-invalid'], [6, '', '2/14', 'too-few-cells'],
  ])
})

test('a row without a day of its own is known from the day it came, and stays so when it comes again', async () => {
  await using store = await aStore()
  const csv = `${figures}NL,,unknown,,in_area,,12,,,exact,,,,high\n`
  await bringIn(aContext(store, '2026-11-24T12:00:00Z'), csv)
  expect((await bringIn(aContext(store, '2027-02-01T12:00:00Z'), csv)).added).toBe(0)
  expect((await rowsOf(store)).map(({ times }) => times.known)).toEqual(['2026-11-24'])
})

test('a file of no form of the record is refused', async () => {
  await using store = await aStore()
  expect(await importRecord(aContext(store), 'a,b\n1,2\n', { path: 'eigen.csv', known: undefined })).toMatchObject({ ok: false, problem: { kind: 'record-form-unknown', path: 'eigen.csv' } })
})
