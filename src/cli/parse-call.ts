import { done, refused, type Outcome, type UsageDetail } from '../core/index.ts'
import { optionValues, type Call, type CommandShape, type OptionName } from './command.ts'

/** Reads the words behind a command's name; unknown options, missing values and superfluous words are refused. */
export function parseCall(command: CommandShape, words: readonly string[]): Outcome<Call> {
  const args: string[] = []
  const values: Partial<Record<OptionName, string>> = {}
  const switches = new Set<OptionName>()
  const allowed: readonly OptionName[] = [...command.options, 'help']
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word === '--') {
      args.push(...words.slice(i + 1))
      break
    }
    if (!word.startsWith('--')) {
      args.push(word)
      continue
    }
    const [name, inline] = splitOnce(word.slice(2), '=')
    const option = allowed.find((known) => known === name)
    if (option === undefined || (optionValues[option] === undefined && inline !== undefined)) {
      return usage({ what: 'unknown-option', given: word, command: command.name })
    }
    if (optionValues[option] === undefined) {
      switches.add(option)
      continue
    }
    const value = inline ?? words[++i]
    if (value === undefined || value === '') return usage({ what: 'missing-value', option: word, command: command.name })
    values[option] = value
  }
  const call = { args, values, switches }
  return switches.has('help') ? done(call) : checkArguments(command, call)
}

function checkArguments(command: CommandShape, call: Call): Outcome<Call> {
  const { argument } = command
  if (argument && !argument.optional && call.args.length === 0 && !call.switches.has('jsonl')) {
    return usage({ what: 'missing-argument', name: argument.name, command: command.name })
  }
  if (call.args.length > (argument ? (argument.many ? Infinity : 1) : 0)) return usage({ what: 'too-many-arguments', command: command.name })
  return done(call)
}

function splitOnce(word: string, by: string): [string, string | undefined] {
  const at = word.indexOf(by)
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

function usage(detail: UsageDetail): Outcome<never> {
  return refused({ kind: 'usage', detail })
}
