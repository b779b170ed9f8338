import type { Edition, Language, LedgerPart, Quantity, TempoPanel, TempoRate } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { editionAddress } from '../addresses.ts'
import { cleanText } from '../clean-text.ts'
import { isWebPage } from '../web-page.ts'

/** Of what an edition holds figures. */
export const observedSubjects = ['travellers', 'attacks'] as const
export type ObservedSubject = (typeof observedSubjects)[number]

/** The figures of an edition: travellers by group, or attacks per 30 days; a figure that is unknown has no value, and never 0. */
export function observations(edition: Edition, subject: ObservedSubject): readonly object[] {
  const { travellers, tempo } = edition.picture
  if (subject === 'attacks') return tempo === undefined ? [] : tempo.rates.map((rate) => rateObservation(edition, tempo, rate))
  const parts = travellers === undefined ? [] : [...(travellers.total === undefined ? [] : [travellers.total]), ...travellers.parts]
  return parts.map((part) => cohortObservation(edition, part, travellers?.figureAsOf ?? ''))
}

function cohortObservation(edition: Edition, { cohort, quantity, evidence }: LedgerPart, figureAsOf: string) {
  return {
    ...observation(edition, `travellers-${cohort}`, (language) => wordsFor(language).cohort(cohort)),
    observationDate: figureAsOf,
    ...(quantity === undefined ? {} : valueOf(quantity)),
    description: inEach(edition, (language) => (quantity === undefined ? wordsFor(language).page.unknown : wordsFor(language).quantity(quantity))),
    citation: citationsOf(edition, evidence),
  }
}

function rateObservation(edition: Edition, { first, last, referenceFirst, referenceLast }: TempoPanel, { definition, window, per30Days, low, high, count, days }: TempoRate) {
  return {
    ...observation(edition, `attacks-${definition}-${window}`, (language) => `${wordsFor(language).terms.definitions[definition]}, ${wordsFor(language).page.columns.rate}`),
    observationPeriod: window === 'current' ? `${first}/${last}` : `${referenceFirst}/${referenceLast}`,
    value: { '@type': 'QuantitativeValue', value: per30Days, minValue: low, maxValue: high, unitText: 'per 30 days' },
    description: inEach(edition, (language) => `${wordsFor(language).page.countInDays(count, days)}; ${wordsFor(language).page.columns.interval}`),
  }
}

function observation(edition: Edition, name: string, say: (language: Language) => string) {
  return { '@type': 'Observation', '@id': `${editionAddress(edition, 'edition.jsonld')}#${encodeURIComponent(name.toWellFormed())}`, name: inEach(edition, say), observationAbout: { '@type': 'Country', identifier: edition.country } }
}

function inEach({ languages }: Edition, say: (language: Language) => string) {
  return languages.map((language) => ({ '@language': language, '@value': cleanText(say(language)) }))
}

/** One number, or the bounds of what is said; nothing where nobody knows, and none known is not 0. */
function valueOf(quantity: Quantity) {
  const bounds = boundsOf(quantity)
  return Object.values(bounds).every((bound) => bound === undefined) ? {} : { value: { '@type': 'QuantitativeValue', ...bounds, unitText: 'persons' } }
}

function boundsOf({ value, low, high, qualifier }: Quantity): { readonly value?: number | undefined; readonly minValue?: number | undefined; readonly maxValue?: number | undefined } {
  if (value === undefined) return { minValue: low, maxValue: high }
  switch (qualifier) {
    case 'at_least':
      return { minValue: value }
    case 'more_than':
      return { minValue: value + 1 }
    case 'at_most':
      return { maxValue: value }
    case 'less_than':
      return { maxValue: value - 1 }
    case 'known_only':
      return value === 0 ? {} : { minValue: value }
    default:
      return { value, minValue: low, maxValue: high }
  }
}

function citationsOf({ picture }: Edition, keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => picture.evidence[key] ?? []).flatMap((item) => (item.kind === 'row' ? item.sourceUrl : item.url) ?? []))].filter(isWebPage)
}
