import type { Language } from '../../core/index.ts'

export interface SearchPageWords {
  readonly heading: string
  readonly question: string
  readonly find: string
  readonly empty: string
  readonly saved: string
  readonly noneSaved: string
  readonly save: string
  readonly name: string
  readonly fresh: (count: number) => string
  readonly looked: string
  readonly drop: string
  readonly check: { readonly heading: string; readonly text: string; readonly country: string; readonly run: string; readonly empty: string; readonly rests: string }
}

/** What the pages of search and check say. */
export const searchPageWords: Readonly<Record<Language, SearchPageWords>> = {
  nl: {
    heading: 'Zoeken',
    question: 'Woorden, in het Nederlands of Engels',
    find: 'Zoek',
    empty: 'Typ een of meer woorden. Samenstellingen en andere namen van een plaats zoekt Peil mee, en zegt dat erbij. Personen zijn niet op naam te vinden.',
    saved: 'Bewaarde zoekvragen',
    noneSaved: 'U bewaarde nog niets. Zoek iets en bewaar het: dan ziet u hier wat er nieuw is sinds u keek.',
    save: 'Bewaar deze zoekvraag',
    name: 'Noem hem',
    fresh: (count) => (count === 0 ? 'niets nieuws' : `${count} nieuw`),
    looked: 'Gezien',
    drop: 'Haal weg',
    check: { heading: 'Een tekst toetsen', text: 'De tekst', country: 'Land waarover hij gaat', run: 'Toets', empty: 'Plak een tekst. Elke bewering wordt gehouden naast wat op deze dag bekend was; er wordt niets bewaard.', rests: 'Waarop dit oordeel rust' },
  },
  en: {
    heading: 'Search',
    question: 'Words, in Dutch or English',
    find: 'Find',
    empty: 'Type one or more words. Peil also looks for compounds and other names of a place, and says so. Persons cannot be found by name.',
    saved: 'Saved searches',
    noneSaved: 'You have saved nothing yet. Search for something and save it: here you then see what is new since you looked.',
    save: 'Save this search',
    name: 'Call it',
    fresh: (count) => (count === 0 ? 'nothing new' : `${count} new`),
    looked: 'Seen',
    drop: 'Drop',
    check: { heading: 'Check a text', text: 'The text', country: 'Country that it is about', run: 'Check', empty: 'Paste a text. Each claim is held against what was known on this day; nothing is kept.', rests: 'What this verdict rests on' },
  },
}
