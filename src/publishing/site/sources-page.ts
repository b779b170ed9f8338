import type { Edition, EvidenceItem, Language } from '../../core/index.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { countItems, originGroups } from './origin-groups.ts'
import { csvLink, subjectPage, type PageContext } from './site-page.ts'
import { part, shownTable } from './site-part.ts'

/** Who published what the newest edition rests on, from whom it comes, and the reports that are quoted. */
export function sourcesPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'sources', countryPart, language, (context) => {
    const { words, site } = context
    const rows = edition.picture.sources.map(({ publisher, rows: count, origins }) => [publisher, words.number(count), origins.map(words.origin).join('; ')])
    return markup`${part('origins', site.originsHeading, origins(edition, context))}
${part('publishers', site.publishers, markup`${shownTable(site.publishers, [site.columns.publisher, site.columns.rows, site.columns.origins], rows)}${csvLink(edition, 'sources', site.places.sources, context)}`)}
${part('reports', site.reports, reports(edition, context))}`
  })
}

function origins(edition: Edition, context: PageContext): Markup {
  const { words, site } = context
  const groups = originGroups(edition.picture)
  const sites = new Set(groups.flatMap(({ readAt }) => readAt)).size
  const [most] = groups
  const found = most === undefined ? nothing : markup`<p class="said">${site.originsFound(words.number(countItems(edition.picture)), words.number(sites), words.number(groups.length))} ${most.readAt.length > 1 ? site.mostFrom(words.origin(most.origin), words.number(most.items), words.number(most.readAt.length)) : nothing}</p>`
  const rows = groups.map(({ origin, items, readAt }) => [words.origin(origin), words.number(items), readAt.join(', ')])
  return markup`<p class="rule">${site.originsRule}</p>${found}${shownTable(site.originsHeading, [site.columns.origins, site.columns.items, site.columns.readAt], rows)}${csvLink(edition, 'origins', site.originsHeading, context)}`
}

function reports({ picture }: Edition, { words, site }: PageContext) {
  const passages = Object.values(picture.evidence).flatMap((item) => (item.kind === 'passage' ? [item] : []))
  const quoted = [...new Map(passages.map((item) => [item.report, item])).values()].toSorted((one, other) => (one.published < other.published ? 1 : one.published > other.published ? -1 : one.report < other.report ? -1 : 1))
  if (quoted.length === 0) return markup`<p class="said">${site.noReports}</p>`
  const rows = quoted.map((item) => [titleOf(item), item.sourceName, words.day(item.published), item.illustrative ? words.page.illustrative : words.origin(item.origin)])
  return shownTable(site.reports, [site.columns.report, site.columns.source, site.columns.published, site.columns.origins], rows)
}

function titleOf({ title, url }: Extract<EvidenceItem, { kind: 'passage' }>) {
  return url !== undefined && /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="noopener noreferrer external">${title}</a>` : markup`${title}`
}
