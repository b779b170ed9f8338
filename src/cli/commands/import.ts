import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { importEvents, type ImportResult } from '../../actions/importing/import-events.ts'
import { importRecord } from '../../actions/importing/import-record.ts'
import { dayKnown } from '../../actions/view-on.ts'
import { done, eventFormats, parseDay, parseOptional, refused, type Day, type Outcome } from '../../core/index.ts'
import type { EventFormat } from '../../imports/event-format.ts'
import { formats } from '../../imports/formats.ts'
import type { ImportFile } from '../../imports/import-file.ts'
import { mappedCsv } from '../../imports/mapped-csv.ts'
import { parseMap } from '../../imports/parse-map.ts'
import type { Peil } from '../../peil.ts'
import { importWords } from '../../words/importing.ts'
import { plain } from '../../words/plain.ts'
import type { Call, Terminal } from '../command.ts'
import { importProgress } from '../import-progress.ts'
import { jsonText } from '../json-text.ts'
import { openImportFile } from '../open-import-file.ts'
import { quarantineFile } from '../quarantine-file.ts'
import { readInput, unreadableFile } from '../read-input.ts'
import { refuse } from '../refuse.ts'
import { withOpenPeil } from '../with-peil.ts'

interface NamedFormat {
  readonly format: EventFormat
  readonly map: string
}

/** Brings in a file of events, or of the operator's own rows; rows that cannot be taken go to a file and never end it. */
export async function runImport(call: Call, terminal: Terminal): Promise<number> {
  const [name = '', given = ''] = call.args
  const asked = parseOptional(call.values.known, parseDay)
  const known = asked.ok && asked.value !== undefined ? dayKnown(terminal, asked.value) : asked
  if (!known.ok) return refuse(known.problem, terminal)
  if (name === 'record') return importOwnRows(given, known.value, call, terminal)
  const format = await findFormat(name, call, terminal)
  if (!format.ok) return refuse(format.problem, terminal)
  const opened = await openImportFile(given, terminal)
  if (!opened.ok) return refuse(opened.problem, terminal)
  await using input = opened.value
  return await withOpenPeil(terminal, (peil) => importInto(peil, input.file, { ...format.value, known: known.value, given, call }, terminal))
}

/** The operator's own rows: a file that a person keeps, so it is read whole. */
async function importOwnRows(given: string, known: Day | undefined, call: Call, terminal: Terminal): Promise<number> {
  const input = await readInput(given, terminal)
  const [read] = input
  if (read === undefined || input.length > 1) return refuse({ kind: 'several-reports', path: given, count: input.length }, terminal)
  if (!read.ok) return refuse(read.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    await using quarantine = quarantineFile(given, terminal)
    const imported = await importRecord(context, read.value.document.text, { path: given, known })
    if (!imported.ok) return imported
    for (const row of imported.value.bad) await quarantine.add(row)
    const words = importWords[terminal.language].ownRows({ ...imported.value, quarantined: imported.value.bad.length, quarantine: quarantine.name })
    await terminal.out(call.switches.has('json') ? jsonText(imported.value) : plain(`${words.join('\n')}\n`))
    return done(0)
  })
}

async function findFormat(name: string, call: Call, terminal: Terminal): Promise<Outcome<NamedFormat>> {
  const known = eventFormats.find((each) => each === name)
  if (known !== undefined) return done({ format: formats[known](), map: '' })
  if (name !== 'csv') return refused({ kind: 'usage', detail: { what: 'unknown-import-format', given: name } })
  const given = call.values.map
  if (given === undefined) return refused({ kind: 'usage', detail: { what: 'map-needed' } })
  const json = await readFile(path.resolve(terminal.cwd, given), 'utf8').then(done, (error: NodeJS.ErrnoException) => refused(unreadableFile(given, error)))
  if (!json.ok) return json
  const map = parseMap(json.value, given)
  return map.ok ? done({ format: mappedCsv(map.value), map: json.value }) : map
}

interface Asked extends NamedFormat {
  readonly known: Day | undefined
  readonly given: string
  readonly call: Call
}

async function importInto({ context }: Peil, file: ImportFile, { format, map, known, given, call }: Asked, terminal: Terminal): Promise<Outcome<number>> {
  await using quarantine = quarantineFile(given, terminal)
  const isJson = call.switches.has('json')
  const progress = importProgress(terminal)
  const request = { file, format, map, known, complete: call.switches.has('complete') }
  const imported = await importEvents(context, request, {
    progress: isJson ? () => undefined : progress.show,
    quarantine: quarantine.add,
    cancelled: terminal.cancelled,
  })
  if (!isJson) progress.end()
  if (!imported.ok) return imported
  await terminal.out(isJson ? jsonText(toJson(imported.value, quarantine.name)) : toText(imported.value, known, quarantine.name, terminal))
  return done(0)
}

function toText(result: ImportResult, given: Day | undefined, quarantine: string, { language }: Terminal): string {
  const { name, mayBePassedOn } = result.dataset
  const lines = importWords[language].end({ ...result, name, mayBePassedOn, quarantine, isKnownGiven: given !== undefined })
  return plain(`${lines.join('\n')}\n`)
}

function toJson(result: ImportResult, quarantine: string) {
  return { ...result, quarantine: result.quarantined > 0 ? quarantine : null }
}
