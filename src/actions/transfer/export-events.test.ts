import { parquetReadObjects } from 'hyparquet'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { anImportFile, aTable } from '../../../test/builders/an-import-file.ts'
import { done } from '../../core/index.ts'
import { acled } from '../../imports/acled.ts'
import { ucdpGed } from '../../imports/ucdp-ged.ts'
import type { Store } from '../../store/store.ts'
import { exportEvents, type EventExportFormat } from './export-events.ts'
import { importEvents } from '../importing/import-events.ts'

const ged = aTable(
  ['id', 'type_of_violence', 'side_a', 'country', 'date_start', 'date_end', 'best', 'high', 'low', 'where_coordinates', 'where_prec', 'latitude', 'longitude'],
  [
    { id: 1, type_of_violence: 3, side_a: '=HYPERLINK("x")'.replaceAll('"', ''), country: 'Angola', date_start: '2020-01-01', date_end: '2020-01-02', best: 3, high: 4, low: 3, where_coordinates: '+plaats', where_prec: 1, latitude: -9.65, longitude: 20.4 },
    { id: 2, type_of_violence: 3, side_a: 'B', country: 'Angola', date_start: '2021-01-01', date_end: '2021-01-01', best: '', high: '', low: '' },
  ],
)
const licensedOnly = aTable(['event_id_cnty', 'event_date', 'event_type', 'country', 'fatalities', 'timestamp'], [{ event_id_cnty: 'FRA1', event_date: '2020-01-01', event_type: 'Riots', country: 'France', fatalities: 1, timestamp: 1_600_000_000 }])

async function filled(store: Store): Promise<void> {
  const watch = { progress: () => undefined, quarantine: async () => done(undefined), cancelled: new AbortController().signal }
  for (const [format, text, known] of [[ucdpGed(), ged, '2021-06-01'], [acled(), licensedOnly, undefined]] as const) {
    const imported = await importEvents(aContext(store), { file: anImportFile(text), format, map: '', known, complete: false }, watch)
    if (!imported.ok || imported.value.quarantined > 0) throw new Error(JSON.stringify(imported))
  }
}

async function exported(store: Store, format: EventExportFormat, licensed = false) {
  const parts: Uint8Array[] = []
  const file = { write: async (part: string | Uint8Array) => void parts.push(Buffer.from(part)), close: () => Promise.reject(new Error('not closed here')) }
  const result = await exportEvents({ store }, { asOf: '2026-01-01', recordedBy: undefined }, file, { format, licensed })
  return { result, bytes: Buffer.concat(parts) }
}

test('the three forms hold the same records, and unknown stays blank', async () => {
  await using store = await aStore()
  await filled(store)
  const csv = await exported(store, 'csv')
  const rows = parse(csv.bytes, { columns: true }) as readonly Readonly<Record<string, string>>[]
  const lines = (await exported(store, 'jsonl')).bytes.toString().trim().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  const { buffer, byteOffset, length } = (await exported(store, 'parquet')).bytes
  const parquet = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) })
  expect(csv.result).toEqual({ ok: true, value: { events: 2, leftOut: 1 } })
  expect(rows.map(({ id, killed, licence }) => [id, killed, licence])).toEqual([['ucdp-ged:1', '3', 'CC BY 4.0'], ['ucdp-ged:2', '', 'CC BY 4.0']])
  expect(lines.map(({ id, killed, latitude }) => [id, killed, latitude])).toEqual([['ucdp-ged:1', 3, -9.65], ['ucdp-ged:2', null, null]])
  expect(parquet.map(({ id, killed, known }) => [id, killed ?? null, known])).toEqual([['ucdp-ged:1', 3, new Date('2021-06-01')], ['ucdp-ged:2', null, new Date('2021-06-01')]])
})

test('a cell that a spreadsheet would run is text in CSV, and a negative number stays one', async () => {
  await using store = await aStore()
  await filled(store)
  const [row] = parse((await exported(store, 'csv')).bytes, { columns: true }) as readonly Readonly<Record<string, string>>[]
  expect(row).toMatchObject({ actor: "'=HYPERLINK(x)", place: "'+plaats", latitude: '-9.65' })
})

test('what may not be passed on is left out unless its user asks for it', async () => {
  await using store = await aStore()
  await filled(store)
  expect((await exported(store, 'jsonl')).bytes.toString()).not.toContain('acled')
  const own = await exported(store, 'jsonl', true)
  expect(own.result).toMatchObject({ value: { events: 3, leftOut: 0 } })
  expect(own.bytes.toString()).toContain('acled:FRA1')
})
