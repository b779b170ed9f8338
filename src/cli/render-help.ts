import type { Language } from '../core/index.ts'
import { commandWords } from '../words/commands.ts'
import { commandShapes } from './command-shapes.ts'
import { optionValues, type CommandShape } from './command.ts'
import type { OptionName } from '../words/command-names.ts'

/** Help of one command. */
export function renderHelp(shape: CommandShape, language: Language): string {
  const words = commandWords[language]
  const options: readonly OptionName[] = [...shape.options, 'help']
  const rows = options.map((option) => [withValue(option), words.ownOptionHelp[`${shape.name} ${option}`] ?? words.optionHelp[option]] as const)
  return `${words.usage}: peil ${[shape.name, ...argumentsOf(shape)].join(' ')}\n\n${capitalise(words.summaries[shape.name])}.\n\n${words.options}:\n${renderRows(rows)}`
}

/** The list of commands. */
export function renderOverview(language: Language): string {
  const words = commandWords[language]
  const rows = commandShapes.map((shape) => [shape.name, words.summaries[shape.name]] as const)
  return `${words.usage}: peil ${language === 'nl' ? 'OPDRACHT' : 'COMMAND'} …\n\n${words.commands}:\n${renderRows(rows)}\n${words.more}\n`
}

function argumentsOf({ argument, options }: CommandShape): readonly string[] {
  const named = argument === undefined ? [] : [argument.optional ? `[${argument.name}]` : argument.many ? `${argument.name}…` : argument.name]
  return [...named, ...options.map((option) => `[${withValue(option)}]`)]
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
