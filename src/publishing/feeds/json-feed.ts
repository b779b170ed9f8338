import { jsonBody } from '../exchange/json-body.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'

/** A feed as JSON Feed 1.1; `_peil` names the country, scope, stream and edition of an entry. */
export function jsonFeed({ address, publisher, language, title, subtitle, entries }: Feed): string {
  return jsonBody({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: `${publisher.address}/${language}/`,
    feed_url: `${address}.json`,
    language,
    authors: [{ name: publisher.name, url: `${publisher.address}/` }],
    items: entries.map((entry) => jsonItem(entry, language)),
  })
}

function jsonItem({ id, title, published, kind, country, scope, stream, edition, sentences, paper }: FeedEntry, language: Feed['language']) {
  return { id, url: id, title, content_text: sentences.join('\n\n'), date_published: published, tags: [kind, country, ...(scope === country ? [] : [scope]), ...(stream === undefined ? [] : [stream])], language, ...(paper === undefined ? {} : { attachments: [{ url: paper, mime_type: 'application/pdf' }] }), _peil: { country, scope, stream: stream ?? null, edition } }
}
