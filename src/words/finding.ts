import type { Language, Likeness } from '../core/index.ts'

interface FindingWords {
  readonly heading: (question: string, day: string) => string
  readonly nothing: string
  readonly broadened: (word: string, terms: readonly { readonly term: string; readonly likeness: Likeness }[]) => string
  readonly sections: Readonly<Record<'reports' | 'rows' | 'records', string>>
  readonly more: string
  readonly retracted: string
  readonly noClaim: string
  readonly killed: (count: number) => string
}

/** What a search says around what it found. */
export const findingWords: Readonly<Record<Language, FindingWords>> = {
  nl: {
    heading: (question, day) => `“${question}”, in wat bekend was op ${day}`,
    nothing: 'Niets gevonden. Zoek met minder woorden of een ander woord; personen zijn niet op naam te vinden.',
    broadened: (word, terms) => `Ook gezocht op ${listed(terms)} voor “${word}”.`,
    sections: { reports: 'Berichten', rows: 'Register', records: 'Databestanden' },
    more: 'Er is meer; met meer woorden wordt het minder.',
    retracted: 'ingetrokken',
    noClaim: 'geen bewering',
    killed: (count) => (count === 1 ? '1 dode' : `${count} doden`),
  },
  en: {
    heading: (question, day) => `“${question}”, in what was known on ${day}`,
    nothing: 'Nothing found. Try fewer words or another word; persons cannot be found by name.',
    broadened: (word, terms) => `Also searched for ${listed(terms)} for “${word}”.`,
    sections: { reports: 'Reports', rows: 'Record', records: 'Datasets' },
    more: 'There is more; with more words there will be less.',
    retracted: 'withdrawn',
    noClaim: 'no claim',
    killed: (count) => `${count} killed`,
  },
}

/** The first few in words; a common word has dozens of compounds. */
const mostTerms = 6

function listed(terms: readonly { readonly term: string }[]): string {
  return `${terms.slice(0, mostTerms).map(({ term }) => term).join(', ')}${terms.length > mostTerms ? ', …' : ''}`
}
