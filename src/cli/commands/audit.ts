import { auditToJson } from '../../actions/audit/audit-to-json.ts'
import { streamAudit, verifyAudit } from '../../actions/audit/verify-audit.ts'
import { done, type AuditEntry } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import { peopleWords } from '../../words/people.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { withOpenPeil, withPeil } from '../with-peil.ts'

/** Looks whether the audit log fits, or prints all of it: with `export` a JSON object a line, otherwise a line of text an entry. */
export async function runAudit(call: Call, terminal: Terminal): Promise<number> {
  const [verb, ...others] = call.args
  if (others.length > 0) return refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'audit' } }, terminal)
  switch (verb) {
    case 'verify': return verify(call, terminal)
    case 'export': return print(terminal, (entry) => `${JSON.stringify(auditToJson(entry))}\n`)
    case undefined: return print(terminal, peopleWords[terminal.language].auditEntry)
    default: return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: verb, choices: 'verify, export' } }, terminal)
  }
}

function verify({ switches }: Call, terminal: Terminal): Promise<number> {
  return withPeil(terminal, async ({ context }) => {
    const verified = await verifyAudit(context)
    if (!verified.ok) return verified
    return done(switches.has('json') ? jsonText(verified.value) : peopleWords[terminal.language].auditFits(verified.value.entries))
  })
}

function print(terminal: Terminal, line: (entry: AuditEntry) => string): Promise<number> {
  return withOpenPeil(terminal, ({ context }) => attempt(context.store, async () => {
    for await (const page of streamAudit(context)) await terminal.out(page.map(line).join(''))
    return 0
  }))
}
