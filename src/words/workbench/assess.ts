import type { Driver, Language, Stream } from '../../core/index.ts'
import { englishTerms } from '../en/terms.ts'
import { dutchTerms } from '../nl/terms.ts'

/** Numbers and days come as they are written in the language. */
export interface AssessWords {
  readonly parts: string
  readonly country: string
  readonly stream: string
  readonly streams: Readonly<Record<Stream, string>>
  readonly drivers: Readonly<Record<Driver, string>>
  readonly pastDay: string
  readonly evidence: (rows: number) => string
  readonly notInView: string
  readonly write: { readonly kept: string; readonly evidence: string }
  readonly indicators: { readonly asked: string; readonly question: string; readonly answer: string; readonly interval: string; readonly blind: string; readonly none: string }
}

/** What all pages of assessing say around what the server tells; what one of them says alone stands in a file of its own. */
export const assessWords: Readonly<Record<Language, AssessWords>> = {
  nl: {
    parts: 'Onderdelen van het wegen',
    country: 'Land',
    stream: 'Soort dreiging',
    streams: dutchTerms.streams,
    drivers: dutchTerms.drivers,
    pastDay: 'U kijkt naar een eerdere dag. Vastleggen kan alleen op vandaag.',
    evidence: (rows) => (rows === 1 ? 'Toon het bewijs' : `Toon het bewijs (${rows})`),
    notInView: 'Hier is op deze dag niets van te zien.',
    write: { kept: 'Vastgelegd.', evidence: 'Bewijs' },
    indicators: { asked: 'Wat is gevraagd, in volgorde', question: 'Vraag', answer: 'Antwoord', interval: 'Marge (95 %)', blind: 'Wat dit niet kan zien', none: 'Er zijn geen indicatoren voor dit land en deze soort. Kies een andere soort, of breng berichten in.' },
  },
  en: {
    parts: 'Parts of assessing',
    country: 'Country',
    stream: 'Kind of threat',
    streams: englishTerms.streams,
    drivers: englishTerms.drivers,
    pastDay: 'You are looking at an earlier day. Things are put on record as of today only.',
    evidence: (rows) => (rows === 1 ? 'Show the evidence' : `Show the evidence (${rows})`),
    notInView: 'Nothing of this is to be seen on this day.',
    write: { kept: 'On record.', evidence: 'Evidence' },
    indicators: { asked: 'What was asked, in order', question: 'Question', answer: 'Answer', interval: 'Range (95%)', blind: 'What this cannot see', none: 'There are no indicators for this country and kind of threat. Choose another kind, or add reports.' },
  },
}
