import type { Day } from '../../core/index.ts'
import { statedDay } from '../stated-day.ts'
import { textOf, type ParsedPage } from './markup-text.ts'

/** Where pages state the day on which they were published, most telling first. */
const publishedIn = [
  ['meta[property="article:published_time"]', 'content'], ['meta[itemprop="datePublished"]', 'content'], ['meta[name="dcterms.issued" i]', 'content'],
  ['meta[name="dcterms.date" i]', 'content'], ['meta[name="dc.date.issued" i]', 'content'], ['meta[name="dc.date" i]', 'content'], ['meta[name="pubdate" i]', 'content'],
  ['meta[name="publishdate" i]', 'content'], ['meta[name="date" i]', 'content'], ['time[itemprop="datePublished"]', 'datetime'], ['time[pubdate]', 'datetime'], ['article time[datetime]', 'datetime'],
] as const

/** Day of publication, as the page states it. */
export function publishedOf(page: ParsedPage): Day | undefined {
  const stated = publishedIn.flatMap(([selector, attribute]) => [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)))
  const linked = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textContent ?? '')?.[1])
  return [stated[0], ...linked, ...stated].map(statedDay).find((day) => day !== undefined)
}

/** Title, as the page states it: for sharing, else of the window. */
export function titleOf(page: ParsedPage): string | undefined {
  const shared = [...page.querySelectorAll('meta[property="og:title"]')].map((element) => element.getAttribute('content')?.trim())
  const shown = [...page.querySelectorAll('title')].map(textOf)
  return [...shared, ...shown].find((title) => title !== undefined && title !== '')
}
