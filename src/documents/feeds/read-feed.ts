import { done, refused, type Outcome } from '../../core/index.ts'
import { bareDocument, unreadableDocument, type Document } from '../document.ts'
import { textOfMarkup } from '../html/markup-text.ts'
import { statedDay } from '../stated-day.ts'
import { feedItems, type FeedItem } from './feed-items.ts'

/** How a feed begins: RSS, Atom and RDF in XML, or JSON Feed. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 4000).replaceAll(/<!--[\s\S]*?-->/g, '').trimStart()
  return /^(?:<\?xml[^>]*\?>)?\s*(?:<\?[^>]*\?>\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) || /^\{[^{]*"version"\s*:\s*"https:\/\/jsonfeed\.org\/version/.test(head)
}

/** Items of a feed, each a report of its own: its title and what the feed gives of its text. Entities that a feed declares itself are never expanded. */
export async function readFeed(text: string, path: string): Promise<Outcome<readonly Document[]>> {
  const items = await feedItems(text)
  if (items === undefined) return unreadableDocument(path, 'RSS/Atom', 'damaged')
  const documents = (await Promise.all(items.map(toDocument))).filter((each) => each.text !== '')
  return documents.length === 0 ? refused({ kind: 'text-empty', path }) : done(documents)
}

async function toDocument({ id, url, title, published, markup }: FeedItem): Promise<Document> {
  const headline = await textOfMarkup(title ?? '')
  const body = await textOfMarkup(markup)
  const text = body.startsWith(headline) ? body : [headline, body].filter((part) => part !== '').join('\n\n')
  return { ...bareDocument(text), id: id ?? url, url, title: headline === '' ? undefined : headline, published: statedDay(published) }
}
