import { asSentence, formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import type { SentenceWords } from '../sentences.ts'
import { dutchTerms } from './terms.ts'

const deadly = (definition: 'completed-and-failed' | 'deadly') => (definition === 'deadly' ? 'dodelijke' : 'voltooide en mislukte')
const small = (value: number) => formatSmall('nl', value)
const days = (count: number) => (count === 1 ? '1 dag' : `${formatNumber('nl', count)} dagen`)

export const dutchTempoSentences: Pick<SentenceWords, 'tempo' | 'tempo-gap' | 'tempo-definitions' | 'tempo-silence-needed'> = {
  tempo: (said) =>
    `Van ${formatDay('nl', said.first)} tot en met ${formatDay('nl', said.last)} telt het register ${said.count} ${deadly(said.definition)} ${dutchTerms.streams[said.stream]} ${said.count === 1 ? 'aanslag' : 'aanslagen'} in Europa, in ${days(said.days)}; in de ${days(said.referenceDays)} daarvoor ${said.referenceCount}. ${
      said.ratio === undefined ? '' : `Het tempo is ${small(said.ratio)} keer dat van daarvoor (95%-interval ${small(said.low)} tot ${Number.isFinite(said.high) ? small(said.high) : 'onbegrensd'}; p = ${small(said.p)}): `
    }${said.ratio === undefined ? asSentence(dutchTerms.findings[said.finding]) : `${dutchTerms.findings[said.finding]}.`}`,
  'tempo-gap': ({ definition, longestGapDays, probability }) =>
    `De langste tijd zonder ${deadly(definition).replace(' en ', ' of ')} aanslag was ${days(longestGapDays)}. Was het tempo gelijk gebleven, dan kwam zo’n stilte voor met een kans van ${formatPercent('nl', probability)}.`,
  'tempo-definitions': ({ agree, completedAndFailed, deadly: deadlyFinding }) =>
    agree
      ? `Beide manieren van tellen komen op hetzelfde uit: ${dutchTerms.findings[completedAndFailed]}.`
      : `De manier van tellen maakt uit. Voltooide en mislukte aanslagen samen: ${dutchTerms.findings[completedAndFailed]}. Alleen dodelijke: ${dutchTerms.findings[deadlyFinding]}.`,
  'tempo-silence-needed': ({ definition, days: needed, soFarDays }) =>
    `Pas na ${days(needed)} zonder ${deadly(definition).replace(' en ', ' of ')} aanslag is een daling aangetoond; nu zijn het er ${formatNumber('nl', soFarDays)}.`,
}
