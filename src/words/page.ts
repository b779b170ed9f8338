/** Headings, labels and short phrases of the page, the terminal and the charts. */
export interface PageWords {
  readonly title: (country: string) => string
  readonly threat: (country: string) => string
  readonly ordinal: (ordinal: number, steps: number) => string
  readonly gauge: (ordinal: number, steps: number, label: string) => string
  readonly since: string
  readonly sinceAtLatest: string
  readonly onThisScale: string
  readonly edition: string
  readonly nextReview: string
  readonly setBy: string
  readonly notOfficial: string
  readonly notOfficialLong: string
  readonly unknown: string
  readonly asOfDay: string
  readonly country: string
  readonly show: string
  readonly languages: string
  readonly skip: string
  readonly origins: (count: number) => string
  readonly oneOrigin: (name: string) => string
  /** Before the origins of the evidence that a decision or judgement of people here leaned on: these did not decide. */
  readonly leansOn: (origins: string) => string
  /** How much a sentence that sums up many things rests on. */
  readonly together: (rows: number, origins: number) => string
  readonly origin: string
  readonly confidence: string
  readonly known: string
  /** Behind the name of a report with pages. */
  readonly onPage: (page: number) => string
  readonly note: string
  /** Behind the name of a column whose text the record has in English only. */
  readonly inEnglish: string
  /** Opens the evidence that is not shown at once. */
  readonly more: (items: number) => string
  readonly exact: string
  readonly illustrative: string
  readonly sections: Readonly<Record<'own' | 'ownSentences' | 'history' | 'why' | 'against' | 'change' | 'proposal' | 'judgements' | 'unknown' | 'tempo' | 'travellers' | 'events' | 'warnings' | 'sources', string>>
  readonly dissent: string
  readonly noDissent: string
  readonly none: Readonly<Record<'reasons' | 'events' | 'warnings' | 'travellers' | 'tempo' | 'history', string>>
  readonly table: string
  readonly newScale: (day: string) => string
  /** Beside the chart of the level on a day with a level that was set here. */
  readonly ownNotDrawn: (level: string, author: string, day: string) => string
  readonly boards: (count: number) => string
  /** A spell that is too short to be seen: its length and its first day. */
  readonly daysFrom: (days: number, first: string) => string
  readonly briefCaption: string
  readonly columns: Readonly<Record<'scale' | 'step' | 'from' | 'until' | 'editions' | 'day' | 'place' | 'killed' | 'counted' | 'window' | 'count' | 'days' | 'rate' | 'interval' | 'cohort' | 'figure' | 'asOf' | 'population', string>>
  readonly stillHolds: string
  readonly dotsCaption: string
  readonly ratesCaption: string
  readonly tempoChart: (count: number) => string
  readonly ledgerChart: string
  readonly asOfUnlessSaid: (day: string) => string
  readonly seriesChart: string
  readonly seriesCaption: string
  readonly countInDays: (count: number, days: number) => string
  readonly windows: Readonly<Record<'reference' | 'current', string>>
  readonly uncertain: string
  readonly sourceRows: (rows: number) => string
  readonly colophon: string
  readonly emptyTitle: (country: string) => string
  readonly emptyHelp: string
  readonly problemTitle: string
  readonly back: string
  readonly defectText: string
  readonly pageMissing: string
}
