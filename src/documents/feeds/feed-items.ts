/** An item as the feed gives it; nothing of it is judged. */
export interface FeedItem {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly published: string | undefined
  /** The longest text that is given of it, in HTML. */
  readonly markup: string
}

/** Items of a feed of any kind; undefined for what is none. */
export async function feedItems(text: string): Promise<readonly FeedItem[] | undefined> {
  const parsed = await parse(text)
  switch (parsed?.format) {
    case undefined: return undefined
    case 'rss': return (parsed.feed.items ?? []).map((item) => ({
      id: item.guid?.value, url: item.link, title: item.title, published: item.pubDate ?? item.dc?.dates?.[0], markup: longest(item.content?.encoded, item.description),
    }))
    case 'rdf': return (parsed.feed.items ?? []).map((item) => ({
      id: item.link, url: item.link, title: item.title, published: item.dc?.dates?.[0], markup: longest(item.content?.encoded, item.description),
    }))
    case 'atom': return (parsed.feed.entries ?? []).map((entry) => ({
      id: entry.id, url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href, title: entry.title?.value,
      published: entry.published ?? entry.updated, markup: longest(entry.content?.value, entry.summary?.value),
    }))
    case 'json': return (parsed.feed.items ?? []).map((item) => ({
      id: item.id, url: item.url, title: item.title, published: item.date_published, markup: longest(item.content_html, asMarkup(item.content_text ?? item.summary)),
    }))
  }
}

async function parse(text: string) {
  const { parseFeed } = await import('feedsmith')
  try {
    return parseFeed(text)
  } catch {
    return undefined
  }
}

function longest(...given: readonly (string | undefined)[]): string {
  return given.map((each) => each ?? '').toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function asMarkup(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\n\s*\n/g, '<p>')
}
