import type { CommandShape } from './command.ts'

/** Every command with its argument and options, in the order of the help. */
export const commandShapes = [
  { name: 'demo', argument: undefined, options: ['once', 'port'] },
  { name: 'read', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['published', 'lang', 'country', 'json', 'explain', 'jsonl'] },
  { name: 'add', argument: { name: 'PATH', many: true, optional: false }, options: ['published', 'lang', 'country', 'source', 'known'] },
  { name: 'worker', argument: undefined, options: ['once', 'failed'] },
  { name: 'import', argument: { name: 'FORMAT FILE|-', many: false, optional: false, count: 2 }, options: ['map', 'known', 'complete', 'json'] },
  { name: 'retract', argument: { name: 'ID', many: false, optional: false }, options: ['reason', 'known'] },
  { name: 'correct', argument: { name: 'CLAIM', many: true, optional: false }, options: ['field', 'reason', 'known'] },
  { name: 'erase', argument: { name: 'REPORT', many: false, optional: false }, options: ['reason', 'demand', 'known'] },
  { name: 'why', argument: { name: 'ID', many: false, optional: false }, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'impact', argument: { name: 'ID', many: false, optional: false }, options: ['as-of', 'country', 'lang', 'json'] },
  { name: 'flags', argument: { name: 'close FLAG', many: true, optional: true }, options: ['reason', 'all', 'as-of', 'lang', 'json'] },
  { name: 'picture', argument: undefined, options: ['as-of', 'country', 'lang', 'json', 'keep'] },
  { name: 'figures', argument: { name: 'COHORT', many: false, optional: true }, options: ['country', 'as-of', 'fuse', 'lang', 'json'] },
  { name: 'sources', argument: undefined, options: ['dataset', 'from', 'to', 'as-of', 'lang', 'json'] },
  { name: 'diff', argument: { name: 'DAY DAY', many: false, optional: false, count: 2 }, options: ['country', 'lang', 'json'] },
  { name: 'check', argument: { name: 'FILE|URL|-', many: false, optional: false }, options: ['as-of', 'published', 'lang', 'country', 'json', 'format', 'fail-on'] },
  { name: 'assess', argument: undefined, options: ['as-of', 'country', 'lang', 'json', 'explain'] },
  { name: 'find', argument: { name: 'WORDS', many: true, optional: false }, options: ['as-of', 'lang', 'json'] },
  { name: 'serve', argument: undefined, options: ['port'] },
  { name: 'store', argument: { name: 'status|distribute', many: false, optional: false }, options: ['json'] },
  { name: 'export', argument: undefined, options: ['out', 'format'] },
  { name: 'restore', argument: { name: 'DIR', many: false, optional: false }, options: ['keep-version'] },
  { name: 'doctor', argument: undefined, options: ['all', 'json'] },
] as const satisfies readonly CommandShape[]
