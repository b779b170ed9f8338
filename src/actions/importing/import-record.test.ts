import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import type { EvidenceRow } from '../../core/index.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import type { Store } from '../../store/store.ts'
import { importRecord, type ImportedRecord } from './import-record.ts'
import type { Context } from '../context.ts'
import { loadRecord } from '../record/load-record.ts'

async function bringIn(context: Context, csv: string): Promise<ImportedRecord> {
  const imported = await importRecord(context, csv, { path: 'eigen.csv', known: undefined })
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem))
  return imported.value
}

const rowsOf = (store: Store): Promise<readonly EvidenceRow[]> => listRecordRows(store.db, { asOf: '2027-12-31', recordedBy: undefined })

test.each([
  ['record/scales.csv', 'scale-step'], ['record/level_decisions.csv', 'level-decision'], ['record/cohort_figures.csv', 'cohort-figure'], ['record/identities.csv', 'cohort-identity'],
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
