import type { Language } from '../core/index.ts'
import type { Settings } from '../settings.ts'

/** Names of every option; its wording stands in `words/commands.ts`. */
export type OptionName =
  | 'as-of' | 'country' | 'lang' | 'json' | 'explain' | 'published' | 'jsonl' | 'once' | 'port' | 'known' | 'reason' | 'source' | 'out' | 'format' | 'keep-version' | 'all' | 'help'

/** Placeholder for the value an option takes; undefined for a switch. */
export const optionValues: Readonly<Record<OptionName, string | undefined>> = {
  'as-of': 'DAY',
  country: 'CC',
  lang: 'nl|en',
  json: undefined,
  explain: undefined,
  published: 'DAY',
  jsonl: undefined,
  once: undefined,
  port: 'PORT',
  known: 'DAY',
  reason: 'TEXT',
  source: 'NAME',
  out: 'DIR',
  format: 'jsonl|parquet|both',
  'keep-version': undefined,
  all: undefined,
  help: undefined,
}

export type CommandName = 'demo' | 'read' | 'add' | 'picture' | 'check' | 'assess' | 'serve' | 'retract' | 'find' | 'store' | 'export' | 'restore' | 'doctor'

/** How a command may be called. */
export interface CommandShape {
  readonly name: CommandName
  readonly argument: { readonly name: string; readonly many: boolean; readonly optional: boolean } | undefined
  readonly options: readonly OptionName[]
}

export interface Command extends CommandShape {
  readonly run: (call: Call, terminal: Terminal) => Promise<number>
}

/** A command as it was called; values are not yet judged. */
export interface Call {
  readonly args: readonly string[]
  readonly values: Readonly<Partial<Record<OptionName, string>>>
  readonly switches: ReadonlySet<OptionName>
}

/** The outside world of a command. */
export interface Terminal {
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => void
  readonly input: AsyncIterable<Uint8Array>
  readonly columns: number
  readonly interactive: boolean
  readonly language: Language
  readonly settings: Settings
  readonly cwd: string
  readonly clock: () => Date
  /** Aborted on the first Ctrl-C. */
  readonly cancelled: AbortSignal
}
