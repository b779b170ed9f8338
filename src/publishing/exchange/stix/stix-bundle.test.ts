import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, aWarningStatement, decidedHere, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { mistakesIn, stixSchemas, type LooseStix } from '../../../../test/builders/stix-schemas.ts'
import type { Edition } from '../../../core/index.ts'
import { erasePassages } from '../../edition/erase-passages.ts'
import { passagesOf } from '../annotations/passages.ts'
import { extensionSchema } from './extension-schema.ts'
import { stixBundle } from './stix-bundle.ts'
import { uuidV5 } from './stix-object.ts'

const extensionAddress = 'https://peil.example/schemas/stix-statement-1.json'
const ajv = stixSchemas().addSchema(extensionSchema(extensionAddress))
const edition = anEdition({ corrects: { edition: 'NL-2', what: { nl: 'Een getal klopte niet.', en: 'A number was wrong.' } } }, { ...decidedHere, warnings: [aWarningStatement] })

function objectsOf(published: Edition): readonly LooseStix[] {
  const bundle = JSON.parse(JSON.stringify(stixBundle(published, passagesOf(published)))) as { readonly objects: readonly LooseStix[] }
  return bundle.objects
}

function mistakesInExtension({ id, extensions }: LooseStix): readonly string[] {
  const own = Object.entries((extensions ?? {}) as Readonly<Record<string, unknown>>).filter(([name]) => objectsOf(edition).some((each) => each.id === name))
  return own.flatMap(([, value]) => (ajv.validate(extensionAddress, value) ? [] : [`${id}: ${ajv.errorsText()}`]))
}

describe('the bundle of an edition', () => {
  test('passes the schemas of OASIS object by object, and its extension the schema that Peil publishes', () => {
    expect(objectsOf(edition).flatMap((object) => mistakesIn(ajv, object))).toEqual([])
    expect(objectsOf(edition).flatMap(mistakesInExtension)).toEqual([])
    expect(new Set(objectsOf(edition).map(({ type }) => type))).toEqual(new Set(['marking-definition', 'identity', 'location', 'extension-definition', 'report', 'note', 'opinion', 'language-content']))
  })

  test('fails with a note that says nothing and with a percentage that is none: the schemas are really asked', () => {
    const [note] = objectsOf(edition).filter(({ type }) => type === 'note')
    if (note === undefined) throw new Error('the edition has sentences')
    expect(mistakesIn(ajv, { ...note, content: undefined })).not.toEqual([])
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
    expect(objectsOf({ ...edition, languages: ['nl'] }).find(({ type }) => type === 'report')).toMatchObject({ lang: 'nl', name: 'Nederland: uitgave 3 verbetert uitgave 2' })
  })

  test('passes whatever stands in a label, a name or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(objectsOf(anEditionWith(text.toWellFormed())).flatMap((object) => mistakesIn(ajv, object))).toEqual([])
    }), { numRuns: 25, examples: hostileTexts })
  })
})

test('a UUID of version 5 is that of RFC 9562, appendix A.4', () => {
  expect(uuidV5(Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex'), 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

const item = (id: string, report: string) => ({ kind: 'passage', id, report, title: 'A title', source: 'paper', sourceName: 'The Paper', published: '2018-03-26', page: undefined, before: '', quote: `Words of ${report}.`, after: '', url: `https://paper.example/${report}`, origin: 'nctv', illustrative: false }) as const
const note = (id: string, evidence: readonly string[]) => ({ id, sentence: { kind: 'reason', driver: 'intent', direction: 'up', edition: 'DTN47', decided: '2018-03-26', text: { nl: id, en: id } }, evidence, origins: 1, corroboration: undefined }) as const
const erasedIn = (from: Edition, report: string, instant: string) => erasePassages(from, report, instant) ?? expect.fail('the edition shows the report')
const newIn = (now: Edition, earlier: Edition) => {
  const old = new Set(objectsOf(earlier).map((object) => JSON.stringify(object)))
  return objectsOf(now).filter((object) => !old.has(JSON.stringify(object)))
}
const said = (objects: readonly LooseStix[]) => objects.map(({ type, content }) => (typeof content === 'string' ? /r-\d/i.exec(content)?.[0].toLowerCase() : type))

describe('when the words of a report are erased', () => {
  const before = anEdition({}, { reasons: [{ driver: 'intent', statements: [note('r-1', ['a:1']), note('r-2', ['b:1']), note('r-3', ['c:1']), note('r-4', ['level:NL:DTN47'])] }], evidence: { 'a:1': item('a:1', 'a'), 'b:1': item('b:1', 'b'), 'c:1': item('c:1', 'c') } })
  const once = erasedIn(before, 'b', '2018-05-01T10:00:00.000Z')
  const twice = erasedIn(once, 'c', '2018-06-01T10:00:00.000Z')

  test('exactly what changed has a new moment, and keeps its id and its first one', () => {
    for (const [now, earlier, instant] of [[once, before, '2018-05-01T10:00:00.000Z'], [twice, once, '2018-06-01T10:00:00.000Z']] as const) {
      const changed = newIn(now, earlier)
      expect(changed.length).toBeGreaterThan(0)
      for (const object of changed) expect(object, object.id).toMatchObject({ created: '2018-03-27T09:30:15.250Z', modified: instant })
      expect(objectsOf(now).map(({ id }) => id)).toEqual(objectsOf(earlier).map(({ id }) => id))
      expect(objectsOf(now).filter(({ modified }) => modified === instant)).toEqual(changed)
    }
  })

  test('those are the report, the note of the passage, and notes whose passages moved up in the text; each with its translation', () => {
    expect(said(newIn(once, before))).toEqual(['report', 'r-2', 'language-content', 'r-3', 'language-content'])
    expect(said(newIn(twice, once))).toEqual(['report', 'r-3', 'language-content'])
  })
})
