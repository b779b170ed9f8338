import { closeFlag, listFlags } from '../../actions/flagging/flags.ts'
import { done, type Flag } from '../../core/index.ts'
import { printFlags } from '../../publishing/terminal/print-flags.ts'
import { correctionWords } from '../../words/corrections.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Lists flags with their drafted corrections, or closes one. */
export async function runFlags(call: Call, terminal: Terminal): Promise<number> {
  const [verb, flag, ...others] = call.args
  if (verb === 'close') return others.length > 0 ? refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'flags' } }, terminal) : runClose(flag, call, terminal)
  if (verb !== undefined) return refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'flags' } }, terminal)
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const flags = await listFlags(context, view)
    if (!flags.ok) return flags
    const listed = flags.value.filter(({ status }) => call.switches.has('all') || status === 'open')
    return done(call.switches.has('json') ? jsonText(listed.map(withDrafts)) : printFlags(listed, flags.value.length, { language, columns: terminal.columns }))
  })
}

async function runClose(flag: string | undefined, call: Call, terminal: Terminal): Promise<number> {
  const { reason } = call.values
  if (flag === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-argument', name: 'FLAG', command: 'flags' } }, terminal)
  if (reason === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--reason', command: 'flags' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const closed = await closeFlag(context, { flag, reason })
    return closed.ok ? done(`${plainLine(resultWords[terminal.language].flagClosed(closed.value))}\n`) : closed
  })
}

/** A flag with its corrections in words, in both languages. */
function withDrafts(flag: Flag) {
  const draft = (language: 'nl' | 'en') => flag.corrections.map((drafted) => correctionWords[language].correction(drafted, flag.cause))
  return { ...flag, drafts: { nl: draft('nl'), en: draft('en') } }
}
