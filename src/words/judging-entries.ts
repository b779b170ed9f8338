import { confidenceGrounds, type Answer, type BrokenAssumption, type ConfidenceGround, type ConfidenceLevel, type Hypotheses, type ItemWeight, type Judgement, type KeyAssumption, type Language, type PictureQuestion, type PropositionSet, type Reveal, type SealedJudgement, type SetRelation, type Signpost, type ThresholdDirection } from '../core/index.ts'
import { englishTerms } from './en/terms.ts'
import { formatDay, formatGivenPercent, formatNumber } from './format.ts'
import { indicatorWords, namedMeasure } from './indicators/indicator-words.ts'
import { dutchTerms } from './nl/terms.ts'
import { regionName } from './regions.ts'
import type { TermWords } from './terms.ts'
import { writtenIn } from './written-in.ts'

/** Entries of who judges. */
export type JudgingBody = PropositionSet | Judgement | SealedJudgement | Reveal | KeyAssumption | BrokenAssumption | Signpost | Hypotheses | PictureQuestion | Answer

/** What an entry of who judges says, a line each. */
export function judgingEntry(language: Language, body: JudgingBody): readonly string[] {
  const words = judgingWords[language]
  switch (body.kind) {
    case 'propositions': return [
      `${writtenIn(language, body.question)} (${words.relations[body.relation]})`,
      ...body.propositions.map(({ id, text }) => `${id}: ${writtenIn(language, text)}`),
      words.asked(body.judges.join(', '), formatDay(language, body.due)),
      ...(body.window === undefined ? [] : [words.about(formatDay(language, `${body.window.first}/${body.window.last}`))]),
    ]
    case 'judgement': return [
      probabilitiesByWord(language, body.probabilities),
      ...(body.afterReveal ? [words.afterReveal] : []),
      ...body.reasons.map((reason) => writtenIn(language, reason)),
      words.confidence(words.confidenceLevels[body.confidence.level]),
      ...confidenceGrounds.map((ground) => `${words.grounds[ground]}: ${writtenIn(language, body.confidence.grounds[ground])}`),
    ]
    case 'sealed-judgement': return [words.sealed]
    case 'reveal': return body.missing.length === 0 ? [words.allJudged] : [words.notJudged(body.missing.join(', '))]
    case 'assumption': return [`${writtenIn(language, body.text)} (${words.assumptionStandings[body.standing]})`, words.breaks(writtenIn(language, body.breaks))]
    case 'assumption-broken': return [writtenIn(language, body.reason)]
    case 'signpost': return [writtenIn(language, body.text), probabilitiesByWord(language, body.probabilities)]
    case 'hypotheses': return [writtenIn(language, body.question), ...body.hypotheses.map(({ id, text }) => `${id}: ${writtenIn(language, text)}`), ...body.items.map((item) => itemLine(language, item))]
    case 'question': return [writtenIn(language, body.text), questionLine(language, body)]
    case 'answer': return [writtenIn(language, body.text)]
  }
}

function probabilitiesByWord(language: Language, probabilities: Readonly<Record<string, number>>): string {
  return Object.entries(probabilities).map(([id, probability]) => `${id} ${formatGivenPercent(language, probability)}`).join(', ')
}

function itemLine(language: Language, { id, text, credibility, relevance, ratings }: Hypotheses['items'][number]): string {
  const { itemWeights, weighed } = judgingWords[language]
  const rated = Object.entries(ratings).map(([hypothesis, rating]) => `${hypothesis} ${rating}`).join(', ')
  return `${id}: ${writtenIn(language, text)} (${weighed(itemWeights[credibility], itemWeights[relevance])}; ${rated})`
}

/** Digits behind the point, as far as a threshold can sensibly have them. */
export function thresholdDigits(value: number): number {
  return [0, 1, 2, 3].find((digits) => Number(value.toFixed(digits)) === value) ?? 4
}

/** What a question asks of an indicator, until when, and of whom. */
export function questionLine(language: Language, { indicator, measure, subject, threshold, direction, due, staleAfterDays, owner }: PictureQuestion): string {
  const { directions, questioned } = judgingWords[language]
  const { names, streams, statuses } = indicatorWords(language)
  const { area, stream, ideology, status } = subject
  const counted = [regionName(language, area === 'europe' ? 'Europe' : area), stream && streams[stream], ideology && judgingWords[language].motives[ideology], status && statuses[status]].filter((each) => each !== undefined).join(', ')
  return questioned(`${names[indicator]}, ${namedMeasure(language, measure)} (${counted})`, `${directions[direction]} ${formatNumber(language, threshold, thresholdDigits(threshold))}`, formatDay(language, due), formatNumber(language, staleAfterDays), owner)
}

