import type { CurrentLevel, Language } from '../core/index.ts'
import { countryInSentence, formatCountry, formatDay } from './format.ts'
import { levelLabel, levelMeaning } from './level-labels.ts'

type Step = Pick<CurrentLevel, 'label' | 'ordinal' | 'steps'>

/** What feeds, alerts, badges and the catalogue say around the sentences of an edition. */
export interface ExchangeWords {
  /** Undefined for all countries together. */
  readonly feedTitle: (country: string | undefined) => string
  readonly feedSubtitle: string
  readonly edition: (country: string, number: number) => string
  readonly editionCorrects: (country: string, number: number, corrected: string) => string
  readonly asOf: (day: string) => string
  readonly level: (country: string, step: Step) => string
  /** Of a part of the country, by its name. */
  readonly levelOfPart: (place: string, step: Step) => string
  readonly levelFirst: (country: string, step: Step) => string
  readonly levelRaised: (country: string, from: Step, to: Step) => string
  readonly levelLowered: (country: string, from: Step, to: Step) => string
  readonly levelOtherScale: (country: string, from: Step, to: Step) => string
  readonly levelCorrected: (country: string, from: Step, to: Step) => string
  readonly levelWithdrawn: (country: string, from: Step) => string
  readonly levelUnknown: (country: string) => string
  readonly warning: (event: string, place: string) => string
  readonly resolution: (event: string, place: string, outcome: string) => string
  /** What was said to have become of a warning no longer stands. */
  readonly undecided: string
  readonly errataTitle: string
  readonly errataSubtitle: string
  readonly event: string
  readonly badge: (country: string) => string
  readonly badgeLevel: (step: Step) => string
  readonly badgeSince: (since: string | undefined, atLatest: boolean) => string
  readonly badgeUnknown: string
  readonly catalogueTitle: string
  readonly catalogueAbout: string
  readonly editionFiles: (country: string, number: number) => string
  readonly editionFilesAbout: string
  /** What the licence of the publisher does not cover. */
  readonly rights: string
  readonly currentFiles: string
  readonly currentFilesAbout: string
  readonly collectionAbout: string
}

