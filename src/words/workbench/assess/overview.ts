import type { Language } from '../../../core/index.ts'

/** Numbers and days come as they are written in the language. */
export interface OverviewWords {
  readonly level: string
  readonly noGauge: string
  readonly review: (day: string) => string
  readonly reviewOverdue: (day: string) => string
  readonly noReview: string
  readonly waiting: string
  readonly nothingWaits: string
  readonly drafts: (state: 'open' | 'put-forward', author: string) => string
  readonly sets: (judged: number, of: number) => string
  readonly warnings: string
  readonly noWarnings: string
  readonly flags: string
  readonly noFlags: string
  readonly questions: string
  readonly noQuestions: string
  readonly moved: string
  readonly nothingMoved: string
  readonly proposal: string
  readonly toAssessment: string
  readonly decide: string
}

/** What the overview says around what the server tells. */
export const overviewWords: Readonly<Record<Language, OverviewWords>> = {
  nl: {
    level: 'Niveau nu',
    noGauge: 'Er is voor dit land geen niveau bekend. Kies een ander land, of leg onder Niveau een eerste niveau voor.',
    review: (day) => `Uiterlijk te herzien op ${day}.`,
    reviewOverdue: (day) => `De herziening had uiterlijk op ${day} moeten zijn.`,
    noReview: 'Wij weten niet wanneer dit niveau wordt herzien: het is niet hier vastgesteld.',
    waiting: 'Wacht op iemand',
    nothingWaits: 'Er wacht geen niveau en geen oordeel. Een nieuw voorstel begint u onder Niveau, een vraag aan collega’s onder Oordelen.',
    drafts: (state, author) => (state === 'open' ? `Niveau in de maak, begonnen door ${author}` : `Niveau wacht op een tweede handtekening, voorgelegd door ${author}`),
    sets: (judged, of) => `Vraag met ${judged} van ${of} oordelen`,
    warnings: 'Waarschuwingen die moeten worden afgerond',
    noWarnings: 'Geen enkele waarschuwing is aan afronding toe.',
    flags: 'Vlaggen: bewijs dat niet meer staat',
    noFlags: 'Er staan geen vlaggen open. Zij komen vanzelf als bewijs wordt ingetrokken of verbeterd.',
    questions: 'Vragen die aandacht vragen',
    noQuestions: 'Er is geen open vraag die nu aandacht vraagt.',
    moved: 'Indicatoren die bewogen',
    nothingMoved: 'Geen indicator laat een verandering zien. Dat kan ook zijn omdat er te weinig is geteld.',
    proposal: 'Wat het model voorstelt',
    toAssessment: 'Naar de weging',
    decide: 'Besluit over het niveau',
  },
  en: {
    level: 'Level now',
    noGauge: 'No level is known for this country. Choose another country, or put a first level forward under Level.',
    review: (day) => `To be reviewed by ${day} at the latest.`,
    reviewOverdue: (day) => `The review was due by ${day}.`,
    noReview: 'We do not know when this level is to be reviewed: it was not set here.',
    waiting: 'Waits for somebody',
    nothingWaits: 'No level and no judgement waits. A new proposal begins under Level, a question to colleagues under Judgements.',
    drafts: (state, author) => (state === 'open' ? `Level being written, started by ${author}` : `Level waits for a second signature, put forward by ${author}`),
    sets: (judged, of) => `Question with ${judged} of ${of} judgements`,
    warnings: 'Warnings that are to be resolved',
    noWarnings: 'No warning is due.',
    flags: 'Flags: evidence that no longer stands',
    noFlags: 'No flag is open. They come by themselves when evidence is withdrawn or corrected.',
    questions: 'Questions that need attention',
    noQuestions: 'No open question needs attention now.',
    moved: 'Indicators that moved',
    nothingMoved: 'No indicator shows a change. That may also be since too little was counted.',
    proposal: 'What the model proposes',
    toAssessment: 'To the assessment',
    decide: 'Decide on the level',
  },
}
