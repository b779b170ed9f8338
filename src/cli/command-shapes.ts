import type { CommandShape } from './command.ts'

/** Every command with its argument and options, in the order of the help. */
export const commandShapes = [
  { name: 'demo', argument: undefined, options: ['once', 'port'] },
  { name: 'read', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['published', 'lang', 'country', 'json', 'explain', 'jsonl'] },
  { name: 'add', argument: { name: 'PATH', many: true, optional: false }, options: ['published', 'lang', 'country', 'source', 'known'] },
  { name: 'retract', argument: { name: 'REPORT', many: false, optional: false }, options: ['reason', 'known'] },
  { name: 'picture', argument: undefined, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'check', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['as-of', 'published', 'lang', 'country', 'json', 'format', 'fail-on'] },
  { name: 'assess', argument: undefined, options: ['as-of', 'country', 'lang', 'json', 'explain'] },
  { name: 'find', argument: { name: 'WORDS', many: true, optional: false }, options: ['as-of', 'lang', 'json'] },
  { name: 'serve', argument: undefined, options: ['port'] },
] as const satisfies readonly CommandShape[]
