import type { ForecastRecord, LossDifference } from '../../core/index.ts'
import { backtestWords } from '../../words/backtesting.ts'
import type { Words } from '../../words/words-for.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** Scores of forecasters on the same windows, and below them how each differs from climatology. */
export function printForecasts(records: readonly ForecastRecord[], halfLifeDays: number, words: Words, columns: number): string {
  const said = backtestWords[words.language]
  const nameOf = ({ forecaster }: ForecastRecord) => said.forecasters(forecaster, words.number(halfLifeDays))
  const rows = records.map((record) => [nameOf(record), words.number(record.brier, 4), words.number(record.log, 4), record.skill === undefined ? words.page.unknown : words.number(record.skill, 3)])
  const differences = records.flatMap((record) => (record.againstClimatology === undefined ? [] : [bullet('  ·', differenceText(nameOf(record), record.againstClimatology, words), columns)]))
  return [textTable([[said.columns.forecaster, said.columns.brier, said.logScore, said.columns.skill], ...rows], [1, 2, 3]), wrap(said.againstClimatology, columns, '  '), ...differences].join('\n')
}

/** A difference with its interval, its test and what may be said of it. */
export function differenceText(what: string, { mean, interval, p, test, finding }: LossDifference, words: Words): string {
  const said = backtestWords[words.language]
  const [low, high] = interval === undefined ? [words.page.unknown, words.page.unknown] : rangeOf(interval, (value) => words.number(value, 4))
  return said.difference(what, words.number(mean, 4), low, high, said.tests(test, chanceText(p, words)), said.findings[finding])
}

/** A p with its sign; below one in ten thousand its digits say nothing more. */
export function chanceText(p: number, words: Words): string {
  return p < 0.0001 ? `p < ${words.number(0.0001, 4)}` : `p = ${words.small(p)}`
}

/** Both ends of a range in words. */
export function rangeOf([low, high]: readonly [number, number], say: (value: number) => string): readonly [string, string] {
  return [say(low), say(high)]
}
