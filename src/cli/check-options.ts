import { done, refused, type Outcome, type Verdict } from '../core/index.ts'
import type { Call } from './command.ts'

const forms = ['json', 'claimreview'] as const
export type CheckForm = (typeof forms)[number] | 'text'

/** Verdicts that an editor may want to stop at. */
const stoppable = ['contradicted', 'conflicting', 'outdated', 'unsupported'] as const satisfies readonly Verdict[]
export type StopVerdict = (typeof stoppable)[number]

/** `--format`, or `--json` for short; text where neither is given. */
export function parseForm(call: Call): Outcome<CheckForm> {
  const given = call.values.format
  if (given === undefined) return done(call.switches.has('json') ? 'json' : 'text')
  const form = forms.find((each) => each === given.trim())
  return form === undefined ? unknownValue(given, '--format', forms) : done(form)
}

/** `--fail-on contradicted,outdated`; none where it is not given. */
export function parseFailOn(call: Call): Outcome<readonly StopVerdict[]> {
  const given = call.values['fail-on']?.split(',').map((word) => word.trim()) ?? []
  const wrong = given.find((word) => !stoppable.some((each) => each === word))
  return wrong === undefined ? done(stoppable.filter((each) => given.includes(each))) : unknownValue(wrong, '--fail-on', stoppable)
}

function unknownValue(given: string, option: string, allowed: readonly string[]): Outcome<never> {
  return refused({ kind: 'usage', detail: { what: 'unknown-value', given, option, allowed } })
}
