import type { EventOutcome, Language } from '../../core/index.ts'
import { counted } from '../format.ts'

/** What of the events stands on the map, and what does not. */
interface MapCounts {
  readonly towns: number
  readonly countries: number
  readonly beyond: number
  /** Countries without an outline, each with its number. */
  readonly without: readonly string[]
  readonly unknown: number
}

interface EvidenceDrawingWords {
  readonly map: (events: number) => string
  readonly line: (events: number) => string
  readonly mapCaption: (counts: MapCounts) => string
  readonly lineCaption: string
  readonly none: string
  readonly outcomes: Readonly<Record<EventOutcome, string>>
}

/** What stands under the map and the time line of events. */
export const evidenceDrawingWords: Readonly<Record<Language, EvidenceDrawingWords>> = {
  nl: {
    map: (events) => `${counted('nl', events, 'gebeurtenis', 'gebeurtenissen')} op de kaart`,
    line: (events) => `${counted('nl', events, 'gebeurtenis', 'gebeurtenissen')} op een tijdlijn`,
    mapCaption: ({ towns, countries, beyond, without, unknown }) => sentences([
      `${counted('nl', towns, 'gebeurtenis staat', 'gebeurtenissen staan')} als stip op hun plaats.`,
      countries === 0 ? '' : `Van ${counted('nl', countries, 'gebeurtenis', 'gebeurtenissen')} is alleen het land bekend: dat land is gekleurd, met het aantal.`,
      beyond === 0 ? '' : `${counted('nl', beyond, 'gebeurtenis ligt', 'gebeurtenissen liggen')} buiten deze kaart.`,
      without.length === 0 ? '' : `Niet op deze kaart: ${without.join(', ')}.`,
      unknown === 0 ? '' : `Van ${counted('nl', unknown, 'gebeurtenis', 'gebeurtenissen')} weten wij niet waar.`,
    ]),
    lineCaption: 'Elke stip is één gebeurtenis: gevuld waar doden vielen, open waar er geen vielen, een onderbroken ring waar wij dat niet weten. Een streep: de dag is niet nauwkeuriger bekend.',
    none: 'Er is niets om te tekenen.',
    outcomes: { completed: 'uitgevoerd', failed: 'mislukt', foiled: 'verijdeld', unknown: 'afloop onbekend' },
  },
  en: {
    map: (events) => `${counted('en', events, 'event', 'events')} on the map`,
    line: (events) => `${counted('en', events, 'event', 'events')} on a time line`,
    mapCaption: ({ towns, countries, beyond, without, unknown }) => sentences([
      `${counted('en', towns, 'event is', 'events are')} drawn as a dot in their place.`,
      countries === 0 ? '' : `Of ${counted('en', countries, 'event', 'events')} only the country is known: it is coloured, with the number.`,
      beyond === 0 ? '' : `${counted('en', beyond, 'event lies', 'events lie')} outside this map.`,
      without.length === 0 ? '' : `Not on this map: ${without.join(', ')}.`,
      unknown === 0 ? '' : `Of ${counted('en', unknown, 'event', 'events')} we do not know where.`,
    ]),
    lineCaption: 'Each dot is one event: filled where people were killed, open where nobody was, a broken ring where we do not know. A bar: the day is known no more closely.',
    none: 'There is nothing to draw.',
    outcomes: { completed: 'completed', failed: 'failed', foiled: 'foiled', unknown: 'outcome unknown' },
  },
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
