import { languages, noticeKinds, streams } from '../../core/index.ts'

/** Where the schema of what a webhook gets lies on the site. */
export const noticeSchemaPath = 'schemas/notice-1.json'

const text = { type: 'string' }
const address = { type: 'string', format: 'uri' }

/** An object of which every property must be there, and no other may. */
function whole(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

const edition = whole({
  id: { ...text, pattern: '^[A-Z]{2}-[1-9]\\d*$' },
  page: { ...address, description: 'Where the notice stands on the page of the edition.' },
  address: { ...address, description: 'The frozen edition.' },
})

const data = whole({
  id: { ...text, description: 'Of this edition, kind and subject: the same in every language and for every follower. `webhook-id` is that of the message to you.' },
  title: text,
  sentences: { type: 'array', items: text, minItems: 1, description: 'Show them all: the last one says where this is not official.' },
  language: { enum: languages },
  country: { ...text, pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2; also EU, and XK for Kosovo.' },
  scope: { ...text, description: 'What it is about: the country itself, or a part of it, of which the level says nothing about the rest.' },
  stream: { enum: [...streams, null], description: 'The kind of threat; null for what concerns every kind.' },
  edition,
  level: { ...address, description: 'The level of the country as it is now, by `level-1.json`.' },
  official: { type: 'boolean', description: 'True only where the publisher declares itself the authority.' },
})

/** JSON Schema of the body of a webhook; a change that breaks readers gets a number of its own. */
export function noticeSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title: 'A notice of Peil', description: 'The body of a webhook, signed as Standard Webhooks says.',
    ...whole({ $schema: address, type: { enum: noticeKinds }, timestamp: { ...text, format: 'date-time', description: 'When the edition was published.' }, data }),
  }
}
