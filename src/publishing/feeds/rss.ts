import { element, elementWith, xmlDocument, type XmlElement } from '../exchange/xml.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'

/** A feed as RSS 2.0. Readers take titles and descriptions for HTML, so both are escaped as such before they are escaped as XML. */
export function rssFeed({ address, publisher, language, title, subtitle, updated, entries }: Feed): string {
  return xmlDocument(elementWith('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, element('channel',
    element('title', asHtml(title)),
    element('link', `${publisher.address}/${language}/`),
    element('description', asHtml(subtitle)),
    element('language', language),
    element('pubDate', rfc822(updated)),
    element('generator', 'Peil'),
    elementWith('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${address}.rss` }),
    ...entries.map(rssItem),
  )))
}

function rssItem({ id, title, published, kind, country, scope, stream, sentences, paper }: FeedEntry): XmlElement {
  return element('item',
    element('title', asHtml(title)),
    element('link', id),
    elementWith('guid', { isPermaLink: 'true' }, id),
    element('pubDate', rfc822(published)),
    // RSS wants a length, and 0 where it is not known (RSS Advisory Board, Best Practices Profile).
    ...(paper === undefined ? [] : [elementWith('enclosure', { url: paper, length: '0', type: 'application/pdf' })]),
    element('category', kind),
    element('category', country),
    ...(scope === country ? [] : [element('category', scope)]),
    ...(stream === undefined ? [] : [element('category', stream)]),
    element('description', asHtml(sentences.join(' '))),
  )
}

function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
