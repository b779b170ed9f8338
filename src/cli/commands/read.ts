import { explainReading, readReport } from '../../actions/read-report.ts'
import { renderReading } from '../../actions/render-reading.ts'
import { boxesOf, pageOf, type ReadingResult, type UnreadReport } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { decodeText, maxTextBytes } from '../../documents/decode-text.ts'
import { jsonLine, jsonText } from '../json-text.ts'
import { sayWhenLong } from '../long-text.ts'
import { parseReportJson } from '../parse-report-json.ts'
import { openLines, readInput } from '../read-input.ts'
import { parseSaid, toInputReport, type InputReport, type Said } from '../read-options.ts'
import { refuse } from '../refuse.ts'

/** Reads the reports of a file or address, or with `--jsonl` a stream of them, and prints the cited claims; opens no store. */
export async function runRead(call: Call, terminal: Terminal): Promise<number> {
  const said = parseSaid(call)
  if (!said.ok) return refuse(said.problem, terminal)
  const given = call.args[0] ?? '-'
  if (call.switches.has('jsonl')) return readStream(given, said.value, terminal)
  const inputs = await readInput(given, terminal)
  const printed: string[] = []
  let exitCode = 0
  for (const input of inputs) {
    if (terminal.cancelled.aborted) return refuse({ kind: 'cancelled' }, terminal)
    const report = input.ok ? toInputReport(input.value, said.value) : input
    if (report.ok) printed.push(print(report.value, call, terminal))
    else exitCode = refuse(report.problem, terminal)
  }
  const text = !call.switches.has('json') ? printed.join('\n') : inputs.length === 1 ? printed.join('') : `[${printed.join(',')}]\n`
  if (printed.length > 0) await terminal.out(text)
  return exitCode
}

function print(report: InputReport, call: Call, terminal: Terminal): string {
  sayWhenLong(report.text, terminal)
  const { claims, doubts } = readReport(report)
  const reading = { claims, doubts: report.isPublishedStated ? [...doubts, publishedStated] : doubts }
  const explain = call.switches.has('explain')
  if (call.switches.has('json')) return jsonText(toJson(report, explain ? { ...reading, claims: explainReading(report, reading) } : reading))
  return renderReading(report, reading, { language: terminal.language, columns: terminal.columns, explain, pages: report.layout?.stretches ?? [] })
}

const publishedStated = { kind: 'published-from-document', start: 0, end: 0, quote: '' } as const

/** One line in, one line out; a line that is no report is said with its number, the others go on, and the exit code is 1. */
async function readStream(given: string, said: Said, terminal: Terminal): Promise<number> {
  const lines = await openLines(given, terminal)
  if (!lines.ok) return refuse(lines.problem, terminal)
  let exitCode = 0
  for await (const { number, bytes } of lines.value) {
    if (terminal.cancelled.aborted) return refuse({ kind: 'cancelled' }, terminal)
    if (bytes !== undefined && bytes.toString('latin1').trim() === '') continue
    const report = parseLine(bytes, `${given}:${number}`)
    if (!report.ok) {
      terminal.err(`${wordsFor(terminal.language).problem(report.problem)}\n`)
      exitCode = 1
      continue
    }
    const merged = { ...report.value, published: said.published ?? report.value.published, lang: said.lang ?? report.value.lang, country: said.country ?? report.value.country }
    await terminal.out(jsonLine(toJson(merged, readReport(merged))))
  }
  return exitCode
}

function parseLine(bytes: Buffer | undefined, name: string) {
  if (bytes === undefined) return { ok: false, problem: { kind: 'text-too-long', path: name, maxBytes: maxTextBytes } } as const
  const text = decodeText(bytes, name)
  return text.ok ? parseReportJson(text.value, name) : text
}

/** Where the text has pages, each claim says on which it begins and in which boxes it stands. */
function toJson(report: UnreadReport & Partial<Pick<InputReport, 'layout'>>, reading: ReadingResult) {
  const { layout } = report
  const claims = layout === undefined ? reading.claims : reading.claims.map((claim) => ({ ...claim, page: pageOf(layout.stretches, claim), boxes: boxesOf(layout, claim) }))
  return { id: report.id, claims, doubts: reading.doubts }
}
