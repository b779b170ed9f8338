import { asSentence, formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import type { DatasetTempo, Sentence, TempoDefinition } from '../../core/index.ts'
import type { SentenceWords } from '../sentences.ts'
import { englishTerms } from './terms.ts'

const several = (definition: TempoDefinition) => (definition === 'deadly' ? 'deadly' : 'completed and failed')
const single = (definition: TempoDefinition) => (definition === 'deadly' ? 'deadly' : 'completed or failed')
const small = (value: number) => formatSmall('en', value)
const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber('en', count)} days`)

export const englishTempoSentences: Pick<SentenceWords, 'tempo' | 'tempo-gap' | 'tempo-definitions' | 'tempo-silence-needed' | 'dataset-tempo'> = {
  tempo: (said) =>
    `From ${formatDay('en', said.first)} to ${formatDay('en', said.last)} the record counts ${attacksOf(said)} in Europe, in ${days(said.days)}; in the ${days(said.referenceDays)} before, ${said.referenceCount === 0 ? 'none' : formatNumber('en', said.referenceCount)}. ${ratioOf(said)}${asEnding(said)}`,
  'tempo-gap': ({ definition, searchedFrom, searchedTo, first, last, days: silence, probability }) =>
    `From ${formatDay('en', searchedFrom)} to ${formatDay('en', searchedTo)} the longest time without a ${single(definition)} attack was ${days(silence)}, from ${formatDay('en', first)} to ${formatDay('en', last)}. Had the same attacks fallen by chance over that time, the probability of a silence at least that long is ${formatPercent('en', probability)}.`,
  'tempo-definitions': ({ agree, completedAndFailed, deadly: deadlyFinding }) =>
    agree
      ? `Both ways of counting come to the same: ${englishTerms.findings[completedAndFailed]}.`
      : `The way of counting matters. Completed and failed attacks together: ${englishTerms.findings[completedAndFailed]}. Deadly ones only: ${englishTerms.findings[deadlyFinding]}.`,
  'tempo-silence-needed': ({ definition, days: needed, soFarDays }) =>
    `Only after ${days(needed)} without a ${single(definition)} attack since the start of this period is a fall shown; so far there are ${formatNumber('en', soFarDays)}.`,
  'dataset-tempo': ({ tempo }) =>
    `${tempo.name}${tempo.version === undefined ? '' : ` (${tempo.version})`} counts ${tempo.count === 0 ? 'none' : formatNumber('en', tempo.count)} over the same days in these countries, with any motive and by its own definition; in the ${days(tempo.referenceDays)} before, ${tempo.referenceCount === 0 ? 'none' : formatNumber('en', tempo.referenceCount)}.${datasetRatio(tempo)}`,
}

type Tempo = Extract<Sentence, { kind: 'tempo' }>

function attacksOf({ count, definition, stream }: Tempo): string {
  return `${count === 0 ? 'no' : formatNumber('en', count)} ${count < 2 ? single(definition) : several(definition)} ${englishTerms.streams[stream]} ${count === 1 ? 'attack' : 'attacks'}`
}

/** Where there was none before there is nothing to divide by. */
function ratioOf({ ratio, low, high, p, referenceCount, count }: Tempo): string {
  if (ratio === undefined || referenceCount === 0) return ''
  const interval = `95% interval ${small(low)} to ${Number.isFinite(high) ? small(high) : 'unbounded'}; p = ${small(p)}`
  return count === 0 ? `As a ratio that is 0 (${interval}): ` : `The tempo is ${small(ratio)} times what it was (${interval}): `
}

function asEnding(said: Tempo): string {
  const finding = englishTerms.findings[said.finding]
  return `${ratioOf(said) === '' ? asSentence(finding) : `${finding}.`}${said.finding === 'rose' ? ' Chance alone shows a rise on some 2 of 100 days, and whoever looks every fortnight for a year sees one in 16 to 21 of 100 such years.' : ''}`
}

function datasetRatio({ ratio, low, high, p, referenceCount }: DatasetTempo): string {
  if (ratio === undefined || referenceCount === 0) return ''
  return ` That is ${small(ratio)} times the tempo of before (95% interval ${small(low)} to ${Number.isFinite(high) ? small(high) : 'unbounded'}; p = ${small(p)}).`
}