export const exchangeWords: Readonly<Record<Language, ExchangeWords>> = {
  nl: {
    feedTitle: (country) => (country === undefined ? 'Dreigingsbeelden' : `Dreigingsbeeld ${formatCountry('nl', country)}`),
    feedSubtitle: 'Elke uitgave, elke verandering van het niveau, elke eigen waarschuwing en wat ervan werd.',
    edition: (country, number) => `${formatCountry('nl', country)}: uitgave ${number}`,
    editionCorrects: (country, number, corrected) => `${formatCountry('nl', country)}: uitgave ${number} verbetert uitgave ${numberIn(corrected)}`,
    asOf: (day) => `Zoals bekend op ${formatDay('nl', day)}.`,
    level: (country, to) => `${formatCountry('nl', country)}: ${step('nl', to)}`,
    levelOfPart: (place, to) => `${place}: niveau ${step('nl', to)}`,
    levelFirst: (country, to) => `${formatCountry('nl', country)}: niveau voor het eerst vermeld, ${step('nl', to)}`,
    levelRaised: (country, from, to) => `${formatCountry('nl', country)}: niveau verhoogd van ${step('nl', from)} naar ${step('nl', to)}`,
    levelLowered: (country, from, to) => `${formatCountry('nl', country)}: niveau verlaagd van ${step('nl', from)} naar ${step('nl', to)}`,
    levelOtherScale: (country, from, to) => `${formatCountry('nl', country)}: niveau op een andere schaal, ${step('nl', to)}; het was ${step('nl', from)}, en de getallen zijn niet te vergelijken`,
    levelCorrected: (country, from, to) => `${formatCountry('nl', country)}: niveau verbeterd in ${step('nl', to)}; vermeld was ${step('nl', from)}`,
    levelWithdrawn: (country, from) => `${formatCountry('nl', country)}: geen niveau meer bekend; vermeld was ${step('nl', from)}`,
    levelUnknown: (country) => `${formatCountry('nl', country)}: niveau onbekend`,
    warning: (event, place) => `Waarschuwing, ${place}: ${event}`,
    resolution: (event, place, outcome) => `Waarschuwing, ${place}: ${event}: ${outcome}`,
    undecided: 'niet meer beslist',
    errataTitle: 'Fouten hersteld',
    errataSubtitle: 'Elke uitgave die een eerdere verbetert, en wat er fout was.',
    event: 'Niveau van de terroristische dreiging',
    badge: (country) => `Terroristische dreiging in ${countryInSentence('nl', country)}`,
    badgeLevel: ({ ordinal, steps, label }) => `${named('nl', label)}: stap ${ordinal} van ${steps}`,
    badgeSince: (since, atLatest) => (since === undefined ? 'sinds wanneer is onbekend' : `${atLatest ? 'in elk geval sinds' : 'sinds'} ${formatDay('nl', since)}`),
    badgeUnknown: 'niveau onbekend',
    catalogueTitle: 'Bestanden van deze site',
    catalogueAbout: 'Elke uitgave in vormen voor machines, en wat nu geldt.',
    editionFiles: (country, number) => `${formatCountry('nl', country)}, uitgave ${number}: bestanden`,
    editionFilesAbout: 'Eén uitgave; ze verandert niet meer. Een fout wordt verbeterd met een latere uitgave.',
    rights: 'Een licentie die hier staat, geldt voor de woorden en cijfers van de uitgever. Aangehaalde passages blijven van wie ze schreef en zijn citaten van ten hoogste 300 tekens. Regels van het openbare register: CC BY 4.0, elk met het adres van de bron; plaatsen van GeoNames: CC BY 4.0; omtrekken van Natural Earth: publiek domein.',
    currentFiles: 'Wat nu geldt: niveau, waarschuwingen en feeds',
    currentFilesAbout: 'Opnieuw gemaakt bij elke uitgave.',
    collectionAbout: 'Wat in uitgaven staat, als objecten van STIX 2.1. Alleen om te lezen; een account is niet nodig.',
  },
  en: {
    feedTitle: (country) => (country === undefined ? 'Threat pictures' : `Threat picture: ${formatCountry('en', country)}`),
    feedSubtitle: 'Each edition, each change of the level, each warning of our own and what became of it.',
    edition: (country, number) => `${formatCountry('en', country)}: edition ${number}`,
    editionCorrects: (country, number, corrected) => `${formatCountry('en', country)}: edition ${number} corrects edition ${numberIn(corrected)}`,
    asOf: (day) => `As known on ${formatDay('en', day)}.`,
    level: (country, to) => `${formatCountry('en', country)}: ${step('en', to)}`,
    levelOfPart: (place, to) => `${place}: level ${step('en', to)}`,
    levelFirst: (country, to) => `${formatCountry('en', country)}: level stated for the first time, ${step('en', to)}`,
    levelRaised: (country, from, to) => `${formatCountry('en', country)}: level raised from ${step('en', from)} to ${step('en', to)}`,
    levelLowered: (country, from, to) => `${formatCountry('en', country)}: level lowered from ${step('en', from)} to ${step('en', to)}`,
    levelOtherScale: (country, from, to) => `${formatCountry('en', country)}: level on another scale, ${step('en', to)}; it was ${step('en', from)}, and the numbers cannot be compared`,
    levelCorrected: (country, from, to) => `${formatCountry('en', country)}: level corrected to ${step('en', to)}; stated was ${step('en', from)}`,
    levelWithdrawn: (country, from) => `${formatCountry('en', country)}: level no longer known; stated was ${step('en', from)}`,
    levelUnknown: (country) => `${formatCountry('en', country)}: level unknown`,
    warning: (event, place) => `Warning, ${place}: ${event}`,
    resolution: (event, place, outcome) => `Warning, ${place}: ${event}: ${outcome}`,
    undecided: 'no longer decided',
    errataTitle: 'Errata',
    errataSubtitle: 'Each edition that corrects an earlier one, and what was wrong.',
    event: 'Terrorist threat level',
    badge: (country) => `Terrorist threat in ${countryInSentence('en', country)}`,
    badgeLevel: ({ ordinal, steps, label }) => `${named('en', label)}: step ${ordinal} of ${steps}`,
    badgeSince: (since, atLatest) => (since === undefined ? 'since when is unknown' : `${atLatest ? 'at least since' : 'since'} ${formatDay('en', since)}`),
    badgeUnknown: 'level unknown',
    catalogueTitle: 'Files of this site',
    catalogueAbout: 'Each edition in forms for machines, and what holds now.',
    editionFiles: (country, number) => `${formatCountry('en', country)}, edition ${number}: files`,
    editionFilesAbout: 'One edition; it does not change any more. A mistake is corrected by a later edition.',
    rights: 'A licence that stands here is for the words and numbers of the publisher. Quoted passages stay with those who wrote them, and are quotations of at most 300 characters. Rows of the public record: CC BY 4.0, each with the address of its source; places of GeoNames: CC BY 4.0; outlines of Natural Earth: public domain.',
    currentFiles: 'What holds now: level, warnings and feeds',
    currentFilesAbout: 'Made anew with each edition.',
    collectionAbout: 'What stands in editions, as objects of STIX 2.1. To be read only; no account is needed.',
  },
}

const of: Readonly<Record<Language, string>> = { nl: 'van', en: 'of' }

/** `substantieel (4 van 5)`, `lav (laag, 2 van 5)`. */
function step(language: Language, { label, ordinal, steps }: Step): string {
  const place = `${ordinal} ${of[language]} ${steps}`
  const meant = levelMeaning(language, label)
  return meant === undefined ? `${levelLabel(language, label)} (${place})` : `${label} (${meant}, ${place})`
}

function named(language: Language, label: string): string {
  const meant = levelMeaning(language, label)
  return meant === undefined ? levelLabel(language, label) : `${label} (${meant})`
}

/** The number that an edition has in its country: 2 of NL-2. */
function numberIn(edition: string): string {
  return edition.replace(/^.*-/, '')
}
