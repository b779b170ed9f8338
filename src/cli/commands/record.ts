import { recordDocuments } from '../../actions/logbook/record-documents.ts'
import { done, parseDay, parseOptional } from '../../core/index.ts'
import { decodeText } from '../../documents/decode-text.ts'
import { logbookWords } from '../../words/logbook.ts'
import { plainLine } from '../../words/plain.ts'
import type { Call, Terminal } from '../command.ts'
import { parseRole } from '../entry-options.ts'
import { jsonText } from '../json-text.ts'
import { readRaw } from '../read-input.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Puts documents on record, all or none, and prints the ids of their entries. */
export async function runRecord(call: Call, terminal: Terminal): Promise<number> {
  const path = call.args[0] ?? '-'
  const raw = await readRaw(path, terminal)
  const text = raw.ok ? decodeText(raw.value.bytes, path) : raw
  if (!text.ok) return refuse(text.problem, terminal)
  const author = parseOptional(call.values.by, parseRole)
  if (!author.ok) return refuse(author.problem, terminal)
  const known = parseOptional(call.values.known, parseDay)
  if (!known.ok) return refuse(known.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const recorded = await recordDocuments(context, { text: text.value, path, author: author.value, known: known.value })
    if (!recorded.ok) return recorded
    if (call.switches.has('json')) return done(jsonText(recorded.value.map(({ id, author: by, known: on }) => ({ id, author: by, known: on }))))
    return done(recorded.value.map((entry) => `${plainLine(logbookWords[terminal.language].kept(entry))}\n`).join(''))
  })
}
