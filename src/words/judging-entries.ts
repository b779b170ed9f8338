import type { BrokenAssumption, ConfidenceGround, ConfidenceLevel, Judgement, KeyAssumption, Language, PropositionSet, Reveal, SealedJudgement, SetRelation } from '../core/index.ts'
import { confidenceGrounds } from '../core/index.ts'
import { formatDay, formatExactPercent } from './format.ts'
import { writtenIn } from './written-in.ts'

/** Entries of who judges. */
export type JudgingBody = PropositionSet | Judgement | SealedJudgement | Reveal | KeyAssumption | BrokenAssumption

/** What an entry of who judges says, a line each. */
export function judgingEntry(language: Language, body: JudgingBody): readonly string[] {
  const words = judgingWords[language]
  switch (body.kind) {
    case 'propositions': return [
      `${writtenIn(language, body.question)} (${words.relations[body.relation]})`,
      ...body.propositions.map(({ id, text }) => `${id}: ${writtenIn(language, text)}`),
      words.asked(body.judges.join(', '), formatDay(language, body.due)),
    ]
    case 'judgement': return [
      Object.entries(body.probabilities).map(([id, probability]) => `${id} ${formatExactPercent(language, probability * 100)}`).join(', '),
      ...(body.afterReveal ? [words.afterReveal] : []),
      ...body.reasons.map((reason) => writtenIn(language, reason)),
      words.confidence(words.confidenceLevels[body.confidence.level]),
      ...confidenceGrounds.map((ground) => `${words.grounds[ground]}: ${writtenIn(language, body.confidence.grounds[ground])}`),
    ]
    case 'sealed-judgement': return [words.sealed]
    case 'reveal': return body.missing.length === 0 ? [words.allJudged] : [words.notJudged(body.missing.join(', '))]
    case 'assumption': return [`${writtenIn(language, body.text)} (${words.assumptionStandings[body.standing]})`, words.breaks(writtenIn(language, body.breaks))]
    case 'assumption-broken': return [writtenIn(language, body.reason)]
  }
}

interface JudgingWords {
  readonly relations: Readonly<Record<SetRelation, string>>
  readonly confidenceLevels: Readonly<Record<ConfidenceLevel, string>>
  readonly grounds: Readonly<Record<ConfidenceGround, string>>
  readonly assumptionStandings: Readonly<Record<KeyAssumption['standing'], string>>
  readonly asked: (judges: string, due: string) => string
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
    relations: { single: 'één uitspraak', exclusive: 'precies één is waar', nested: 'elke volgt uit de vorige' },
    confidenceLevels: { high: 'hoog', moderate: 'matig', low: 'laag' },
    grounds: { informationBase: 'wat er aan informatie is', analyticalRigour: 'hoe zorgvuldig het is ontleed', complexityAndVolatility: 'hoe ingewikkeld en veranderlijk het is' },
    assumptionStandings: { supported: 'onderbouwd', caveated: 'met voorbehoud', unsupported: 'niet onderbouwd' },
    asked: (judges, due) => `Gevraagd: ${judges}; tot en met ${due}.`,
    confidence: (level) => `Betrouwbaarheid: ${level}.`,
    breaks: (text) => `Valt als: ${text}`,
    notJudged: (roles) => `Oordeelden niet: ${roles}.`,
    sealed: 'Dicht tot de set opengaat.',
    allJudged: 'Iedereen die was gevraagd, heeft geoordeeld.',
    afterReveal: 'Gegeven na de opening; telt niet mee.',
  },
  en: {
    relations: { single: 'one proposition', exclusive: 'exactly one is true', nested: 'each follows from the one before' },
    confidenceLevels: { high: 'high', moderate: 'moderate', low: 'low' },
    grounds: { informationBase: 'what information there is', analyticalRigour: 'how carefully it was analysed', complexityAndVolatility: 'how complex and changeable it is' },
    assumptionStandings: { supported: 'supported', caveated: 'with a caveat', unsupported: 'unsupported' },
    asked: (judges, due) => `Asked: ${judges}; until ${due}.`,
    confidence: (level) => `Confidence: ${level}.`,
    breaks: (text) => `Falls if: ${text}`,
    notJudged: (roles) => `Did not judge: ${roles}.`,
    sealed: 'Sealed until the set is opened.',
    allJudged: 'All who were asked have judged.',
    afterReveal: 'Given after the reveal; does not count.',
  },
}
