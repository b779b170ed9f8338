import { dayKnown } from '../actions/view-on.ts'
import { done, isRole, parseCountry, parseDay, parseOptional, parseScope, refused, type Day, type LevelScope, type Outcome, type WrittenText } from '../core/index.ts'
import type { CommandName } from '../words/command-names.ts'
import type { Call, Terminal } from './command.ts'
import { parseWrittenTexts } from './written-texts.ts'

/** What every entry of the logbook is given by options: who, for what, since when, why, and on which evidence. */
export interface EntryOptions {
  readonly author: string
  readonly scope: LevelScope
  readonly known: Day
  /** Each `--reason`, in the language of `--lang`. */
  readonly reasons: readonly WrittenText[]
  readonly evidence: readonly string[]
}

/** `--by`, `--scope` or `--country`, `--known`, `--reason`, `--lang` and `--evidence`. */
export function parseEntryOptions(command: CommandName, call: Call, terminal: Pick<Terminal, 'clock' | 'language'>): Outcome<EntryOptions> {
  const { by, scope: given, country } = call.values
  if (by === undefined) return refused({ kind: 'usage', detail: { what: 'missing-value', option: '--by', command } })
  const author = parseRole(by)
  if (!author.ok) return author
  const scope = given === undefined ? parseCountry(country ?? 'NL') : parseScope(given)
  if (!scope.ok) return scope
  const asked = parseOptional(call.values.known, parseDay)
  const known = asked.ok ? dayKnown(terminal, asked.value) : asked
  if (!known.ok) return known
  const reasons = parseWrittenTexts(call, terminal)
  if (!reasons.ok) return reasons
  return done({ author: author.value, scope: typeof scope.value === 'string' ? { country: scope.value, parts: [] } : scope.value, known: known.value, reasons: reasons.value, evidence: call.lists.evidence ?? [] })
}

/** A role or an account: small letters, digits and hyphens. */
export function parseRole(given: string): Outcome<string> {
  return isRole(given) ? done(given) : refused({ kind: 'role-malformed', given })
}
