import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../src/core/index.ts'
import { languages } from '../../../src/core/index.ts'
import { readJsonl } from '../read-jsonl.ts'
import type { Measures, SuiteScore } from '../suite.ts'
import type { Recognize, RecognizerCase } from './recognizers-spec.ts'
import { recognizeEveryOrdinal, recognizeNumbers, recognizeOrdinals } from './recognizers-numbers.ts'
import { recognizePercents, recognizePercentsAndFractions, recognizeRanges } from './recognizers-ranges.ts'
import { recognizeTimes } from './recognizers-times.ts'
import { isFullPass, isScored, isSpanPass, missOf } from './recognizers-spec.ts'

/** By the name of the spec; cases of other specs are not scored. */
const recognizers: Readonly<Record<string, Recognize>> = {
  DateTimeModel: recognizeTimes,
  NumberModel: recognizeNumbers({ areRatiosSplit: false }),
  NumberModelExperimentalMode: recognizeNumbers({ areRatiosSplit: true }),
  NumberModelPercentMode: recognizeNumbers({ areRatiosSplit: true }),
  NumberRangeModel: recognizeRanges({ isLastIncluded: false }),
  NumberRangeModelExperimentalMode: recognizeRanges({ isLastIncluded: true }),
  OrdinalModel: recognizeEveryOrdinal,
  OrdinalModelSuppressExtendedTypes: recognizeOrdinals,
  PercentModel: recognizePercents,
  PercentModelPercentMode: recognizePercentsAndFractions,
}

/** What is counted together, by the name of the measure. */
const groups: Readonly<Record<string, readonly string[]>> = {
  number: ['NumberModel'],
  ordinal: ['OrdinalModel'],
  percent: ['PercentModel'],
  numberRange: ['NumberRangeModel'],
  numbers: ['NumberModel', 'OrdinalModel', 'PercentModel', 'NumberRangeModel'],
  numbersInModes: ['NumberModelExperimentalMode', 'NumberModelPercentMode', 'OrdinalModelSuppressExtendedTypes', 'PercentModelPercentMode', 'NumberRangeModelExperimentalMode'],
  dateTime: ['DateTimeModel'],
}

interface Scored {
  readonly example: RecognizerCase
  readonly full: boolean
  readonly span: boolean
  readonly miss: string
}

/** Microsoft's specs, a suite for each language: shares of cases passed in full and by span. */
export function scoreRecognizers(paths: readonly string[], table: Readonly<Record<string, Recognize>> = recognizers): readonly SuiteScore[] {
  const scored = paths.flatMap(filesOf).flatMap((file) => readJsonl<RecognizerCase>(file)).filter(isScored).flatMap((example) => scoreCase(example, table[example.spec]))
  const found = languages.filter((lang) => scored.some(({ example }) => example.lang === lang))
  return found.map((lang) => suiteOf(lang, scored.filter(({ example }) => example.lang === lang)))
}

function suiteOf(lang: Language, scored: readonly Scored[]): SuiteScore {
  const measures: Record<string, number> = {}
  for (const [group, specs] of Object.entries(groups)) Object.assign(measures, measuresOf(group, scored.filter(({ example }) => specs.includes(example.spec))))
  return { suite: `recognizers-${lang}`, measures, misses: scored.filter(({ full }) => !full).map(({ miss }) => miss) }
}

function measuresOf(group: string, scored: readonly Scored[]): Measures {
  if (scored.length === 0) return {}
  const share = (passed: readonly Scored[]) => passed.length / scored.length
  return { [`${group}Full`]: share(scored.filter(({ full }) => full)), [`${group}Span`]: share(scored.filter(({ span }) => span)) }
}

function scoreCase(example: RecognizerCase, recognize: Recognize | undefined): readonly Scored[] {
  if (recognize === undefined) return []
  const recognized = recognize(example)
  return [{ example, full: isFullPass(example, recognized), span: isSpanPass(example, recognized), miss: missOf(example, recognized) }]
}

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).filter((file) => file.endsWith('.jsonl')).toSorted().map((file) => join(path, file))
}
