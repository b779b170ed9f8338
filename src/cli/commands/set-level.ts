import { setLevel, type LevelChoice } from '../../actions/logbook/set-level.ts'
import { done, parseDay, parseOptional, refused, type Outcome } from '../../core/index.ts'
import { logbookWords } from '../../words/logbook.ts'
import { plainLine } from '../../words/plain.ts'
import type { Call, Terminal } from '../command.ts'
import { parseEntryOptions, parseRole } from '../entry-options.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Keeps a level that a person set, with its reasons; nothing else in Peil sets one. */
export async function runSetLevel(call: Call, terminal: Terminal): Promise<number> {
  const choice = parseChoice(call, terminal)
  if (!choice.ok) return refuse(choice.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const set = await setLevel(context, choice.value)
    return set.ok ? done(`${plainLine(logbookWords[terminal.language].kept(set.value))}\n`) : set
  })
}

function parseChoice(call: Call, terminal: Terminal): Outcome<LevelChoice> {
  const entry = parseEntryOptions('set-level', call, terminal)
  if (!entry.ok) return entry
  const { step: given = '', trigger, second } = call.values
  if (!/^\d{1,2}$/.test(given)) return refused({ kind: 'usage', detail: { what: 'bad-choice', given, choices: '--step 1, 2, 3, …' } })
  const review = parseDay(call.values.review ?? '')
  if (!review.ok) return review
  const until = parseOptional(call.values.until, parseDay)
  if (!until.ok) return until
  const reader = parseOptional(second, parseRole)
  if (!reader.ok) return reader
  return done({ ...entry.value, step: Number(given), review: review.value, until: until.value, trigger, second: reader.value })
}
