// Scores the reader on other people's labels: npm run --silent bench:reading -- [--reports DIR] … [--speed] [--json] [--misses]
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFolder, reportsIn } from './corpora.ts'
import { runScorer } from './score-predictions.ts'
import type { ScoreSuite, SuiteScore } from './suite.ts'
import { scoreClin26 } from './suites/clin26.ts'
import { scoreMuc4 } from './suites/muc4.ts'
import { scoreSpeed } from './suites/speed.ts'
import { scoreChrono } from './suites/chrono.ts'
import { scoreDuckling } from './suites/duckling.ts'
import { scoreRecognizers } from './suites/recognizers.ts'
import { scorerOf, scoreThreatReports } from './suites/threat-reports.ts'

interface Corpus {
  readonly score: ScoreSuite
  readonly form: 'folder' | 'file'
  /** Where its visible part lies in the folder of corpora; scored where no option names anything. */
  readonly visible: readonly string[]
}

/** By the option that names its files. */
const suites: Readonly<Record<string, Corpus>> = {
  reports: { score: scoreThreatReports, form: 'folder', visible: ['threat-reports/dev'] },
  muc: { score: scoreMuc4, form: 'file', visible: ['muc4/dev/dev.jsonl'] },
  chrono: { score: scoreChrono, form: 'file', visible: ['chrono/dev/nl.jsonl', 'chrono/dev/en.jsonl'] },
  duckling: { score: scoreDuckling, form: 'file', visible: ['duckling/dev/nl.jsonl', 'duckling/dev/en.jsonl'] },
  clin: { score: scoreClin26, form: 'file', visible: ['clin26-meantime-nl/dev/docs.jsonl'] },
  recognizers: { score: scoreRecognizers, form: 'folder', visible: ['recognizers/dev'] },
}

const options = Object.fromEntries(Object.keys(suites).map((name) => [name, { type: 'string', multiple: true } as const]))
const { values } = parseOptions()
const named = (name: string) => Object.entries(values).flatMap(([option, given]) => (option === name && Array.isArray(given) ? given.map(String) : []))
const isAll = !values.speed && Object.keys(suites).every((name) => named(name).length === 0)

const scores: SuiteScore[] = []
for (const [name, { score, form, visible }] of Object.entries(suites)) {
  const paths = isAll ? visible.map((path) => join(corporaFolder(), path)) : named(name).map((path) => resolve(process.env.INIT_CWD ?? '.', path))
  const present = paths.filter((path) => isOfForm(name, path, form))
  if (present.length > 0) scores.push(...score(present))
}
if (values.speed) scores.push(...(await scoreSpeed()))
if (values.misses) for (const folder of named('reports').map((path) => resolve(process.env.INIT_CWD ?? '.', path))) process.stdout.write(runScorer(reportsIn(folder), { folder, scorer: scorerOf(folder) }, ['--misses']))
if (values.misses) for (const { misses = [] } of scores) for (const miss of misses) console.log(miss)
if (values.json) console.log(JSON.stringify(Object.fromEntries(scores.map(({ suite, measures }) => [suite, measures])), undefined, 1))
else for (const { suite, measures } of scores) console.log(`${suite.padEnd(22)} ${Object.entries(measures).map(([measure, value]) => `${measure} ${rounded(value)}`).join(' · ')}`)
if (scores.length === 0) process.exitCode = 1

/** Says so where a path is not what the suite reads. */
function isOfForm(name: string, path: string, form: Corpus['form']): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === (form === 'folder')) return true
  console.error(`${name}: ${path} ${found === undefined ? 'does not exist' : `is no ${form}`}, so it is not scored`)
  return false
}

/** Wrong usage is said in one line; the trace of it would help nobody. */
function parseOptions() {
  try {
    return parseArgs({ options: { ...options, speed: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } })
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nOptions: ${Object.entries(suites).map(([name, { form }]) => `--${name} ${form.toUpperCase()}`).join(', ')}, --speed, --json, --misses`)
    return process.exit(2)
  }
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
