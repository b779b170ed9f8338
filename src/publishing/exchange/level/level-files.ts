import type { PlannedFile, PublishedSite } from '../../site-file.ts'
import { addressOf } from '../addresses.ts'
import { newestEditions } from '../editions-of-site.ts'
import { jsonBody } from '../json-body.ts'
import { levelDocument, levelSchemaPath, scalePath } from './level-document.ts'
import { levelSchema, levelsSchema } from './level-schema.ts'
import { scaleDocument } from './scale-document.ts'

const levelsSchemaPath = 'schemas/levels-1.json'

/** The level now: of each country, of all together, the scales that editions used, and the schemas of all this. */
export function levelFiles(site: Pick<PublishedSite, 'editions'>): readonly PlannedFile[] {
  const newest = newestEditions(site)
  const [last] = site.editions.slice(-1)
  if (last === undefined) return []
  const [schema, levelsAddress] = [addressOf(last, levelSchemaPath), addressOf(last, levelsSchemaPath)]
  return [
    { path: 'level.json', madeOf: newest, render: () => jsonBody({ $schema: levelsAddress, levels: newest.map(levelDocument) }) },
    ...newest.map((edition) => ({ path: `level/${edition.country}.json`, madeOf: [edition], render: () => jsonBody(levelDocument(edition)) })),
    ...scaleFiles(site),
    { path: levelSchemaPath, madeOf: [last], render: () => jsonBody(levelSchema(schema)) },
    { path: levelsSchemaPath, madeOf: [last], render: () => jsonBody(levelsSchema(levelsAddress, schema)) },
  ]
}

/** Each version of a scale that an edition used, as the newest such edition has it. */
function scaleFiles({ editions }: Pick<PublishedSite, 'editions'>): readonly PlannedFile[] {
  const files = new Map(editions.flatMap((edition) => {
    const { level } = edition.picture
    return level === undefined ? [] : [[scalePath(level.scaleId), { madeOf: [edition], render: () => jsonBody(scaleDocument(edition, level)) }] as const]
  }))
  return [...files].map(([path, file]) => ({ path, ...file }))
}
