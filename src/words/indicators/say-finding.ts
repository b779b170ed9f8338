import type { Language, Measure, MeasureName, Region, ShownIndicator } from '../../core/index.ts'
import { formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import { findingWords, type CountSaid } from './finding-words.ts'
import { sayIndicator } from './indicator-words.ts'
import { areaInSentence } from './subject-name.ts'

/** What an indicator found, in plain sentences: its own where it has them, else one that states its numbers and concludes nothing. */
export function sayFinding(language: Language, indicator: ShownIndicator, regions: readonly Region[]): readonly string[] {
  switch (indicator.name) {
    case 'attack-tempo':
    case 'foiled-plots': return [sayCount(language, indicator, regions)]
    case 'severity': return [saySeverity(language, indicator, regions)]
    case 'arrests': return [sayArrests(language, indicator, regions)]
    case 'traveller-stocks':
    case 'statements':
    case 'source-mix': return sayIndicator(language, indicator)
  }
}

function measureOf({ measures }: ShownIndicator, name: MeasureName): Measure<MeasureName> | undefined {
  const all: readonly Measure<MeasureName>[] = measures
  return all.find((each) => each.name === name)
}

function subjectOf(language: Language, { period, subject }: ShownIndicator, regions: readonly Region[]): CountSaid {
  return { days: formatDay(language, `${period.first}/${period.last}`), last: formatDay(language, period.last), area: areaInSentence(language, subject.area, regions), stream: subject.stream ?? 'other', status: subject.status ?? 'completed-and-failed' }
}

function sayCount(language: Language, indicator: ShownIndicator, regions: readonly Region[]): string {
  const words = findingWords[language]
  const said = subjectOf(language, indicator, regions)
  const count = measureOf(indicator, 'count')?.value
  if (count === undefined) return words.notCounted(said)
  const before = measureOf(indicator, 'reference-count')?.value
  return `${words.counted(said, count, formatNumber(language, count), before === undefined ? undefined : formatNumber(language, before))}${sayRatio(language, indicator)}`
}

function sayRatio(language: Language, indicator: ShownIndicator): string {
  const words = findingWords[language]
  const [ratio, p] = (['rate-ratio', 'rate-p'] as const).map((name) => measureOf(indicator, name))
  if (ratio?.value === undefined) return words.tooFew
  const small = (value: number | undefined) => (value === undefined ? undefined : formatSmall(language, value))
  return `${words.ratio(ratio.value === 0 ? undefined : formatSmall(language, ratio.value), small(ratio.low), small(ratio.high))}${p?.value === undefined ? '' : words.chance(formatPercent(language, p.value))}`
}

function saySeverity(language: Language, indicator: ShownIndicator, regions: readonly Region[]): string {
  const words = findingWords[language]
  const said = subjectOf(language, indicator, regions)
  const [mean, middle, most] = (['deaths-per-attack', 'deaths-median', 'deaths-most'] as const).map((name) => measureOf(indicator, name))
  const attacks = measureOf(indicator, 'attacks')?.value
  if (attacks === undefined) return words.notCounted(said)
  const number = (value: number) => formatNumber(language, value, Number.isInteger(value) ? 0 : 1)
  if (mean?.value === undefined || middle?.value === undefined || most?.value === undefined) return words.noCost(said, number(attacks - (measureOf(indicator, 'tolls-unknown')?.value ?? 0)))
  const interval = mean.low === undefined || mean.high === undefined ? undefined : `${number(mean.low)} – ${number(mean.high)}`
  return words.cost(said, number(mean.value), interval, number(middle.value), number(most.value))
}

function sayArrests(language: Language, indicator: ShownIndicator, regions: readonly Region[]): string {
  const words = findingWords[language]
  const { stream = 'other', area } = indicator.subject
  const [now, before, p] = (['arrests-in-year', 'arrests-year-before', 'arrests-p'] as const).map((name) => measureOf(indicator, name))
  const place = areaInSentence(language, area, regions)
  if (now?.value === undefined) return words.notReported(stream, place)
  const year = ({ span }: Measure<MeasureName>) => (span ?? indicator.period).first.slice(0, 4)
  const earlier = before?.value === undefined ? undefined : words.inYear(formatNumber(language, before.value), year(before))
  return `${words.arrested(stream, place, formatNumber(language, now.value), year(now), earlier)}${p?.value === undefined ? '' : words.chance(formatPercent(language, p.value))}`
}
