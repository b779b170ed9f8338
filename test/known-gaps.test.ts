import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Claim, Language } from '../src/core/index.ts'
import { readReport } from '../src/reading/index.ts'

/** What the reader should make of a text and does not yet: a claim with these fields, or with `none` no claim of the kind. */
interface Gap {
  readonly gap: string
  readonly text: string
  readonly lang: Language
  readonly kind: Claim['kind']
  readonly fields: Readonly<Record<string, unknown>> | 'none'
}

const gaps = JSON.parse(readFileSync(path.join(import.meta.dirname, 'known-gaps/reading.json'), 'utf8')) as readonly Gap[]

describe('Known gaps fail; one that is closed turns red here and becomes a test of the finder', () => {
  test.fails.each(gaps)('$gap: $text', ({ text, lang, kind, fields }) => {
    const found = readReport({ id: 'gap', text, lang, published: '2020-06-10', country: 'NL' }).claims.filter((claim) => claim.kind === kind).map((claim) => claim.fields)
    expect(found).toEqual(fields === 'none' ? [] : expect.arrayContaining([expect.objectContaining(fields)]))
  })
})
