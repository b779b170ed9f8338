import type { Language } from '../../core/index.ts'

interface FormWords {
  /** The name of a text field in one of its languages. */
  readonly inLanguage: (name: string, language: Language) => string
  readonly bothHelp: string
  readonly evidence: string
  readonly evidenceHelp: string
  readonly search: string
  readonly found: (found: number) => string
  readonly nothingFound: string
  readonly take: (what: string) => string
  readonly takeId: (id: string) => string
  readonly taken: string
  readonly letGo: (id: string) => string
  readonly another: string
  readonly remove: (what: string) => string
}

/** What forms of several parts say around their fields. */
export const formWords: Readonly<Record<Language, FormWords>> = {
  nl: {
    inLanguage: (name, language) => `${name}, ${language === 'nl' ? 'Nederlands' : 'Engels'}`,
    bothHelp: 'Een van de twee is genoeg; beide is beter.',
    evidence: 'Zoek bewijs',
    evidenceHelp: 'Zoek op woorden, of geef het nummer van een rij, record of bewering. Waar het op rust, bepaalt ook de markering.',
    search: 'Zoek',
    found: (found) => (found === 1 ? '1 gevonden' : `${found} gevonden`),
    nothingFound: 'Niets gevonden. Probeer minder of andere woorden.',
    take: (what) => `Neem op: ${what}`,
    takeId: (id) => `Neem ${id} op zoals het er staat`,
    taken: 'Opgenomen',
    letGo: (id) => `Laat ${id} los`,
    another: 'Nog een',
    remove: (what) => `Haal weg: ${what}`,
  },
  en: {
    inLanguage: (name, language) => `${name}, ${language === 'nl' ? 'Dutch' : 'English'}`,
    bothHelp: 'One of the two is enough; both is better.',
    evidence: 'Search evidence',
    evidenceHelp: 'Search by words, or give the id of a row, record or claim. What it rests on also decides its marking.',
    search: 'Search',
    found: (found) => `${found} found`,
    nothingFound: 'Nothing found. Try fewer or other words.',
    take: (what) => `Take: ${what}`,
    takeId: (id) => `Take ${id} as it stands`,
    taken: 'Taken',
    letGo: (id) => `Let go of ${id}`,
    another: 'Another',
    remove: (what) => `Remove: ${what}`,
  },
}
