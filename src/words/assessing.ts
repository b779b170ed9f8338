import type { Language } from '../core/index.ts'

interface AssessingWords {
  readonly heading: (country: string, day: string) => string
  readonly decides: string
  readonly distribution: string
  readonly step: (step: number, percent: string) => string
  readonly drivers: string
  readonly states: string
  readonly prior: string
  readonly item: (item: { readonly row: string; readonly strength: number; readonly grade: string; readonly age: string; readonly nats: string }) => string
  readonly noVote: string
  readonly noLevel: string
}

/** What the printed assessment says besides its sentences. */
export const assessingWords: Readonly<Record<Language, AssessingWords>> = {
  nl: {
    heading: (country, day) => `Weging van de dreiging, ${country} · zoals bekend op ${day}`,
    decides: 'Dit is een berekening. Een mens besluit over het niveau; Peil stelt er geen vast. Niet officieel.',
    distribution: 'Kans op elk niveau',
    step: (step, percent) => `niveau ${step}: ${percent}`,
    drivers: 'Factoren',
    states: 'kans op elke stand van laag (1) tot hoog (5)',
    prior: 'geen beoordeeld bewijs; dit is alleen het uitgangspunt',
    item: ({ row, strength, grade, age, nats }) => `${row}: sterkte ${strength}, gradering ${grade}, ${age} dagen oud, weegt ${nats} nat`,
    noVote: 'telt niet apart: een ander stuk van dezelfde herkomst spreekt voor beide',
    noLevel: 'In het register staat voor deze dag geen niveau.',
  },
  en: {
    heading: (country, day) => `Assessment of the threat, ${country} · as known on ${day}`,
    decides: 'This is a computation. A person decides on the level; Peil sets none. Not official.',
    distribution: 'Probability of each level',
    step: (step, percent) => `level ${step}: ${percent}`,
    drivers: 'Drivers',
    states: 'probability of each state from low (1) to high (5)',
    prior: 'no graded evidence; this is the starting point only',
    item: ({ row, strength, grade, age, nats }) => `${row}: strength ${strength}, grade ${grade}, ${age} days old, weighs ${nats} nats`,
    noVote: 'has no vote of its own: another item of the same origin speaks for both',
    noLevel: 'The record holds no level for this day.',
  },
}
