import { asSentence, formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import type { DatasetTempo, Sentence, TempoDefinition } from '../../core/index.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

const several = (definition: TempoDefinition) => (definition === 'deadly' ? 'dodelijke' : 'voltooide en mislukte')
const single = (definition: TempoDefinition) => (definition === 'deadly' ? 'dodelijke' : 'voltooide of mislukte')
const small = (value: number) => formatSmall('nl', value)
const days = (count: number) => (count === 1 ? '1 dag' : `${formatNumber('nl', count)} dagen`)

export const dutchTempoSentences: Pick<SentenceWords, 'tempo' | 'tempo-gap' | 'tempo-definitions' | 'tempo-silence-needed' | 'dataset-tempo'> = {
  tempo: (said) =>
    `Van ${formatDay('nl', said.first)} tot en met ${formatDay('nl', said.last)} telt het register ${attacksOf(said)} in Europa, in ${days(said.days)}; in de ${days(said.referenceDays)} daarvoor ${none(said.referenceCount)}. ${ratioOf(said)}${asEnding(said)}`,
  'tempo-gap': ({ definition, searchedFrom, searchedTo, first, last, days: silence, probability }) =>
    `Van ${formatDay('nl', searchedFrom)} tot en met ${formatDay('nl', searchedTo)} was de langste tijd zonder ${single(definition)} aanslag ${days(silence)}, van ${formatDay('nl', first)} tot ${formatDay('nl', last)}. Waren dezelfde aanslagen bij toeval over die tijd verdeeld, dan is de kans op minstens zo’n lange stilte ${formatPercent('nl', probability)}.`,
  'tempo-definitions': ({ agree, completedAndFailed, deadly: deadlyFinding }) =>
    agree
      ? `Beide manieren van tellen komen op hetzelfde uit: ${dutchTerms.findings[completedAndFailed]}.`
      : `De manier van tellen maakt uit. Voltooide en mislukte aanslagen samen: ${dutchTerms.findings[completedAndFailed]}. Alleen dodelijke: ${dutchTerms.findings[deadlyFinding]}.`,
  'tempo-silence-needed': ({ definition, days: needed, soFarDays }) =>
    `Pas na ${days(needed)} zonder ${single(definition)} aanslag sinds het begin van deze periode is een daling aangetoond; nu zijn het er ${formatNumber('nl', soFarDays)}.`,
  'dataset-tempo': ({ tempo }) =>
    `${tempo.name}${tempo.version === undefined ? '' : ` (${tempo.version})`} telt er over dezelfde dagen in deze landen ${none(tempo.count)}, met welk motief ook en naar eigen omschrijving; in de ${days(tempo.referenceDays)} daarvoor ${none(tempo.referenceCount)}.${datasetRatio(tempo)}`,
}

type Tempo = Extract<Sentence, { kind: 'tempo' }>

function attacksOf({ count, definition, stream }: Tempo): string {
  return `${none(count)} ${count < 2 ? single(definition) : several(definition)} ${dutchTerms.streams[stream]} ${count === 1 ? 'aanslag' : 'aanslagen'}`
}

function none(count: number): string {
  return count === 0 ? 'geen' : formatNumber('nl', count)
}

/** Where there was none before there is nothing to divide by. */
function ratioOf({ ratio, low, high, p, referenceCount, count }: Tempo): string {
  if (ratio === undefined || referenceCount === 0) return ''
  const interval = `95%-interval ${small(low)} tot ${Number.isFinite(high) ? small(high) : 'onbegrensd'}; p = ${small(p)}`
  return count === 0 ? `Als verhouding is dat 0 (${interval}): ` : `Het tempo is ${small(ratio)} keer dat van daarvoor (${interval}): `
}

function asEnding(said: Tempo): string {
  const finding = dutchTerms.findings[said.finding]
  return `${ratioOf(said) === '' ? asSentence(finding) : `${finding}.`}${said.finding === 'rose' ? ' Bij toeval alleen ziet men op zo’n 2 van de 100 dagen een stijging, en wie een jaar lang elke twee weken kijkt, ziet er een in 16 tot 21 van de 100 zulke jaren.' : ''}`
}

function datasetRatio({ ratio, low, high, p, referenceCount }: DatasetTempo): string {
  if (ratio === undefined || referenceCount === 0) return ''
  return ` Dat is ${small(ratio)} keer het tempo van daarvoor (95%-interval ${small(low)} tot ${Number.isFinite(high) ? small(high) : 'onbegrensd'}; p = ${small(p)}).`
}
