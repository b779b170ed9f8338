import type { CommandShape } from './command.ts'

/** Every command with its argument and options, in the order of the help. */
export const commandShapes = [
  { name: 'demo', argument: undefined, options: ['once', 'port'] },
  { name: 'read', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['published', 'lang', 'country', 'json', 'explain', 'jsonl'] },
  { name: 'add', argument: { name: 'PATH', many: true, optional: false }, options: ['published', 'lang', 'country', 'source', 'known'] },
  { name: 'retract', argument: { name: 'ID', many: false, optional: false }, options: ['reason', 'known'] },
  { name: 'correct', argument: { name: 'CLAIM', many: true, optional: false }, options: ['field', 'reason', 'known'] },
  { name: 'erase', argument: { name: 'REPORT', many: false, optional: false }, options: ['reason', 'demand', 'known'] },
  { name: 'why', argument: { name: 'ID', many: false, optional: false }, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'impact', argument: { name: 'ID', many: false, optional: false }, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'flags', argument: { name: 'close FLAG', many: true, optional: true }, options: ['reason', 'all', 'as-of', 'lang', 'json'] },
  { name: 'picture', argument: undefined, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'check', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['as-of', 'published', 'lang', 'country', 'json'] },
  { name: 'assess', argument: undefined, options: ['as-of', 'country', 'lang', 'json', 'explain'] },
  { name: 'serve', argument: undefined, options: ['port'] },
] as const satisfies readonly CommandShape[]
