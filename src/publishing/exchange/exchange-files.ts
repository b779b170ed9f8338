import type { KeyObject } from 'node:crypto'
import type { Edition } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { feedFiles } from '../feeds/feed-files.ts'
import type { PlannedFile, PublishedSite, SiteFile } from '../site-file.ts'
import { addressOf } from './addresses.ts'
import { annotationPage } from './annotations/annotation-page.ts'
import { passagesOf } from './annotations/passages.ts'
import { badgeFiles } from './badge/badge-files.ts'
import { alertFiles } from './cap/alert-files.ts'
import { alertKeyPath, publicPem } from './cap/public-key.ts'
import { noticeSchema, noticeSchemaPath } from '../following/notice-schema.ts'
import { catalogue } from './catalogue.ts'
import { jsonBody } from './json-body.ts'
import { editionGraph } from './json-ld/edition-graph.ts'
import { levelFiles } from './level/level-files.ts'
import { extensionSchema, extensionSchemaPath } from './stix/extension-schema.ts'
import { stixBundle } from './stix/stix-bundle.ts'

/** What machines read of one edition: STIX, JSON-LD, its passages and where they stand. It stays as it is. */
export function exchangeOfEdition(edition: Edition): readonly SiteFile[] {
  const passages = passagesOf(edition)
  const folder = editionFolder(edition.id)
  return [
    { path: `${folder}/stix.json`, body: jsonBody(stixBundle(edition, passages)) },
    { path: `${folder}/edition.jsonld`, body: jsonBody(editionGraph(edition)) },
    ...(passages.placed.length === 0 ? [] : [{ path: `${folder}/passages.txt`, body: passages.text }, { path: `${folder}/annotations.jsonld`, body: jsonBody(annotationPage(edition, passages)) }]),
  ]
}

/** What machines read of the site as it is now: feeds, alerts, the level, badges, schemas, and a catalogue of all this. Alerts are signed where the operator has an RSA key. */
export function planExchange(site: Pick<PublishedSite, 'editions' | 'kept' | 'service'>, alertKey?: KeyObject): readonly PlannedFile[] {
  const [newest] = site.editions.slice(-1)
  if (newest === undefined) return []
  const schema = { path: extensionSchemaPath, madeOf: [newest], render: () => jsonBody(extensionSchema(addressOf(newest, extensionSchemaPath))) }
  const notices = { path: noticeSchemaPath, madeOf: [newest], render: () => jsonBody(noticeSchema(addressOf(newest, noticeSchemaPath))) }
  const current = [...levelFiles(site), ...feedFiles(site), ...alertFiles(site, alertKey), ...badgeFiles(site), schema, notices, ...(alertKey === undefined ? [] : [{ path: alertKeyPath, madeOf: [], render: () => publicPem(alertKey) }])].map(renderedOnce)
  const bodies = () => current.map(({ path, render }) => ({ path, body: render() }))
  return [...current, { path: 'catalogue.jsonld', madeOf: site.editions, render: () => jsonBody(catalogue(site, bodies())) }]
}

/** The catalogue needs the bytes of the others: none of them is rendered twice. */
function renderedOnce(file: PlannedFile): PlannedFile {
  let body: SiteFile['body'] | undefined
  return { ...file, render: () => (body ??= file.render()) }
}
