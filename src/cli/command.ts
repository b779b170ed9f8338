import type { Language } from '../core/index.ts'
import type { Settings } from '../settings.ts'
import type { CommandName, OptionName } from '../words/command-names.ts'

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
  marking: 'MARKING',
  map: 'MAP.json',
  complete: undefined,
  keep: undefined,
  licensed: undefined,
  out: 'PATH',
  'keep-version': undefined,
  all: undefined,
  failed: undefined,
  drop: undefined,
  due: undefined,
  every: 'MINUTES',
  levels: undefined,
  format: 'FORM',
  'fail-on': 'VERDICTS',
  field: 'NAME=VALUE',
  demand: 'person|publisher',
  help: undefined,
  fuse: undefined,
  dataset: 'NAME',
  from: 'DAY',
  to: 'DAY',
  by: 'ROLE',
  scope: 'SCOPE',
  stream: 'jihadist|right-wing|left-wing|other',
  step: 'STEP',
  review: 'DAY',
  until: 'DAY',
  trigger: 'ENTRY',
  second: 'ROLE',
  evidence: 'ID',
  ground: 'GROUND',
  corrects: 'EDITION',
  translation: 'TEXT',
  'accept-unreviewed': undefined,
  key: 'KEY',
  since: 'FILE',
  alerts: undefined,
  lost: 'KEY',
  public: undefined,
  'only-changes': undefined,
  roles: 'ROLES',
  clearance: 'MARKING',
  rights: 'RIGHTS',
  label: 'TEXT',
  days: 'DAYS',
}

/** How a command may be called. */
export interface CommandShape {
  readonly name: CommandName
  /** `count` where there are several that mean different things, all of them needed. */
  readonly argument: { readonly name: string; readonly many: boolean; readonly optional: boolean; readonly count?: number } | undefined
  readonly options: readonly OptionName[]
  /** Those of the options that it cannot do without. */
  readonly needed?: readonly OptionName[]
}

export interface Command extends CommandShape {
  readonly run: (call: Call, terminal: Terminal) => Promise<number>
}

/** A command as it was called; values are not yet judged. */
export interface Call {
  readonly args: readonly string[]
  readonly values: Readonly<Partial<Record<OptionName, string>>>
  readonly switches: ReadonlySet<OptionName>
  /** Every value of an option that may be given more than once. */
  readonly lists: Readonly<Partial<Record<OptionName, readonly string[]>>>
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
  /** A number from 0 up to 1, by chance. */
  readonly random: () => number
  /** Aborted on the first Ctrl-C. */
  readonly cancelled: AbortSignal
}
