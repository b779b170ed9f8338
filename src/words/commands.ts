import type { Language } from '../core/index.ts'
import type { CommandName, OptionName } from './command-names.ts'
import { englishCommands } from './en/commands.ts'
import { dutchCommands } from './nl/commands.ts'

/** What the command line says about itself in one language. */
export interface CommandWords {
  readonly usage: string
  readonly options: string
  readonly commands: string
  readonly more: string
  readonly example: string
  /** For who has never used it. */
  readonly begin: string
  /** Placeholders in the language; those that are not named here stay as they are. */
  readonly placeholders: Readonly<Record<string, string>>
  readonly summaries: Readonly<Record<CommandName, string>>
  readonly optionHelp: Readonly<Record<OptionName, string>>
  /** Where an option means something of its own to a command. */
  readonly ownOptionHelp: Readonly<Partial<Record<`${CommandName} ${OptionName}`, string>>>
}

export const commandWords: Readonly<Record<Language, CommandWords>> = { nl: dutchCommands, en: englishCommands }
