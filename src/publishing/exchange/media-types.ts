/** What a file of the site is, by how its name ends: media type for a web server, and the standard that it follows where there is one. */
export interface FileForm {
  readonly ending: string
  readonly mediaType: string
  readonly conformsTo: string | undefined
}

const forms: readonly FileForm[] = [
  { ending: '/stix.json', mediaType: 'application/stix+json;version=2.1', conformsTo: 'https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html' },
  { ending: '/annotations.jsonld', mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', conformsTo: 'https://www.w3.org/TR/annotation-model/' },
  { ending: '.jsonld', mediaType: 'application/ld+json', conformsTo: 'https://schema.org/' },
  { ending: '.atom', mediaType: 'application/atom+xml', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4287' },
  { ending: '.rss', mediaType: 'application/rss+xml', conformsTo: 'https://www.rssboard.org/rss-specification' },
  { ending: '.svg', mediaType: 'image/svg+xml', conformsTo: undefined },
  { ending: '.pdf', mediaType: 'application/pdf', conformsTo: 'https://www.iso.org/standard/64599.html' },
  { ending: '.png', mediaType: 'image/png', conformsTo: undefined },
  { ending: '.html', mediaType: 'text/html', conformsTo: undefined },
  { ending: '.pem', mediaType: 'application/x-pem-file', conformsTo: 'https://www.rfc-editor.org/rfc/rfc7468' },
  { ending: '.txt', mediaType: 'text/plain', conformsTo: undefined },
  { ending: '.css', mediaType: 'text/css', conformsTo: undefined },
  { ending: '.js', mediaType: 'text/javascript', conformsTo: 'https://www.rfc-editor.org/rfc/rfc9239' },
  { ending: '.csv', mediaType: 'text/csv', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180' },
  { ending: '.woff2', mediaType: 'font/woff2', conformsTo: undefined },
  { ending: '/checkpoint', mediaType: 'text/plain', conformsTo: 'https://c2sp.org/tlog-checkpoint' },
  { ending: '.tlog-proof', mediaType: 'text/plain', conformsTo: 'https://c2sp.org/tlog-proof' },
]

const alert: FileForm = { ending: '.xml', mediaType: 'application/cap+xml', conformsTo: 'http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html' }
const sitemap: FileForm = { ending: '.xml', mediaType: 'application/xml', conformsTo: 'https://www.sitemaps.org/protocol.html' }
const jsonFeed: FileForm = { ending: '.json', mediaType: 'application/feed+json', conformsTo: 'https://www.jsonfeed.org/version/1.1/' }
const schema: FileForm = { ending: '.json', mediaType: 'application/schema+json', conformsTo: 'https://json-schema.org/draft/2020-12/schema' }
const json: FileForm = { ending: '.json', mediaType: 'application/json', conformsTo: undefined }
const bytes: FileForm = { ending: '', mediaType: 'application/octet-stream', conformsTo: undefined }

/** Alerts, feeds and schemas lie in folders of their own, and the rest is told by how its name ends. */
export function formOf(path: string): FileForm {
  if (path.endsWith('.xml')) return path.startsWith('alerts/') ? alert : sitemap
  if (path.startsWith('schemas/')) return schema
  if (path.endsWith('.json') && !path.endsWith('/stix.json')) return path.startsWith('feeds/') ? jsonFeed : json
  return forms.find(({ ending }) => path.endsWith(ending)) ?? bytes
}
