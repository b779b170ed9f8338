import type { PublishedSite, SiteFile } from '../../site-file.ts'
import { addressOf } from '../addresses.ts'
import { newestEditions } from '../editions-of-site.ts'
import { jsonBody } from '../json-body.ts'
import { levelDocument, levelSchemaPath, scalePath } from './level-document.ts'
import { levelSchema, levelsSchema } from './level-schema.ts'
import { scaleDocument } from './scale-document.ts'

const levelsSchemaPath = 'schemas/levels-1.json'

/** The level now: of each country, of all together, the scales that editions used, and the schemas of all this. */
export function levelFiles(site: PublishedSite): readonly SiteFile[] {
  const newest = newestEditions(site)
  const [last] = site.editions.slice(-1)
  if (last === undefined) return []
  const levels = newest.map(levelDocument)
  const [schema, levelsAddress] = [addressOf(last, levelSchemaPath), addressOf(last, levelsSchemaPath)]
  return [
    { path: 'level.json', body: jsonBody({ $schema: levelsAddress, levels }) },
    ...levels.map((document) => ({ path: `level/${document.country}.json`, body: jsonBody(document) })),
    ...scaleFiles(site),
    { path: levelSchemaPath, body: jsonBody(levelSchema(schema)) },
    { path: levelsSchemaPath, body: jsonBody(levelsSchema(levelsAddress, schema)) },
  ]
}

/** Each version of a scale that an edition used, as the newest such edition has it. */
function scaleFiles({ editions }: PublishedSite): readonly SiteFile[] {
  const files = new Map(editions.flatMap((edition) => {
    const { level } = edition.picture
    return level === undefined ? [] : [[scalePath(level.scaleId), jsonBody(scaleDocument(edition, level))] as const]
  }))
  return [...files].map(([path, body]) => ({ path, body }))
}
