import { explainReading, readReport } from '../../actions/read-report.ts'
import { renderReading } from '../../actions/render-reading.ts'
import type { UnreadReport } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { decodeText, maxTextBytes } from '../decode-text.ts'
import { sayWhenLong } from '../long-text.ts'
import { parseReportJson } from '../parse-report-json.ts'
import { openLines, readInput } from '../read-input.ts'
import { parseSaid, toUnreadReport, type Said } from '../read-options.ts'
import { refuse } from '../refuse.ts'

/** Reads one report, or with `--jsonl` a stream of them, and prints the cited claims; opens no store. */
export async function runRead(call: Call, terminal: Terminal): Promise<number> {
  const said = parseSaid(call)
  if (!said.ok) return refuse(said.problem, terminal)
  const given = call.args[0] ?? '-'
  if (call.switches.has('jsonl')) return readStream(given, said.value, terminal)
  const input = await readInput(given, terminal)
  if (!input.ok) return refuse(input.problem, terminal)
  const report = toUnreadReport(input.value, said.value)
  if (!report.ok) return refuse(report.problem, terminal)
  const explain = call.switches.has('explain')
  sayWhenLong(report.value.text, terminal)
  const reading = readReport(report.value)
  await terminal.out(
    call.switches.has('json')
      ? `${JSON.stringify(toJson(report.value, explain ? { ...reading, claims: explainReading(report.value, reading) } : reading), undefined, 2)}\n`
      : renderReading(report.value, reading, { language: terminal.language, columns: terminal.columns, explain }),
  )
  return 0
}

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
    await terminal.out(`${JSON.stringify(toJson(merged, readReport(merged)))}\n`)
  }
  return exitCode
}

function parseLine(bytes: Buffer | undefined, name: string) {
  if (bytes === undefined) return { ok: false, problem: { kind: 'text-too-long', path: name, maxBytes: maxTextBytes } } as const
  const text = decodeText(bytes, name)
  return text.ok ? parseReportJson(text.value, name) : text
}

function toJson(report: UnreadReport, reading: ReturnType<typeof readReport>) {
  return { id: report.id, claims: reading.claims, doubts: reading.doubts }
}
