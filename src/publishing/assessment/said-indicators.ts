import { indicatorNames, streams, type AnyBlindSpot, type IndicatorName, type Language, type Region, type ShownIndicator, type Stream } from '../../core/index.ts'
import { formatDay } from '../../words/format.ts'
import { isKnown } from '../../words/indicators/format-measure.ts'
import { blindSpot, indicatorWords } from '../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../words/indicators/page-words.ts'
import { sayFinding } from '../../words/indicators/say-finding.ts'
import { subjectName } from '../../words/indicators/subject-name.ts'
import { wordsFor } from '../../words/words-for.ts'
import { indicatorFigures } from '../site/indicators/indicator-figures.ts'
import { indicatorRows, measureCells } from '../site/indicators/indicator-rows.ts'
import { leadingIndicators } from '../site/indicators/leading-indicators.ts'

/** An indicator of one subject: each question that was asked, in its order, with what came out. */
export interface SaidSubject {
  readonly subject: string
  readonly over: string
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly interval: string; readonly isKnown: boolean }[]
}

/** Indicators of one name and stream: what was found, charts, every answer, and what they cannot see. */
export interface SaidIndicator {
  readonly name: IndicatorName
  readonly stream: Stream | undefined
  readonly title: string
  readonly ofStream: string
  readonly counts: string
  readonly found: readonly string[]
  /** Charts in both sizes with their captions, as markup that Peil drew itself; '' where no number is known. */
  readonly figures: string
  readonly subjects: readonly SaidSubject[]
  readonly blind: readonly string[]
  readonly method: string
}

/** Every indicator in words, in the order of their names, each stream by itself. */
export function sayIndicators(indicators: readonly ShownIndicator[], regions: readonly Region[], language: Language): readonly SaidIndicator[] {
  return indicatorNames.flatMap((name) => [...streams, undefined].flatMap((stream) => {
    const group = indicators.filter((each) => each.name === name && each.subject.stream === stream)
    return group.length === 0 ? [] : [sayGroup(name, stream, group, regions, language)]
  }))
}

function sayGroup(name: IndicatorName, stream: Stream | undefined, group: readonly ShownIndicator[], regions: readonly Region[], language: Language): SaidIndicator {
  const page = indicatorPageWords[language]
  const [first] = group
  return {
    name, stream,
    title: indicatorWords(language).names[name],
    ofStream: stream === undefined ? page.allStreams : page.stream[stream],
    counts: page.counts[name],
    found: leadingIndicators(group).flatMap((each) => sayFinding(language, each, regions)),
    figures: String(indicatorFigures(group, regions, wordsFor(language))),
    subjects: group.map((each) => saySubject(each, regions, language)),
    blind: [...new Set(group.flatMap(({ blind }): readonly AnyBlindSpot[] => blind))].map((spot) => blindSpot(language, spot)),
    method: page.method(name, first?.version ?? ''),
  }
}

function saySubject(indicator: ShownIndicator, regions: readonly Region[], language: Language): SaidSubject {
  const days = ({ first, last }: { readonly first: string; readonly last: string }) => formatDay(language, `${first}/${last}`)
  const { subject, period, reference } = indicator
  return {
    subject: subjectName(language, subject, regions),
    over: indicatorWords(language).over(days(period), reference && days(reference)),
    answers: indicatorRows([indicator]).map(({ measure }) => {
      const { value, interval, text } = measureCells(language, measure)
      return { question: text, answer: value, interval, isKnown: isKnown(measure) }
    }),
  }
}
