import type { Language } from '../core/index.ts'

interface AssessingWords {
  readonly heading: (country: string, asOf: string) => string
  readonly current: string
  readonly noLevel: string
  readonly distribution: string
  readonly drivers: string
  readonly states: string
  readonly items: (count: number, counted: number) => string
  readonly item: (strength: string, grade: string, ageDays: number, halfLifeDays: number, nats: string) => string
  readonly sameOrigin: string
  readonly raiseBar: (bar: string) => string
  readonly aPersonDecides: string
}

/** What the account of an assessment says around its numbers. */
export const assessingWords: Readonly<Record<Language, AssessingWords>> = {
  nl: {
    heading: (country, asOf) => `Weging voor ${country}, zoals bekend op ${asOf}`,
    current: 'Niveau nu',
    noLevel: 'Er is geen vastgesteld niveau bekend.',
    distribution: 'Kans op elk niveau',
    drivers: 'Factoren, van 1 (laagst) tot 5',
    states: 'kansen',
    items: (count, counted) => `${count} stukken bewijs, waarvan er ${counted} tellen`,
    item: (strength, grade, ageDays, halfLifeDays, nats) => `sterkte ${strength}, waardering ${grade}, ${ageDays} dagen oud, halfwaardetijd ${halfLifeDays} dagen; weegt ${nats} nat`,
    sameOrigin: 'telt niet: dezelfde oorsprong heeft zich later opnieuw uitgesproken',
    raiseBar: (bar) => `Verhogen wordt voorgesteld boven een kans van ${bar}.`,
    aPersonDecides: 'Dit is een voorstel. Een mens besluit.',
  },
  en: {
    heading: (country, asOf) => `Assessment for ${country}, as known on ${asOf}`,
    current: 'Level now',
    noLevel: 'No level that was set is known.',
    distribution: 'Probability of each level',
    drivers: 'Drivers, from 1 (lowest) to 5',
    states: 'probabilities',
    items: (count, counted) => `${count} pieces of evidence, of which ${counted} count`,
    item: (strength, grade, ageDays, halfLifeDays, nats) => `strength ${strength}, grade ${grade}, ${ageDays} days old, half-life ${halfLifeDays} days; weighs ${nats} nats`,
    sameOrigin: 'not counted: the same origin has spoken again since',
    raiseBar: (bar) => `A raise is proposed above a probability of ${bar}.`,
    aPersonDecides: 'This is a proposal. A person decides.',
  },
}
