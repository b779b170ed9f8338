import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, aWarningStatement, decidedHere, hostileTexts } from '../../../../test/builders/an-edition.ts'
import type { Edition } from '../../../core/index.ts'
import { passagesOf } from '../annotations/passages.ts'
import { extensionSchema } from './extension-schema.ts'
import { stixBundle } from './stix-bundle.ts'
import { uuidV5 } from './stix-object.ts'

const folder = new URL('../../../../test/schemas/stix21/schemas/', import.meta.url)
const schemaAddress = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/'
const extensionAddress = 'https://peil.example/schemas/stix-statement-1.json'
const edition = anEdition({ corrects: { edition: 'NL-2', what: { nl: 'Een getal klopte niet.', en: 'A number was wrong.' } } }, { ...decidedHere, warnings: [aWarningStatement] })

/** The schemas of OASIS and that of the extension, all from files: nothing is fetched. Formats are not asked, for the schemas have patterns of their own, which are written for regular expressions without Unicode. */
function registry(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false })
  for (const part of ['common', 'sdos', 'sros']) for (const file of readdirSync(new URL(part, folder))) ajv.addSchema(JSON.parse(readFileSync(new URL(`${part}/${file}`, folder), 'utf8')))
  return ajv.addSchema(extensionSchema(extensionAddress))
}

const ajv = registry()
const commonTypes = ['marking-definition', 'extension-definition', 'language-content']

type Loose = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

function objectsOf(published: Edition): readonly Loose[] {
  const bundle = JSON.parse(JSON.stringify(stixBundle(published, passagesOf(published)))) as { readonly objects: readonly Loose[] }
  return bundle.objects
}

function mistakesIn(object: Loose): readonly string[] {
  const valid = ajv.validate(`${schemaAddress}${commonTypes.includes(object.type) ? 'common' : 'sdos'}/${object.type}.json`, object)
  return valid ? [] : [`${object.id}: ${ajv.errorsText()}`]
}

function mistakesInExtension({ id, extensions }: Loose): readonly string[] {
  const own = Object.entries((extensions ?? {}) as Readonly<Record<string, unknown>>).filter(([name]) => objectsOf(edition).some((each) => each.id === name))
  return own.flatMap(([, value]) => (ajv.validate(extensionAddress, value) ? [] : [`${id}: ${ajv.errorsText()}`]))
}

describe('the bundle of an edition', () => {
  test('passes the schemas of OASIS object by object, and its extension the schema that Peil publishes', () => {
    expect(objectsOf(edition).flatMap(mistakesIn)).toEqual([])
    expect(objectsOf(edition).flatMap(mistakesInExtension)).toEqual([])
    expect(new Set(objectsOf(edition).map(({ type }) => type))).toEqual(new Set(['marking-definition', 'identity', 'location', 'extension-definition', 'report', 'note', 'opinion', 'language-content']))
  })

  test('fails with a note that says nothing and with a percentage that is none: the schemas are really asked', () => {
    const [note] = objectsOf(edition).filter(({ type }) => type === 'note')
    if (note === undefined) throw new Error('the edition has sentences')
    expect(mistakesIn({ ...note, content: undefined })).not.toEqual([])
    const [[name = '', value] = []] = Object.entries(note.extensions as Readonly<Record<string, object>>)
    expect(mistakesInExtension({ ...note, extensions: { [name]: { ...value, likelihood: { percent: 101 } } } })).not.toEqual([])
  })

  test('is the same whenever it is made, and no two objects share an id', () => {
    expect(stixBundle(edition, passagesOf(edition))).toEqual(stixBundle(edition, passagesOf(edition)))
    const ids = objectsOf(edition).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refers to nothing that it does not hold', () => {
    const ids = new Set(objectsOf(edition).map(({ id }) => id))
    const refs = objectsOf(edition).flatMap((object) => [object.created_by_ref, object.object_ref, ...[object.object_refs, object.object_marking_refs].flat()]).filter((ref) => ref !== undefined)
    expect(refs.filter((ref) => !ids.has(String(ref)))).toEqual([])
  })

  test('marks everything TLP:CLEAR', () => {
    expect(objectsOf(edition).filter(({ type }) => type !== 'marking-definition').every(({ object_marking_refs: refs }) => JSON.stringify(refs) === '["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"]')).toBe(true)
  })

  test('lets whoever dissents disagree with the note of what was judged, with likelihood in words and number', () => {
    const notes = objectsOf(edition).filter(({ type }) => type === 'note')
    const judged = notes.find(({ content }) => String(content).includes('unlikely (30%)'))
    expect(objectsOf(edition).find(({ type }) => type === 'opinion')).toMatchObject({ opinion: 'disagree', authors: ['analyst-3'], object_refs: [judged?.id] })
    expect(JSON.stringify(judged?.extensions)).toContain('"likelihood":{"percent":30,"nl":"onwaarschijnlijk","en":"unlikely"}')
  })

  test('says every sentence in both languages, and in one where the edition has one', () => {
    const count = (published: Edition, type: string) => objectsOf(published).filter((object) => object.type === type).length
    expect(count(edition, 'language-content')).toBe(count(edition, 'note') + count(edition, 'opinion'))
    expect(count({ ...edition, languages: ['nl'] }, 'language-content')).toBe(0)
    expect(objectsOf({ ...edition, languages: ['nl'] }).find(({ type }) => type === 'report')).toMatchObject({ lang: 'nl', name: 'Nederland: uitgave 3 verbetert uitgave NL-2' })
  })

  test('passes whatever stands in a label, a name or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(objectsOf(anEditionWith(text.toWellFormed())).flatMap(mistakesIn)).toEqual([])
    }), { numRuns: 25, examples: hostileTexts })
  })
})

test('a UUID of version 5 is that of RFC 9562, appendix A.4', () => {
  expect(uuidV5(Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex'), 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})
