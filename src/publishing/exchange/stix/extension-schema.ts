/** Where the schema of the extension lies on the site. */
export const extensionSchemaPath = 'schemas/stix-statement-1.json'

const text = { type: 'string' }
const code = { type: 'string', pattern: '^[a-z-]+$' }

/** JSON Schema of what Peil adds to the notes, opinions and reports of STIX. */
export function extensionSchema(address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Peil statement',
    type: 'object',
    properties: {
      extension_type: { const: 'property-extension' },
      edition: { ...text, description: 'Id of the edition: `NL-3`.' },
      official: { type: 'boolean', description: 'True only where the publisher declares itself the authority.' },
      corrects: { ...text, description: 'Id of the edition that this one corrects.' },
      statement: { ...text, description: 'Id of the sentence on the page of the edition.' },
      sentence: { ...code, description: 'What kind of sentence it is.' },
      origins: { type: 'integer', minimum: 0, description: 'How many independent origins it rests on.' },
      evidence: { type: 'array', items: text, description: 'Ids of the rows and passages that it rests on.' },
      passages: {
        type: 'array',
        description: 'Where the passages stand in the file at `source`: code points from its beginning, the end not included.',
        items: { type: 'object', properties: { id: text, source: { type: 'string', format: 'uri' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } }, required: ['id', 'source', 'start', 'end'], additionalProperties: false },
      },
      likelihood: {
        type: 'object',
        description: 'How likely the sentence says something is: a word of the scale, always with its number. Not how sure anybody is of the sentence, which is what `confidence` of STIX means.',
        properties: { percent: { type: 'number', minimum: 0, maximum: 100 }, nl: text, en: text },
        required: ['percent'],
        additionalProperties: false,
      },
    },
    required: ['extension_type', 'edition'],
    additionalProperties: false,
  }
}
