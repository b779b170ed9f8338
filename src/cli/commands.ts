import type { Command, CommandShape } from './command.ts'
import { commandShapes } from './command-shapes.ts'

/** Each command loads only what it needs: reading a text takes no web server and no charts. */
const runs: Readonly<Record<CommandShape['name'], Command['run']>> = {
  demo: async (call, terminal) => (await import('./commands/demo.ts')).runDemo(call, terminal),
  read: async (call, terminal) => (await import('./commands/read.ts')).runRead(call, terminal),
  add: async (call, terminal) => (await import('./commands/add.ts')).runAdd(call, terminal),
  worker: async (call, terminal) => (await import('./commands/worker.ts')).runWorker(call, terminal),
  watch: async (call, terminal) => (await import('./commands/watch.ts')).runWatch(call, terminal),
  retract: async (call, terminal) => (await import('./commands/retract.ts')).runRetract(call, terminal),
  import: async (call, terminal) => (await import('./commands/import.ts')).runImport(call, terminal),
  correct: async (call, terminal) => (await import('./commands/correct.ts')).runCorrect(call, terminal),
  erase: async (call, terminal) => (await import('./commands/erase.ts')).runErase(call, terminal),
  why: async (call, terminal) => (await import('./commands/why.ts')).runWhy(call, terminal),
  impact: async (call, terminal) => (await import('./commands/impact.ts')).runImpact(call, terminal),
  flags: async (call, terminal) => (await import('./commands/flags.ts')).runFlags(call, terminal),
  pairs: async (call, terminal) => (await import('./commands/pairs.ts')).runPairs(call, terminal),
  merge: async (call, terminal) => (await import('./commands/merge.ts')).runMerge(call, terminal),
  split: async (call, terminal) => (await import('./commands/split.ts')).runSplit(call, terminal),
  picture: async (call, terminal) => (await import('./commands/picture.ts')).runPicture(call, terminal),
  figures: async (call, terminal) => (await import('./commands/figures.ts')).runFigures(call, terminal),
  sources: async (call, terminal) => (await import('./commands/sources.ts')).runSources(call, terminal),
  diff: async (call, terminal) => (await import('./commands/diff.ts')).runDiff(call, terminal),
  check: async (call, terminal) => (await import('./commands/check.ts')).runCheck(call, terminal),
  assess: async (call, terminal) => (await import('./commands/assess.ts')).runAssess(call, terminal),
  coding: async (call, terminal) => (await import('./commands/coding.ts')).runCoding(call, terminal),
  backtest: async (call, terminal) => (await import('./commands/backtest.ts')).runBacktest(call, terminal),
  record: async (call, terminal) => (await import('./commands/record.ts')).runRecord(call, terminal),
  'set-level': async (call, terminal) => (await import('./commands/set-level.ts')).runSetLevel(call, terminal),
  trigger: async (call, terminal) => (await import('./commands/trigger.ts')).runTrigger(call, terminal),
  logbook: async (call, terminal) => (await import('./commands/logbook.ts')).runLogbook(call, terminal),
  store: async (call, terminal) => (await import('./commands/store.ts')).runStore(call, terminal),
  export: async (call, terminal) => (await import('./commands/export.ts')).runExport(call, terminal),
  restore: async (call, terminal) => (await import('./commands/restore.ts')).runRestore(call, terminal),
  doctor: async (call, terminal) => (await import('./commands/doctor.ts')).runDoctor(call, terminal),
  warnings: async (call, terminal) => (await import('./commands/warnings.ts')).runWarnings(call, terminal),
  score: async (call, terminal) => (await import('./commands/score.ts')).runScore(call, terminal),
  find: async (call, terminal) => (await import('./commands/find.ts')).runFind(call, terminal),
  serve: async (call, terminal) => (await import('./commands/serve.ts')).runServe(call, terminal),
}

export const commands: readonly Command[] = commandShapes.map((shape) => ({ ...shape, run: runs[shape.name] }))
