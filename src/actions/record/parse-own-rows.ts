import { done, ownRowPrefix, refused, type Day, type Outcome } from '../../core/index.ts'
import { readCells, type CellRow } from '../../imports/read-cells.ts'
import type { BadRow } from '../../imports/read-events.ts'
import { parseCohortChanges } from './parse-cohort-changes.ts'
import { parseCohortFigures } from './parse-cohort-figures.ts'
import { parseEvents } from './parse-events.ts'
import { parseIdentities } from './parse-identities.ts'
import { parseJudgements } from './parse-judgements.ts'
import { parseLevelDecisions } from './parse-level-decisions.ts'
import type { NewRow } from './parse-record.ts'
import { parseScales } from './parse-scales.ts'
import { parseWarnings } from './parse-warnings.ts'
import { parseYearlyTotals } from './parse-yearly-totals.ts'

interface RecordForm {
  /** Columns without which a file is not of this form, and by which it is known. */
  readonly columns: readonly string[]
  readonly parse: (csv: string, otherwise: Day) => Outcome<readonly NewRow[]>
}

/** The forms of the record, the narrower before the wider. */
const forms: readonly RecordForm[] = [
  { columns: ['country', 'date', 'level_ordinal', 'label', 'scale_id', 'change', 'scope'], parse: parseLevelDecisions },
  { columns: ['country', 'scale_id', 'scale_name', 'authority', 'label_native', 'label_en'], parse: (csv, otherwise) => parseScales(csv, [], otherwise) },
  { columns: ['country', 'date', 'cohort', 'value', 'qualifier'], parse: parseCohortFigures },
  { columns: ['from', 'total', 'parts'], parse: parseIdentities },
  { columns: ['id', 'edition', 'date', 'level', 'driver', 'direction', 'reason'], parse: parseJudgements },
  { columns: ['id', 'date_issued', 'subject', 'expectation', 'polarity', 'outcome'], parse: parseWarnings },
  { columns: ['id', 'date', 'country', 'place', 'status', 'ideology', 'attack_type'], parse: parseEvents },
  { columns: ['year', 'scope', 'ideology', 'completed', 'failed', 'foiled'], parse: parseYearlyTotals },
  { columns: ['country', 'day', 'cohorts', 'change'], parse: parseCohortChanges },
]

/** Rows of the operator's own, with those that cannot be taken. */
export interface OwnRows {
  readonly rows: readonly NewRow[]
  readonly bad: readonly BadRow[]
}

/**
 * Rows of a file in a form of the record, recognised by its header. Each line is first parsed by itself, so that one that is wrong is put
 * aside and the others stay; what has no day of its own counts as known `otherwise`.
 */
export async function parseOwnRows(csv: string, otherwise: Day, path: string): Promise<Outcome<OwnRows>> {
  const [header, ...lines] = await readLines(csv)
  const names = header?.cells.map((name) => name.trim()) ?? []
  const form = forms.find(({ columns }) => columns.every((name) => names.includes(name)))
  if (form === undefined) return refused({ kind: 'record-form-unknown', path })
  const bad = lines.flatMap((line) => faultOf(line, names, form, otherwise))
  const isBad = new Set(bad.map(({ line }) => line))
  const good = lines.filter(({ line }) => !isBad.has(line))
  const parsed = form.parse(tableOf(names, good), otherwise)
  if (!parsed.ok) return parsed
  return done({ rows: parsed.value.map((row) => ({ ...row, id: `${ownRowPrefix}${row.id}` })), bad })
}

async function readLines(csv: string): Promise<readonly CellRow[]> {
  const text = async function* () {
    yield csv.replace(/^\uFEFF/, '')
  }
  const [first = ''] = csv.split('\n')
  const separator = first.split(';').length > first.split(',').length ? ';' : ','
  const rows: CellRow[] = []
  for await (const group of readCells(text(), { separator, hasQuotes: true })) rows.push(...group)
  return rows.filter(({ cells }) => cells[0]?.startsWith('#') !== true)
}

function faultOf({ line, cells, fault }: CellRow, names: readonly string[], form: RecordForm, otherwise: Day): readonly BadRow[] {
  const bad = (column: string, given: string, what: BadRow['cells'][number]['fault']) => [{ line, key: undefined, cells: [{ column, given, fault: what }] }]
  if (fault !== undefined) return bad('', (cells[0] ?? '').slice(0, 80), fault)
  if (cells.length !== names.length) return bad('', `${cells.length}/${names.length}`, cells.length < names.length ? 'too-few-cells' : 'too-many-cells')
  const parsed = form.parse(tableOf(names, [{ line, cells }]), otherwise)
  if (parsed.ok || parsed.problem.kind !== 'record-row-invalid') return []
  return bad(parsed.problem.column, parsed.problem.given, 'row-invalid')
}

function tableOf(names: readonly string[], lines: readonly CellRow[]): string {
  return [names, ...lines.map(({ cells }) => cells)].map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')
}
