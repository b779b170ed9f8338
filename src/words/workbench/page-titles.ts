import type { Language } from '../../core/index.ts'

/** What pages are called that have no words of their own before they are opened: the navigation comes first. */
export const pageTitles = {
  events: { nl: 'Gebeurtenissen', en: 'Events' },
  event: { nl: 'Gebeurtenis', en: 'Event' },
  pairs: { nl: 'Wachtende paren', en: 'Waiting pairs' },
  figures: { nl: 'Cijfers', en: 'Figures' },
  series: { nl: 'Reeks', en: 'Series' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  flags: { nl: 'Vlaggen', en: 'Flags' },
  search: { nl: 'Zoeken', en: 'Search' },
  check: { nl: 'Toetsen', en: 'Check' },
  diff: { nl: 'Wat er veranderde', en: 'What changed' },
  thing: { nl: 'Wat rust waarop', en: 'What rests on what' },
  report: { nl: 'Bericht', en: 'Report' },
  'level-draft': { nl: 'Besluit over het niveau', en: 'Decision on the level' },
  write: { nl: 'Schrijven', en: 'Write' },
  draft: { nl: 'Concept', en: 'Draft' },
  warnings: { nl: 'Waarschuwingen', en: 'Warnings' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  job: { nl: 'Taak', en: 'Job' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
