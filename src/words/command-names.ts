/** Every command, as it is typed. */
export type CommandName =
  | 'add'
  | 'assess'
  | 'check'
  | 'demo'
  | 'figures'
  | 'find'
  | 'picture'
  | 'read'
  | 'retract'
  | 'serve'

/** Every option, without its dashes. */
export type OptionName =
  | 'as-of'
  | 'country'
  | 'explain'
  | 'fuse'
  | 'help'
  | 'json'
  | 'jsonl'
  | 'known'
  | 'lang'
  | 'once'
  | 'port'
  | 'published'
  | 'reason'
  | 'source'
