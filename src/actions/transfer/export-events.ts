import { type AsOf, type EventRecord, type Outcome } from '../../core/index.ts'
import type { StoredColumn } from '../../store/catalog.ts'
import { listDatasets } from '../../store/datasets.ts'
import { streamRecords } from '../../store/event-records.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { csvLine } from './csv-line.ts'
import type { ExportFile } from './export-folder.ts'
import { ParquetRows } from './write-parquet.ts'

export const eventExportFormats = ['csv', 'jsonl', 'parquet'] as const
export type EventExportFormat = (typeof eventExportFormats)[number]

export interface ExportedEvents {
  readonly events: number
  /** Records left out because their dataset may not be passed on, or is not yet brought in whole and says nothing of it. */
  readonly leftOut: number
}

type Cell = string | number | boolean | null
type Row = Readonly<Record<string, Cell>>

const columns: readonly StoredColumn[] = [
  ...['id', 'dataset'].map((name) => ({ name, type: 'text', nullable: false })),
  { name: 'revision', type: 'integer', nullable: false },
  { name: 'known', type: 'date', nullable: false },
  ...['first', 'last'].map((name) => ({ name, type: 'date', nullable: true })),
  ...['country', 'place'].map((name) => ({ name, type: 'text', nullable: true })),
  ...['latitude', 'longitude'].map((name) => ({ name, type: 'double precision', nullable: true })),
  ...['place_precision', 'outcome', 'ideology', 'attack_type'].map((name) => ({ name, type: 'text', nullable: false })),
  { name: 'actor', type: 'text', nullable: true },
  ...['killed', 'killed_low', 'killed_high', 'injured'].map((name) => ({ name, type: 'integer', nullable: true })),
  { name: 'includes_perpetrators', type: 'boolean', nullable: true },
  { name: 'class', type: 'text', nullable: false },
  { name: 'sources_counted', type: 'integer', nullable: true },
  ...['source_url', 'cautions', 'related', 'licence', 'source_name'].map((name) => ({ name, type: 'text', nullable: true })),
]

/** About how many characters a row takes in memory. */
const rowCharacters = 500

/** Writes the records of events in view, a page at a time; those that may not be passed on only where their user asks for them. */
export async function exportEvents({ store }: Pick<Context, 'store'>, view: AsOf, file: ExportFile, { format, licensed }: { readonly format: EventExportFormat; readonly licensed: boolean }): Promise<Outcome<ExportedEvents>> {
  return attempt(store, async () => {
    const datasets = new Map((await listDatasets(store.db, view)).map((dataset) => [dataset.id, dataset]))
    const writer = writerOf(format, file)
    let events = 0
    let leftOut = 0
    await writer.begin()
    for await (const page of streamRecords(store.db, view)) {
      for (const record of page) {
        const dataset = datasets.get(record.dataset)
        const isPassed = licensed || dataset?.mayBePassedOn === true
        if (isPassed) await writer.add(toRow(record, dataset?.licence ?? null))
        if (isPassed) events += 1
        else leftOut += 1
      }
    }
    await writer.finish()
    return { events, leftOut }
  })
}

interface Writer {
  readonly begin: () => Promise<void>
  readonly add: (row: Row) => Promise<void>
  readonly finish: () => Promise<void>
}

function writerOf(format: EventExportFormat, file: ExportFile): Writer {
  if (format === 'parquet') {
    const rows = new ParquetRows(columns, file)
    return { begin: () => Promise.resolve(), add: (row) => rows.add(row, rowCharacters), finish: () => rows.finish() }
  }
  const isCsv = format === 'csv'
  const names = columns.map(({ name }) => name)
  return {
    begin: () => (isCsv ? file.write(csvLine(names)) : Promise.resolve()),
    add: (row) => file.write(isCsv ? csvLine(names.map((name) => row[name] ?? undefined)) : `${JSON.stringify(row)}\n`),
    finish: () => Promise.resolve(),
  }
}

function toRow(record: EventRecord, licence: string | null): Row {
  const { body } = record
  return {
    id: record.id, dataset: record.dataset, revision: record.revision, known: record.times.known, first: record.days?.first ?? null, last: record.days?.last ?? null, country: record.country ?? null,
    place: record.place ?? null, latitude: record.latitude ?? null, longitude: record.longitude ?? null, place_precision: record.placePrecision, outcome: record.outcome, ideology: record.ideology,
    attack_type: record.attackType, actor: record.actor ?? null, killed: record.killed ?? null, killed_low: record.killedLow ?? null, killed_high: record.killedHigh ?? null,
    injured: record.injured ?? null, includes_perpetrators: record.includesPerpetrators ?? null, class: record.class, sources_counted: body.sourcesCounted ?? null, source_url: body.sourceUrl ?? null,
    cautions: body.cautions?.join(';') ?? null, related: body.related?.join(';') ?? null, licence, source_name: body.sourceName ?? null,
  }
}
