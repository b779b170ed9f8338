import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, decidedHere, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { rendered } from '../../../../test/builders/rendered.ts'
import type { Edition } from '../../../core/index.ts'
import { editionFile } from '../../edition/edition-files.ts'
import { levelFiles } from './level-files.ts'

const filesOf = (editions: readonly Edition[]) => new Map(rendered(levelFiles({ editions })).map(({ path, body }) => [path, String(body)]))
const parsed = (editions: readonly Edition[], path: string) => JSON.parse(filesOf(editions).get(path) ?? 'null') as Record<string, unknown>

/** A validator that knows the two schemas as they are published, and fetches nothing. */
function validator(editions: readonly Edition[]) {
  const ajv = new Ajv2020({ strict: true, formats: { uri: /^https:/, 'date-time': /^\d{4}-\d{2}-\d{2}T.*Z$/ } })
  return ajv.addSchema(parsed(editions, 'schemas/level-1.json')).addSchema(parsed(editions, 'schemas/levels-1.json'))
}

function isValid(editions: readonly Edition[], path: string, document = parsed(editions, path)): boolean {
  const ajv = validator(editions)
  const valid = ajv.validate(String(document.$schema), document)
  if (!valid) throw new Error(ajv.errorsText())
  return true
}

const decided = anEdition({}, { ...decidedHere, ...atStep(4, { setHereBy: 'duty-officer', nextReview: '2018-09-26' }) })
const unknown = anEdition({ id: 'BE-1', number: 1, country: 'BE', issued: '2018-03-29T00:00:00Z' }, { country: 'BE', level: undefined, reasons: [] })

describe('level.json', () => {
  test('and the documents of the countries pass the schemas that are published beside them', () => {
    for (const path of ['level.json', 'level/NL.json', 'level/BE.json']) expect(isValid([decided, unknown], path)).toBe(true)
  })

  test('does not pass with a step left out, or with 0 where the level is unknown: the schema is really asked', () => {
    const document = parsed([decided], 'level/NL.json')
    expect(() => isValid([decided], '', { ...document, scale: undefined })).toThrow(/scale/)
    expect(() => isValid([decided], '', { ...document, level: 0 })).toThrow(/level/)
  })

  test('has the newest edition of each country, and null where no level is known', () => {
    const { levels } = parsed([anEdition({ number: 2 }, atStep(3)), decided, unknown], 'level.json') as { readonly levels: readonly Record<string, unknown>[] }
    expect(levels.map(({ country, level }) => [country, level === null])).toEqual([['BE', true], ['NL', false]])
    expect(levels[1]).toEqual(parsed([decided], 'level/NL.json'))
  })

  test('is the one that was read and accepted', async () => {
    await expect(filesOf([decided]).get('level/NL.json')).toMatchFileSnapshot('../../../../test/golden/level-NL.json')
  })

  test('names the digest of the bytes of the frozen edition', () => {
    const digest = createHash('sha256').update(editionFile(decided).body).digest('hex')
    expect(parsed([decided], 'level/NL.json')).toMatchObject({ edition: { digest: `sha256:${digest}`, address: 'https://peil.example/editions/NL-3/edition.json' } })
  })

  test('is official only where the publisher is the authority', () => {
    expect(parsed([decided], 'level/NL.json')).toMatchObject({ official: false, notice: { nl: expect.stringMatching(/^Niet officieel/), en: expect.stringMatching(/^Not official/) } })
    expect(parsed([{ ...decided, publisher: { ...decided.publisher, isAuthority: true } }], 'level/NL.json')).toMatchObject({ official: true, notice: { nl: '', en: '' } })
  })

  test('points to its version of the scale, whose steps are described', () => {
    const { scale } = parsed([decided], 'level/NL.json') as { readonly scale: { readonly address: string } }
    expect(scale.address).toBe('https://peil.example/scales/nl_dtn_5.json')
    expect(parsed([decided], 'scales/nl_dtn_5.json')).toMatchObject({ id: 'nl_dtn_5', steps: 5, named: [{ ordinal: 1, label: 'minimaal' }, {}, {}, {}, { ordinal: 5, name: { nl: 'kritiek', en: 'critical' } }] })
  })

  test('speaks the languages of the edition alone', () => {
    expect(parsed([{ ...decided, languages: ['nl'] }], 'level/NL.json')).toMatchObject({ reasons: [{ nl: expect.any(String) }] })
    expect(JSON.stringify(parsed([{ ...decided, languages: ['nl'] }], 'level/NL.json'))).not.toContain('"en"')
  })

  test('passes the schema, and holds nothing that could close a script, whatever stands in a label, a name or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const edition = anEditionWith(text.toWellFormed())
      expect(isValid([edition], 'level/NL.json')).toBe(true)
      expect(filesOf([edition]).get('level.json')).not.toMatch(/[<\u202A-\u202E\u2066-\u2069]/)
    }), { numRuns: 30, examples: hostileTexts })
  })
})
