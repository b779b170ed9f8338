import type { EventFormatName, Language } from '../../core/index.ts'

export interface DatasetFormWords {
  readonly heading: string
  readonly format: string
  readonly formats: Readonly<Record<EventFormatName, string>>
  readonly file: string
  readonly known: string
  readonly knownHelp: string
  readonly complete: string
  readonly bring: string
  readonly sending: string
}

/** What is asked of whoever brings a dataset in. */
export const datasetFormWords: Readonly<Record<Language, DatasetFormWords>> = {
  nl: {
    heading: 'Een dataset inlezen',
    format: 'Welke dataset',
    formats: { 'ucdp-ged': 'UCDP GED', acled: 'ACLED', gtd: 'Global Terrorism Database', gdelt: 'GDELT' },
    file: 'Bestand (CSV, ook ingepakt; tot 64 MB)',
    known: 'Openbaar sinds',
    knownHelp: 'De dag waarop deze versie openbaar werd. Leeg: wat het bestand zelf zegt, anders vandaag.',
    complete: 'Dit bestand is volledig: wat er niet meer in staat, vervalt',
    bring: 'Inlezen',
    sending: 'Wordt verstuurd',
  },
  en: {
    heading: 'Bring in a dataset',
    format: 'Which dataset',
    formats: { 'ucdp-ged': 'UCDP GED', acled: 'ACLED', gtd: 'Global Terrorism Database', gdelt: 'GDELT' },
    file: 'File (CSV, also packed; up to 64 MB)',
    known: 'Public since',
    knownHelp: 'The day on which this release became public. Empty: what the file itself says, else today.',
    complete: 'This file is complete: what it no longer has is withdrawn',
    bring: 'Bring in',
    sending: 'Being sent',
  },
}
