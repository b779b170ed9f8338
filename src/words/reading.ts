import type { Language } from '../core/index.ts'

export interface ReadingWords {
  readonly heading: (report: string, claims: number, published: string | undefined) => string
  readonly none: string
  readonly doubts: string
  readonly stated: string
  readonly inferred: string
  readonly rule: string
  readonly firedOn: string
  readonly example: string
  readonly pattern: string
}

/** What the list of claims of one report says around them. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  nl: {
    heading: (report, claims, published) => `${report}${published === undefined ? '' : `, verschenen ${published}`}: ${claims === 1 ? '1 bewering' : `${claims} beweringen`}`,
    none: 'Er is geen bewering gevonden. Dat kan aan de tekst liggen of aan de lezer.',
    doubts: 'Twijfels',
    stated: 'staat er',
    inferred: 'afgeleid',
    rule: 'regel',
    firedOn: 'ging af op',
    example: 'de regel is gemaakt voor',
    pattern: 'patroon:',
  },
  en: {
    heading: (report, claims, published) => `${report}${published === undefined ? '' : `, published ${published}`}: ${claims === 1 ? '1 claim' : `${claims} claims`}`,
    none: 'No claim was found. That may be due to the text or to the reader.',
    doubts: 'Doubts',
    stated: 'stated',
    inferred: 'inferred',
    rule: 'rule',
    firedOn: 'fired on',
    example: 'the rule was written for',
    pattern: 'pattern:',
  },
}
