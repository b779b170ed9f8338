import type { Language } from '../../../src/core/index.ts'
import { languages } from '../../../src/core/index.ts'
import { readJsonl } from '../read-jsonl.ts'
import type { SuiteScore } from '../suite.ts'
import type { ChronoCase, ChronoDays } from './chrono-case.ts'
import { hasDayValue, isDayRight } from './chrono-case.ts'
import { chronoDaysOf } from './chrono-days.ts'

/** Reads the text of a case; undefined where no expression of time is found in it. */
export type ReadDays = (example: ChronoCase, lang: Language) => ChronoDays | undefined

/**
 * Chrono's own tests, a suite for each language: the share of cases whose day values are right (see `isDayRight`) of those that have a day
 * value or want nothing to be found. A case is judged by the first expression that is found in it.
 */
export function scoreChrono(paths: readonly string[], read: ReadDays = chronoDaysOf): readonly SuiteScore[] {
  const cases = paths.flatMap((path) => readJsonl<ChronoCase>(path)).filter(hasDayValue)
  return languages.map((lang) => suiteOf(lang, cases.filter(({ file }) => file.startsWith(lang)), read)).filter(({ measures }) => measures['cases'] !== 0)
}

function suiteOf(lang: Language, cases: readonly ChronoCase[], read: ReadDays): SuiteScore {
  const scored = cases.map((example) => ({ example, found: read(example, lang) }))
  const wrong = scored.filter(({ example, found }) => !isDayRight(example, found))
  return { suite: `chrono-${lang}`, measures: { dayValues: 1 - wrong.length / cases.length, cases: cases.length }, misses: wrong.map(({ example, found }) => missOf(example, found)) }
}

function missOf({ file, text, ref, opt, checks, kind }: ChronoCase, found: ChronoDays | undefined): string {
  const asked = kind === 'none' ? 'nothing' : checks.filter(({ op }) => op.startsWith('toBe')).map(({ path, value }) => `${path} ${String(value)}`).join(', ')
  return `${file} ${JSON.stringify(text)} at ${JSON.stringify(ref)}${opt?.forwardDate === true ? ' forward' : ''}\n   asked ${asked}\n   read  ${JSON.stringify(found)}`
}
