import type { Language } from '../../../core/index.ts'

/** Numbers and days come as they are written in the language. */
export interface AssessmentWords {
  readonly probabilities: string
  readonly firmness: string
  readonly confidence: string
  readonly streams: string
  readonly states: string
  readonly state: (state: number) => string
  readonly items: (counted: number, all: number) => string
  readonly files: string
  readonly tryOut: string
}

/** What the page of the assessment says around it. */
export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  nl: {
    probabilities: 'Kans op elk niveau',
    firmness: 'Hoe vast dit voorstel ligt',
    confidence: 'Betrouwbaarheid',
    streams: 'Soorten dreiging en wat ze beweegt',
    states: 'Kans op elke stand, van 1 (laag) tot 5',
    state: (state) => `stand ${state}`,
    items: (counted, all) => `Bewijs: ${counted} van ${all} tellen mee`,
    files: 'Waarmee dit is berekend',
    tryOut: 'Probeer andere getallen',
  },
  en: {
    probabilities: 'Probability of each level',
    firmness: 'How firm this proposal is',
    confidence: 'Confidence',
    streams: 'Kinds of threat and what moves them',
    states: 'Probability of each state, from 1 (low) to 5',
    state: (state) => `state ${state}`,
    items: (counted, all) => `Evidence: ${counted} of ${all} count`,
    files: 'What this was computed with',
    tryOut: 'Try other numbers',
  },
}
