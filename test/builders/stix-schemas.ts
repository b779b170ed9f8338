import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../schemas/stix21/schemas/', import.meta.url)
const schemaAddress = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/'
const commonTypes = ['marking-definition', 'extension-definition', 'language-content']

/** An object of STIX as somebody receives it. */
export type LooseStix = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

/** The schemas of OASIS, all from files: nothing is fetched. Formats are not asked, for the schemas have patterns of their own, which are written for regular expressions without Unicode. */
export function stixSchemas(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false })
  for (const part of ['common', 'sdos', 'sros']) for (const file of readdirSync(new URL(part, folder))) ajv.addSchema(JSON.parse(readFileSync(new URL(`${part}/${file}`, folder), 'utf8')))
  return ajv
}

/** What the schemas of OASIS have against an object. */
export function mistakesIn(ajv: Ajv2020, object: LooseStix): readonly string[] {
  const valid = ajv.validate(`${schemaAddress}${commonTypes.includes(object.type) ? 'common' : 'sdos'}/${object.type}.json`, object)
  return valid ? [] : [`${object.id}: ${ajv.errorsText()}`]
}
