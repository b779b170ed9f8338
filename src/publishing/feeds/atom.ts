import { element, elementWith, xmlDocument, type XmlElement } from '../exchange/xml.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'

/** A feed as Atom (RFC 4287), said to be complete (RFC 5005, section 2). */
export function atomFeed(feed: Feed): string {
  const { address, publisher, language } = feed
  return xmlDocument(elementWith('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:fh': 'http://purl.org/syndication/history/1.0', 'xml:lang': language },
    element('id', `${address}.atom`),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    elementWith('link', { rel: 'self', type: 'application/atom+xml', href: `${address}.atom` }),
    elementWith('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: `${publisher.address}/${language}/` }),
    element('author', element('name', publisher.name), element('uri', `${publisher.address}/`)),
    element('generator', 'Peil'),
    element('fh:complete'),
    ...feed.entries.map((entry) => atomEntry(entry, feed)),
  ))
}

function atomEntry({ id, title, published, kind, country, scope, stream, sentences, paper }: FeedEntry, { language, publisher }: Feed): XmlElement {
  return element('entry',
    element('id', id),
    element('title', title),
    element('published', published),
    // An entry is never changed: what was wrong is put right by an entry of its own.
    element('updated', published),
    elementWith('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: id }),
    ...(paper === undefined ? [] : [elementWith('link', { rel: 'enclosure', type: 'application/pdf', hreflang: language, href: paper })]),
    elementWith('category', { term: kind, scheme: `${publisher.address}/feeds/kinds` }),
    elementWith('category', { term: country, scheme: `${publisher.address}/feeds/countries` }),
    elementWith('category', { term: scope, scheme: `${publisher.address}/feeds/scopes` }),
    ...(stream === undefined ? [] : [elementWith('category', { term: stream, scheme: `${publisher.address}/feeds/streams` })]),
    elementWith('summary', { type: 'text' }, sentences.join(' ')),
  )
}
