import type { Language } from '../core/index.ts'
import { commandExample } from '../words/command-examples.ts'
import { commandWords } from '../words/commands.ts'
import { commandShapes } from './command-shapes.ts'
import { optionValues, type CommandShape } from './command.ts'
import type { OptionName } from '../words/command-names.ts'

/** Help of one command. */
export function renderHelp(shape: CommandShape, language: Language): string {
  const words = commandWords[language]
  const options: readonly OptionName[] = [...shape.options, 'help']
  const rows = options.map((option) => [inLanguage(withValue(option), language), words.ownOptionHelp[`${shape.name} ${option}`] ?? words.optionHelp[option]] as const)
  const usage = argumentsOf(shape).map((argument) => inLanguage(argument, language))
  return `${words.usage}: peil ${[shape.name, ...usage].join(' ')}\n\n${capitalise(words.summaries[shape.name])}.\n\n${words.options}:\n${renderRows(rows)}\n${words.example}:\n  ${commandExample(shape.name, language)}\n`
}

/** The list of commands. */
export function renderOverview(language: Language): string {
  const words = commandWords[language]
  const rows = commandShapes.map((shape) => [shape.name, words.summaries[shape.name]] as const)
  return `${words.usage}: peil ${inLanguage('COMMAND', language)} …\n\n${words.begin}\n\n${words.commands}:\n${renderRows(rows)}\n${words.more}\n`
}

function argumentsOf({ argument, options, needed = [] }: CommandShape): readonly string[] {
  const named = argument === undefined ? [] : [argument.optional ? `[${argument.name}]` : argument.many ? `${argument.name}…` : argument.name]
  const others = options.filter((option) => !needed.includes(option))
  return [...named, ...needed.map(withValue), ...others.map((option) => `[${withValue(option)}]`)]
}

/** A placeholder stands in capitals; words that are typed as they are, such as `nl|en`, stay. */
function inLanguage(text: string, language: Language): string {
  const { placeholders } = commandWords[language]
  return text.replaceAll(/\b[A-Z]{3,}\b/g, (name) => placeholders[name] ?? name)
}

function withValue(option: OptionName): string {
  const value = optionValues[option]
  return value === undefined ? `--${option}` : `--${option} ${value}`
}

function renderRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
