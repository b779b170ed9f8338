import { asSentence, formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { englishTerms } from './terms.ts'

const deadly = (definition: 'completed-and-failed' | 'deadly') => (definition === 'deadly' ? 'deadly' : 'completed and failed')
const small = (value: number) => formatSmall('en', value)
const days = (count: number) => (count === 1 ? '1 day' : `${formatNumber('en', count)} days`)

export const englishTempoSentences: Pick<SentenceWords, 'tempo' | 'tempo-gap' | 'tempo-definitions' | 'tempo-silence-needed'> = {
  tempo: (said) =>
    `From ${formatDay('en', said.first)} to ${formatDay('en', said.last)} the record counts ${said.count} ${deadly(said.definition)} ${englishTerms.streams[said.stream]} ${said.count === 1 ? 'attack' : 'attacks'} in Europe, in ${days(said.days)}; in the ${days(said.referenceDays)} before, ${said.referenceCount}. ${
      said.ratio === undefined ? '' : `The tempo is ${small(said.ratio)} times what it was (95% interval ${small(said.low)} to ${Number.isFinite(said.high) ? small(said.high) : 'unbounded'}; p = ${small(said.p)}): `
    }${said.ratio === undefined ? asSentence(englishTerms.findings[said.finding]) : `${englishTerms.findings[said.finding]}.`}`,
  'tempo-gap': ({ definition, longestGapDays, probability }) =>
    `The longest time without a ${deadly(definition).replace(' and ', ' or ')} attack was ${days(longestGapDays)}. Had the tempo stayed the same, the chance of such a silence would be ${formatPercent('en', probability)}.`,
  'tempo-definitions': ({ agree, completedAndFailed, deadly: deadlyFinding }) =>
    agree
      ? `Both ways of counting come to the same: ${englishTerms.findings[completedAndFailed]}.`
      : `The way of counting matters. Completed and failed attacks together: ${englishTerms.findings[completedAndFailed]}. Deadly ones only: ${englishTerms.findings[deadlyFinding]}.`,
  'tempo-silence-needed': ({ definition, days: needed, soFarDays }) =>
    `Only after ${days(needed)} without a ${deadly(definition).replace(' and ', ' or ')} attack is a fall shown; so far there are ${formatNumber('en', soFarDays)}.`,
}
