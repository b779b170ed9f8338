import type { Language } from '../../core/index.ts'

export interface ExportSectionWords {
  readonly heading: string
  readonly meant: string
  readonly form: string
  readonly forms: Readonly<Record<'jsonl' | 'parquet' | 'both', string>>
  readonly start: string
  readonly notCleared: string
}

/** What stands around an export of the whole store. */
export const exportSectionWords: Readonly<Record<Language, ExportSectionWords>> = {
  nl: {
    heading: 'Een uitvoer van de hele opslag',
    meant: 'Alles wat Peil bewaart, ook wat gemarkeerd is, als open bestanden. Alleen u kunt het ophalen, een dag lang; elk ophalen staat in dit logboek. Accounts, volgers en sleutels gaan niet mee.',
    form: 'Vorm',
    forms: { jsonl: 'JSON-regels', parquet: 'Parquet', both: 'beide' },
    start: 'Maak de uitvoer',
    notCleared: 'Hiervoor is een account nodig dat TLP:RED mag zien.',
  },
  en: {
    heading: 'Export the whole store',
    meant: 'Everything that Peil keeps, what is marked too, as open files. Only you can fetch it, for a day; each fetching stands in this log. Accounts, followers and keys are not in it.',
    form: 'Form',
    forms: { jsonl: 'JSON lines', parquet: 'Parquet', both: 'both' },
    start: 'Export',
    notCleared: 'This takes an account that may see TLP:RED.',
  },
}
