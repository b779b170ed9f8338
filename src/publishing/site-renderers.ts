import type { KeyObject } from 'node:crypto'
import { exchangeOfEdition, planExchange } from './exchange/exchange-files.ts'
import { cardsOfEdition } from './cards/card-files.ts'
import { paperOfEdition } from './paper/paper-files.ts'
import type { Press } from './press.ts'
import { planFollowPages } from './site/follow-page.ts'
import { planPages } from './site/site.ts'
import type { EditionRenderer, PlannedFile, PublishedSite, SitePlanner } from './site-file.ts'

/** What is made of each edition for good, besides the edition itself. */
export const editionRenderers: readonly EditionRenderer[] = [exchangeOfEdition]

/** The same with what takes a press: an edition on paper, and as a picture. */
export function printingRenderers(press: Press): readonly EditionRenderer[] {
  return [...editionRenderers, paperOfEdition(press), cardsOfEdition(press)]
}

/** What is made of everything published so far; alerts are signed where there is a key for them. */
export function sitePlanners(alertKey: KeyObject | undefined): readonly SitePlanner[] {
  return [keyFile, planPages, planFollowPages, (site) => planExchange(site, alertKey)]
}

/** The key by which the log is checked; who follows the log keeps it from the first day, and does not take it from the site each time. */
function keyFile({ verifier }: PublishedSite): readonly PlannedFile[] {
  return verifier === undefined ? [] : [{ path: 'key.txt', madeOf: [], render: () => `${verifier}\n` }]
}