interface JudgingWords {
  readonly motives: TermWords['motives']
  readonly relations: Readonly<Record<SetRelation, string>>
  readonly confidenceLevels: Readonly<Record<ConfidenceLevel, string>>
  readonly grounds: Readonly<Record<ConfidenceGround, string>>
  readonly assumptionStandings: Readonly<Record<KeyAssumption['standing'], string>>
  readonly itemWeights: Readonly<Record<ItemWeight, string>>
  readonly directions: Readonly<Record<ThresholdDirection, string>>
  readonly weighed: (credibility: string, relevance: string) => string
  readonly questioned: (what: string, threshold: string, due: string, days: string, owner: string) => string
  readonly asked: (judges: string, due: string) => string
  readonly about: (days: string) => string
  readonly confidence: (level: string) => string
  readonly breaks: (text: string) => string
  readonly notJudged: (roles: string) => string
  readonly sealed: string
  readonly allJudged: string
  readonly afterReveal: string
}

/** What is said around judgements, sets and assumptions. */
export const judgingWords: Readonly<Record<Language, JudgingWords>> = {
  nl: {
    motives: dutchTerms.motives,
    relations: { single: 'één uitspraak', exclusive: 'precies één is waar', nested: 'elke volgt uit de vorige' },
    confidenceLevels: { high: 'hoog', moderate: 'gemiddeld', low: 'laag' },
    grounds: { informationBase: 'wat er aan informatie is', analyticalRigour: 'hoe zorgvuldig het is ontleed', complexityAndVolatility: 'hoe ingewikkeld en veranderlijk het is' },
    assumptionStandings: { supported: 'onderbouwd', caveated: 'met voorbehoud', unsupported: 'niet onderbouwd' },
    itemWeights: { L: 'laag', M: 'matig', H: 'hoog' },
    directions: { 'at-least': 'ten minste', 'at-most': 'ten hoogste' },
    weighed: (credibility, relevance) => `geloofwaardigheid ${credibility}, belang ${relevance}`,
    questioned: (what, threshold, due, days, owner) => `${what}: ${threshold}? Te beantwoorden tot en met ${due}; een cijfer geldt ${days} dagen; eigenaar ${owner}.`,
    asked: (judges, due) => `Gevraagd: ${judges}; tot en met ${due}.`,
    about: (days) => `Gaat over ${days}.`,
    confidence: (level) => `Betrouwbaarheid: ${level}.`,
    breaks: (text) => `Valt als: ${text}`,
    notJudged: (roles) => `Oordeelden niet: ${roles}.`,
    sealed: 'Dicht tot de set opengaat.',
    allJudged: 'Iedereen die was gevraagd, heeft geoordeeld.',
    afterReveal: 'Gegeven na de opening; telt niet mee.',
  },
  en: {
    motives: englishTerms.motives,
    relations: { single: 'one proposition', exclusive: 'exactly one is true', nested: 'each follows from the one before' },
    confidenceLevels: { high: 'high', moderate: 'moderate', low: 'low' },
    grounds: { informationBase: 'what information there is', analyticalRigour: 'how carefully it was analysed', complexityAndVolatility: 'how complex and changeable it is' },
    assumptionStandings: { supported: 'supported', caveated: 'with a caveat', unsupported: 'unsupported' },
    itemWeights: { L: 'low', M: 'moderate', H: 'high' },
    directions: { 'at-least': 'at least', 'at-most': 'at most' },
    weighed: (credibility, relevance) => `credibility ${credibility}, relevance ${relevance}`,
    questioned: (what, threshold, due, days, owner) => `${what}: ${threshold}? To be answered by ${due}; a figure holds for ${days} days; owner ${owner}.`,
    asked: (judges, due) => `Asked: ${judges}; until ${due}.`,
    about: (days) => `Is about ${days}.`,
    confidence: (level) => `Confidence: ${level}.`,
    breaks: (text) => `Falls if: ${text}`,
    notJudged: (roles) => `Did not judge: ${roles}.`,
    sealed: 'Sealed until the set is opened.',
    allJudged: 'All who were asked have judged.',
    afterReveal: 'Given after the reveal; does not count.',
  },
}
