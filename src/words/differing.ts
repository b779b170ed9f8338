import type { ChangedPlace, ChangedSentence, EventRelation, KnowledgeChange, Language } from '../core/index.ts'

interface DifferingWords {
  readonly heading: (country: string, from: string, to: string) => string
  readonly known: string
  readonly nothing: string
  readonly places: Readonly<Record<ChangedPlace, readonly [one: string, many: string]>>
  readonly changes: Readonly<Record<KnowledgeChange['change'], string>>
  readonly relations: Readonly<Record<EventRelation, string>>
  readonly more: (count: number) => string
  readonly because: (reason: string) => string
  readonly knownOn: (day: string) => string
  readonly sentences: string
  readonly sameSentences: string
  readonly sentence: Readonly<Record<ChangedSentence['change'], string>>
  readonly was: string
  readonly causes: (count: number) => string
  readonly onlyTime: (count: number) => string
}

/** What a comparison of two days says around what changed. */
export const differingWords: Readonly<Record<Language, DifferingWords>> = {
  nl: {
    heading: (country, from, to) => `Wat tussen ${from} en ${to} bekend werd, en wat dat in het beeld van ${country} veranderde`,
    known: 'Wat bekend werd',
    nothing: 'In deze tijd werd niets bekend.',
    places: {
      row: ['rij van het register', 'rijen van het register'], report: ['bericht', 'berichten'], claim: ['bewering', 'beweringen'], source: ['bron', 'bronnen'],
      'event-record': ['gebeurtenis uit een dataset', 'gebeurtenissen uit datasets'], dataset: ['dataset', 'datasets'], 'event-link': ['verband tussen gebeurtenissen', 'verbanden tussen gebeurtenissen'],
      'text-link': ['verband tussen teksten', 'verbanden tussen teksten'],
    },
    changes: { added: 'erbij', corrected: 'verbeterd', retracted: 'ingetrokken', erased: 'gewist' },
    relations: { same: 'één gebeurtenis', covers: 'het ene omvat het andere', unsure: 'wacht op een mens', apart: 'twee gebeurtenissen' },
    more: (count) => `en nog ${count}`,
    because: (reason) => `reden: ${reason}`,
    knownOn: (day) => `bekend ${day}`,
    sentences: 'Zinnen van het beeld',
    sameSentences: 'Geen zin van het beeld is veranderd.',
    sentence: { new: 'nieuw', changed: 'veranderd', gone: 'weg', support: 'zelfde zin, ander bewijs' },
    was: 'was',
    causes: (count) => `door ${count === 1 ? 'dit stuk bewijs' : `deze ${count} stukken bewijs`}`,
    onlyTime: (count) => `Alleen doordat de tijd verstreek: ${count === 1 ? '1 zin' : `${count} zinnen`}`,
  },
  en: {
    heading: (country, from, to) => `What became known between ${from} and ${to}, and what that changed in the picture of ${country}`,
    known: 'What became known',
    nothing: 'Nothing became known in this time.',
    places: {
      row: ['row of the record', 'rows of the record'], report: ['report', 'reports'], claim: ['claim', 'claims'], source: ['source', 'sources'],
      'event-record': ['event of a dataset', 'events of datasets'], dataset: ['dataset', 'datasets'], 'event-link': ['link between events', 'links between events'],
      'text-link': ['link between texts', 'links between texts'],
    },
    changes: { added: 'added', corrected: 'corrected', retracted: 'withdrawn', erased: 'erased' },
    relations: { same: 'one event', covers: 'one covers the other', unsure: 'waits for a person', apart: 'two events' },
    more: (count) => `and ${count} more`,
    because: (reason) => `reason: ${reason}`,
    knownOn: (day) => `known ${day}`,
    sentences: 'Sentences of the picture',
    sameSentences: 'No sentence of the picture changed.',
    sentence: { new: 'new', changed: 'changed', gone: 'gone', support: 'same sentence, other evidence' },
    was: 'was',
    causes: (count) => `because of ${count === 1 ? 'this piece of evidence' : `these ${count} pieces of evidence`}`,
    onlyTime: (count) => `Only because time went by: ${count === 1 ? '1 sentence' : `${count} sentences`}`,
  },
}
