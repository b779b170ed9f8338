import type { Language } from '../../../core/index.ts'

/** Numbers and days come as they are written in the language. */
export interface JudgingWords {
  readonly sets: string
  readonly noSets: string
  readonly question: string
  readonly until: (day: string) => string
  readonly giveYours: string
  readonly replaces: string
  readonly probability: string
  readonly reasons: string
  readonly confidence: string
  readonly levels: Readonly<Record<'high' | 'moderate' | 'low', string>>
  readonly grounds: Readonly<Record<'informationBase' | 'analyticalRigour' | 'complexityAndVolatility', string>>
  readonly give: string
  readonly open: string
  readonly pooled: string
  readonly everyone: string
  readonly signposts: string
  readonly registers: string
  readonly noRegisters: string
  readonly item: string
  readonly against: string
  readonly assumptions: string
  readonly noAssumptions: string
  readonly broke: string
  readonly why: string
  readonly breaks: string
  readonly standings: Readonly<Record<'supported' | 'caveated' | 'unsupported', string>>
  readonly questions: string
  readonly noQuestions: string
  readonly answer: string
  readonly triggers: string
  readonly noTriggers: string
  readonly withdraw: string
  readonly withdrawWhy: string
}

/** What the page of judgements says around them. */
export const judgingWords: Readonly<Record<Language, JudgingWords>> = {
  nl: {
    sets: 'Vragen aan collega’s, blind beantwoord',
    noSets: 'Er is nog geen vraag gesteld. Stel er hieronder een: wat moet waar worden, wie oordeelt, en tot wanneer.',
    question: 'Vraag',
    until: (day) => `Tot en met ${day}`,
    giveYours: 'Uw oordeel',
    replaces: 'U hebt al een oordeel gegeven. Een nieuw oordeel komt ervoor in de plaats; beide blijven bewaard.',
    probability: 'Kans in procenten',
    reasons: 'Waarom',
    confidence: 'Betrouwbaarheid',
    levels: { high: 'hoog', moderate: 'gemiddeld', low: 'laag' },
    grounds: { informationBase: 'Wat er aan informatie is', analyticalRigour: 'Hoe zorgvuldig het is gewogen', complexityAndVolatility: 'Hoe ingewikkeld en veranderlijk het is' },
    give: 'Geef dit oordeel',
    open: 'Open de oordelen',
    pooled: 'Samen',
    everyone: 'Ieder apart',
    signposts: 'Wegwijzers',
    registers: 'Verklaringen naast elkaar',
    noRegisters: 'Er zijn nog geen verklaringen naast elkaar gezet. Zet ze hieronder naast elkaar, onder “Leg hypothesen vast”.',
    item: 'Wat ertoe doet',
    against: 'Wat ertegen spreekt',
    assumptions: 'Aannames die oordelen dragen',
    noAssumptions: 'Er is nog geen aanname vastgelegd. Leg hieronder vast wat u aanneemt zonder bewijs, en wat zou laten zien dat het niet zo is.',
    broke: 'Deze aanname houdt niet meer',
    why: 'Waarom niet',
    breaks: 'Wat zou laten zien dat het niet zo is',
    standings: { supported: 'ondersteund', caveated: 'met voorbehoud', unsupported: 'niet ondersteund' },
    questions: 'Open vragen',
    noQuestions: 'Er zijn geen open vragen. Leg er hieronder een vast, met het getal dat haar zou beantwoorden.',
    answer: 'Antwoord',
    triggers: 'Aanleidingen voor de hoogste trede',
    noTriggers: 'Er staat geen aanleiding. De hoogste trede is dan niet mogelijk.',
    withdraw: 'Trek in',
    withdrawWhy: 'Waarom wordt dit ingetrokken',
  },
  en: {
    sets: 'Questions to colleagues, answered blind',
    noSets: 'No question has been asked yet. Ask one below: what is to come true, who judges, and until when.',
    question: 'Question',
    until: (day) => `Until the end of ${day}`,
    giveYours: 'Your judgement',
    replaces: 'You have given a judgement already. A new one takes its place; both are kept.',
    probability: 'Probability in per cent',
    reasons: 'Why',
    confidence: 'Confidence',
    levels: { high: 'high', moderate: 'moderate', low: 'low' },
    grounds: { informationBase: 'What information there is', analyticalRigour: 'How carefully it was weighed', complexityAndVolatility: 'How complex and changeable it is' },
    give: 'Give this judgement',
    open: 'Open the judgements',
    pooled: 'Together',
    everyone: 'Each by itself',
    signposts: 'Signposts',
    registers: 'Explanations beside each other',
    noRegisters: 'No explanations have been held beside each other yet. Record hypotheses below.',
    item: 'What bears on it',
    against: 'What speaks against it',
    assumptions: 'Assumptions that carry judgements',
    noAssumptions: 'No assumption is on record yet. Put down below what you take to be so without proof, and what would show that it is not.',
    broke: 'This assumption no longer holds',
    why: 'Why not',
    breaks: 'What would show that it is not so',
    standings: { supported: 'supported', caveated: 'caveated', unsupported: 'unsupported' },
    questions: 'Open questions',
    noQuestions: 'There are no open questions. Record one below: which number would answer it?',
    answer: 'Answer',
    triggers: 'Triggers for the top step',
    noTriggers: 'No trigger stands. The top step is not possible then.',
    withdraw: 'Withdraw',
    withdrawWhy: 'Why is this withdrawn',
  },
}
