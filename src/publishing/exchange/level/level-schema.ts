const dialect = 'https://json-schema.org/draft/2020-12/schema'

const texts = { type: 'object', properties: { nl: { type: 'string' }, en: { type: 'string' } }, additionalProperties: false, minProperties: 1 }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const partialDay = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }

function orNull(schema: object): object {
  return { oneOf: [{ type: 'null' }, schema] }
}

/** An object of which every property must be there, and no other may. */
function whole(description: string, properties: Readonly<Record<string, object>>): object {
  return { type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false }
}

const level = whole('The step; null where no level is known.', {
  ordinal: { type: 'integer', minimum: 1, description: 'From 1 for the lowest step. Steps of two scales cannot be compared by number.' },
  steps: { type: 'integer', minimum: 1, description: 'Steps of this version of the scale.' },
  label: { type: 'string', description: 'What the country itself calls the step.' },
  name: { ...texts, description: 'The same in the languages of the edition, where it has a name in them.' },
  meaning: orNull({ ...texts, description: 'What the scale says that the step means.' }),
})

const scale = whole('The version of the scale; a changed scale has an id of its own.', { id: { type: 'string' }, address: { type: 'string', format: 'uri' }, name: texts })

const edition = whole('The edition that says so.', {
  id: { type: 'string', pattern: '^[A-Z]{2}-[1-9]\\d*$' },
  number: { type: 'integer', minimum: 1 },
  issued: { type: 'string', format: 'date-time' },
  address: { type: 'string', format: 'uri', description: 'The frozen edition.' },
  pages: { ...texts, description: 'Its pages, by language.' },
  digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$', description: 'Of the bytes at `address`. The entry of the edition in the public log has it too, and the checkpoint of the log is signed.' },
})

const properties = {
  $schema: { type: 'string', format: 'uri' },
  country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2; also EU, and XK for Kosovo.' },
  asOf: { ...day, description: 'The last day of what was known.' },
  level: orNull(level),
  scale: orNull(scale),
  setBy: orNull({ ...texts, description: 'The authority, or the role that set the level here.' }),
  since: orNull(whole('Since when the level stands at this step of this scale.', { day: orNull({ ...partialDay, description: 'Null where nobody says.' }), atLatest: { type: 'boolean', description: 'True where it may have begun before.' } })),
  validity: orNull(whole('How long it holds.', { until: orNull({ ...day, description: 'The last day; null where it holds until another is set.' }), nextReview: orNull({ ...day, description: 'Null where nobody says.' }) })),
  reasons: { type: 'array', items: texts },
  edition,
  publisher: { type: 'string' },
  official: { type: 'boolean', description: 'True only where the publisher declares itself the authority.' },
  notice: { ...texts, description: 'Show this beside the level; empty texts where it is official.' },
}

/** JSON Schema of `level/NL.json`; a change that breaks readers gets a number of its own. */
export function levelSchema(address: string): object {
  return { $schema: dialect, $id: address, title: 'The level of a country', ...whole('The level of a country now, as Peil publishes it. What is unknown is null, never left out and never 0.', properties) }
}

/** JSON Schema of `level.json`, which holds the level of every country. */
export function levelsSchema(address: string, levelAddress: string): object {
  return { $schema: dialect, $id: address, title: 'The levels of all countries', ...whole('The newest level of each country, by its code.', { $schema: { type: 'string', format: 'uri' }, levels: { type: 'array', items: { $ref: levelAddress } } }) }
}
