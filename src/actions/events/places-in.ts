import { done, type EventDossier, type Language, type ListedEvent, type Outcome, type PairToDecide, type ReadingField } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readTranslations } from '../picture/translations.ts'

/** What events say, with the places of the record as they are called in a language. */
export interface PlacesIn {
  readonly event: (event: ListedEvent) => ListedEvent
  readonly dossier: (dossier: EventDossier) => EventDossier
  readonly pair: (pair: PairToDecide) => PairToDecide
}

/** The record writes places in English, as the picture has them in both languages. */
export async function placesIn(context: Pick<Context, 'readData'>, language: Language): Promise<Outcome<PlacesIn>> {
  const translations = await readTranslations(context)
  if (!translations.ok) return translations
  const called = (place: string | undefined) => place === undefined ? undefined : translations.value.place(place)[language]
  const fieldsOf = (fields: readonly ReadingField[]) => fields.map((each) => (each.field === 'place' ? { ...each, a: called(each.a), b: called(each.b) } : each))
  const pair = (each: PairToDecide): PairToDecide => ({ ...each, fields: fieldsOf(each.fields) })
  return done({
    pair,
    event: (event) => ({ ...event, place: called(event.place) }),
    dossier: ({ readings, links, waiting, ...dossier }) => ({
      ...dossier, waiting: waiting.map(pair),
      readings: readings.map((reading) => ({ ...reading, place: called(reading.place) })),
      links: links.map((link) => ({ ...link, fields: fieldsOf(link.fields) })),
    }),
  })
}
