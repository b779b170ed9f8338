import type { Language } from '../core/index.ts'
import { englishSite } from './en/site.ts'
import { dutchSite } from './nl/site.ts'

/** Pages that every page of the site leads to. */
export const sitePlaces = ['now', 'history', 'indicators', 'tempo', 'travellers', 'events', 'warnings', 'sources', 'errata', 'follow'] as const
export type SitePlace = (typeof sitePlaces)[number]

/** How a sentence of one edition stands to another edition. */
export type SentenceChange = 'new' | 'changed' | 'gone' | 'support'

/** What the public site says around an edition. */
export interface SiteWords {
  readonly places: Readonly<Record<SitePlace, string>>
  readonly menu: string
  /** Before the feeds and files that follow the level. */
  readonly follow: string
  readonly log: string
  readonly verify: string
  readonly edition: (number: number) => string
  readonly about: Readonly<Record<SitePlace | 'edition' | 'compare' | 'ask', (country: string) => string>>
  readonly issued: (number: number, publisher: string, day: string) => string
  readonly period: (first: string, last: string) => string
  readonly permanent: string
  readonly cite: string
  readonly citation: (publisher: string, title: string, number: number, day: string, address: string) => string
  readonly levelNow: string
  readonly archived: string
  readonly corrected: string
  readonly correctedBy: (number: number, day: string) => string
  readonly corrects: (number: number) => string
  readonly numbers: string
  readonly editions: string
  readonly columns: Readonly<Record<'edition' | 'issued' | 'level' | 'changes' | 'country' | 'attacks' | 'publisher' | 'rows' | 'origins' | 'report' | 'source' | 'published' | 'correction' | 'what' | 'status' | 'injured' | 'town' | 'inTown' | 'inCountry' | 'knownTo' | 'items' | 'readAt' | 'outcome' | 'method' | 'ideology', string>>
  readonly compareWith: (before: number, after: number) => string
  readonly comparing: (before: number, after: number) => string
  readonly changes: Readonly<Record<SentenceChange, string>>
  readonly evidenceNow: string
  readonly evidenceThen: string
  readonly unchanged: (count: number) => string
  readonly sameSentences: string
  readonly attacksOnMap: (attacks: number, countries: number) => string
  readonly mapCaption: (first: string, last: string) => string
  readonly notDrawn: (places: string) => string
  readonly noMap: string
  readonly map: string
  readonly eventsTable: string
  readonly open: (since: number) => string
  readonly noLongerOpen: (first: number, from: number) => string
  readonly publishers: string
  readonly reports: string
  readonly noReports: string
  readonly noJudgements: string
  readonly originsHeading: string
  readonly originsRule: string
  /** Rows and passages, sites, origins; then the origin of most, with how much and from how many sites. */
  readonly originsFound: (items: string, sites: string, origins: string) => string
  readonly mostFrom: (origin: string, items: string, sites: string) => string
  readonly csv: string
  /** Headings of parts whose page has the same subject as the part. */
  readonly parts: Readonly<Record<'boards' | 'cohorts' | 'cohortsThroughTime' | 'corrections', string>>
  readonly noErrata: string
  readonly errataRule: string
  readonly ask: string
  readonly askLead: (publisher: string) => string
  /** Before the link to where the publisher is asked. */
  readonly askAt: string
  /** Where the publisher gives no such place. */
  readonly askAtSite: string
  readonly errataFeed: string
  readonly askFor: string
  readonly askItems: readonly string[]
  readonly whatHappens: string
  readonly whatHappensItems: readonly string[]
  readonly missingTitle: string
  readonly missing: string
  readonly toLevel: string
  readonly countries: string
  readonly chooseTitle: string
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { nl: dutchSite, en: englishSite }
