import { codingForm } from '../../actions/coding/coding-form.ts'
import { compareSheets, type SheetFile } from '../../actions/coding/compare-sheets.ts'
import { done, parseLanguage, parseOptional, refused, type CodingAgreement, type Language, type Outcome, type UsageDetail } from '../../core/index.ts'
import { decodeText } from '../../documents/decode-text.ts'
import { fileContext } from '../../peil.ts'
import { printAgreement, renderCodingForm } from '../../publishing/terminal/print-coding.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { readRaw } from '../read-input.ts'
import { refuse } from '../refuse.ts'

/** Writes a sheet for a second coder of an edition, or says how far two filled-in sheets agree; opens no store. */
export async function runCoding(call: Call, terminal: Terminal): Promise<number> {
  const asked = parseOptional(call.values.lang, parseLanguage)
  if (!asked.ok) return refuse(asked.problem, terminal)
  const language = asked.value ?? terminal.language
  const text = await runVerb(call, terminal, language)
  if (!text.ok) return refuse(text.problem, terminal)
  await terminal.out(text.value)
  return 0
}

async function runVerb(call: Call, terminal: Terminal, language: Language): Promise<Outcome<string>> {
  const [verb = '', ...rest] = call.args
  const isJson = call.switches.has('json')
  if (verb === 'form') {
    if (rest.length === 0) return wrongUsage({ what: 'missing-argument', name: 'EDITION', command: 'coding' })
    // Later editions are named by their month: two words, with or without quotes.
    const form = await codingForm(fileContext(terminal), rest.join(' '), language)
    return form.ok ? done(isJson ? jsonText(form.value) : renderCodingForm(form.value, language)) : form
  }
  if (verb !== 'compare') return wrongUsage({ what: 'bad-choice', given: verb, choices: 'form, compare' })
  const [first, second, ...others] = rest
  if (first === undefined || second === undefined) return wrongUsage({ what: 'missing-argument', name: 'SHEET SHEET', command: 'coding' })
  if (others.length > 0) return wrongUsage({ what: 'too-many-arguments', command: 'coding' })
  return compare(first, second, terminal, (agreement) => (isJson ? jsonText(agreement) : printAgreement(agreement, { language, columns: terminal.columns })))
}

async function compare(first: string, second: string, terminal: Terminal, render: (agreement: CodingAgreement) => string): Promise<Outcome<string>> {
  const one = await readSheet(first, terminal)
  if (!one.ok) return one
  const other = await readSheet(second, terminal)
  if (!other.ok) return other
  const agreement = compareSheets(one.value, other.value)
  return agreement.ok ? done(render(agreement.value)) : agreement
}

async function readSheet(path: string, terminal: Terminal): Promise<Outcome<SheetFile>> {
  const raw = await readRaw(path, terminal)
  if (!raw.ok) return raw
  const csv = decodeText(raw.value.bytes, path)
  return csv.ok ? done({ path, csv: csv.value }) : csv
}

function wrongUsage(detail: UsageDetail): Outcome<never> {
  return refused({ kind: 'usage', detail })
}
