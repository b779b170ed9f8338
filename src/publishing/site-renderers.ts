import { exchangeOfEdition, exchangeOfSite } from './exchange/exchange-files.ts'
import { followPages } from './site/follow-page.ts'
import { renderSite } from './site/site.ts'
import type { EditionRenderer, SiteRenderer } from './site-file.ts'

/** What is made of each edition for good, besides the edition itself. */
export const editionRenderers: readonly EditionRenderer[] = [exchangeOfEdition]

/** What is made of everything published so far. */
export const siteRenderers: readonly SiteRenderer[] = [keyFile, renderSite, followPages, (site) => exchangeOfSite(site)]

/** The key by which the log is checked; who follows the log keeps it from the first day, and does not take it from the site each time. */
function keyFile({ verifier }: Parameters<SiteRenderer>[0]): ReturnType<SiteRenderer> {
  return [{ path: 'key.txt', body: `${verifier}\n` }]
}
