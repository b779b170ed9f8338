import { parseArgs } from 'node:util'
import { done, refused, type Outcome, type UsageDetail } from '../core/index.ts'
import { optionValues, type Call, type CommandShape } from './command.ts'
import type { OptionName } from '../words/command-names.ts'

const repeatable: ReadonlySet<OptionName> = new Set(['field', 'reason', 'translation', 'evidence'])

/** What a reader can see; a value without any of it is none. */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u

/** Reads the words behind a command's name; unknown options, missing values and options, and superfluous words are refused. */
export function parseCall(command: CommandShape, words: readonly string[]): Outcome<Call> {
  const allowed: readonly OptionName[] = [...command.options, 'help']
  const options = Object.fromEntries(allowed.map((name) => [name, { type: optionValues[name] === undefined ? 'boolean' : 'string' } as const]))
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const args: string[] = []
  const values: Partial<Record<OptionName, string>> = {}
  const switches = new Set<OptionName>()
  const lists: Partial<Record<OptionName, readonly string[]>> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value)
    if (token.kind !== 'option') continue
    const option = allowed.find((name) => name === token.name)
    const isSwitch = option !== undefined && optionValues[option] === undefined
    if (option === undefined || (isSwitch && token.value !== undefined)) return usage({ what: 'unknown-option', given: token.rawName, command: command.name })
    if (isSwitch) switches.add(option)
    else if (token.value === undefined || !visible.test(token.value)) return usage({ what: 'missing-value', option: token.rawName, command: command.name })
    else {
      values[option] = token.value
      if (repeatable.has(option)) lists[option] = [...(lists[option] ?? []), token.value]
    }
  }
  const call = { args, values, switches, lists }
  return switches.has('help') ? done(call) : checkArguments(command, call)
}

function checkArguments(command: CommandShape, call: Call): Outcome<Call> {
  const { argument } = command
  const isMissing = call.args.length < (argument?.count ?? 1) && !call.switches.has('jsonl')
  // An empty word, as an unset variable of the shell leaves, is no name: taken for a path it would be the folder one stands in.
  if (argument && ((isMissing && !argument.optional) || call.args.includes(''))) {
    return usage({ what: 'missing-argument', name: argument.name, command: command.name })
  }
  const missing = command.needed?.find((name) => call.values[name] === undefined)
  if (missing !== undefined) return usage({ what: 'missing-value', option: `--${missing}`, command: command.name })
  if (call.args.length > (argument ? (argument.many ? Infinity : (argument.count ?? 1)) : 0)) return usage({ what: 'too-many-arguments', command: command.name })
  return done(call)
}

function usage(detail: UsageDetail): Outcome<never> {
  return refused({ kind: 'usage', detail })
}
