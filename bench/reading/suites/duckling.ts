import type { Language } from '../../../src/core/index.ts'
import { languages } from '../../../src/core/index.ts'
import { readJsonl } from '../read-jsonl.ts'
import type { SuiteScore } from '../suite.ts'
import type { DayStretch, DucklingCase } from './duckling-case.ts'
import { isUsual, parseNumber, parseTime } from './duckling-case.ts'
import { daysIn, numbersIn } from './duckling-readings.ts'

/** What the reader finds in a text, in the form that the corpus compares. */
export interface DucklingReadings {
  readonly times: (text: string, lang: Language) => readonly DayStretch[]
  readonly numbers: (text: string, lang: Language, dimension: 'Numeral' | 'Ordinal') => readonly number[]
}

interface Scored {
  readonly dimension: string
  readonly right: boolean
  readonly miss: string
}

const measureNames = { Time: 'timeDays', Numeral: 'numerals', Ordinal: 'ordinals' } as const

/**
 * Duckling's corpus, a suite for each language: the shares of right times, numerals and ordinals among the examples of its usual reading.
 * An example is one expression: it is right when exactly one is found in it, a number with the same value, a time with the same first and
 * last day (`parseTime`). Where nothing is to be found, nothing may be.
 */
export function scoreDuckling(paths: readonly string[], readings: DucklingReadings = { times: daysIn, numbers: numbersIn }): readonly SuiteScore[] {
  const examples = paths.flatMap((path) => readJsonl<DucklingCase>(path)).filter(isUsual)
  return languages.map((lang) => suiteOf(lang, examples.filter((each) => each.lang === lang).flatMap((each) => scoreExample(each, lang, readings)))).filter(({ measures }) => Object.keys(measures).length > 0)
}

function suiteOf(lang: Language, scored: readonly Scored[]): SuiteScore {
  const measures = Object.entries(measureNames).flatMap(([dimension, name]) => {
    const all = scored.filter((each) => each.dimension === dimension)
    return all.length === 0 ? [] : [[name, all.filter(({ right }) => right).length / all.length] as const]
  })
  return { suite: `duckling-${lang}`, measures: Object.fromEntries(measures), misses: scored.filter(({ right }) => !right).map(({ miss }) => miss) }
}

function scoreExample(example: DucklingCase, lang: Language, readings: DucklingReadings): readonly Scored[] {
  const { dimension, text } = example
  if (dimension === 'Time') return [scored(example, readings.times(text, lang), parseTime, isSameStretch)]
  if (dimension === 'Numeral' || dimension === 'Ordinal') return [scored(example, readings.numbers(text, lang, dimension), parseNumber, isSameNumber)]
  return []
}

function scored<Value>({ dimension, text, expected, lang }: DucklingCase, found: readonly Value[], parse: (expected: string) => Value, isSame: (one: Value, other: Value) => boolean): Scored {
  const [only] = found
  const right = expected === null ? found.length === 0 : found.length === 1 && only !== undefined && isSame(only, parse(expected))
  return { dimension, right, miss: `duckling-${lang} ${dimension} ${JSON.stringify(text)}\n   asked ${expected}\n   read  ${JSON.stringify(found)}` }
}

function isSameStretch(one: DayStretch, other: DayStretch): boolean {
  return one.first === other.first && one.last === other.last
}

function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other)
}
