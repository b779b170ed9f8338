import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnreadReport } from '../core/index.ts'
import { explainClaim, readReport } from './index.ts'

const aReport = (text: string, more: Partial<UnreadReport> = {}): UnreadReport => ({ id: 'r', text, published: '2019-06-12', lang: 'nl', country: 'NL', ...more })

/** Pieces that the rules look for, so that random texts are full of near-claims. */
const pieces = [
  'Het dreigingsniveau ', 'blijft 4', ' van ', ' naar ', '(substantieel)', 'Volgens de AIVD ', 'zijn zo’n 160 uitreizigers ', 'nauwelijks ', 'aanslagen', ' op 23 maart 2018', '😀', '\uD800',
  '\u0000', '“', ')', '(', '. ', '\n\n', 'ß', 'The threat level was raised to ', 'severe', ' one third ', '%', '1.234.567', 'tussen de 3 en de 5 ', '\u202E',
]
const texts = oneof(string({ unit: 'binary', maxLength: 400 }), array(constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')))

describe('Whatever the text', () => {
  test('the reader never throws, and every quote is the text between its offsets', () => {
    assert(property(texts, constantFrom('nl' as const, 'en' as const, undefined), constantFrom('2019-06-12', '2019-06~', '2019', undefined), (text, lang, published) => {
      const held = text.replaceAll('\0', '\uFFFD').toWellFormed()
      for (const { quote, start, end } of readReport(aReport(text, { lang, published })).claims) {
        expect(end).toBeGreaterThan(start)
        expect(quote).toBe(held.slice(start, end))
      }
    }), { numRuns: 300 })
  })

  test('ids are unique within a report, and each field is either stated or inferred', () => {
    assert(property(texts, (text) => {
      const { claims } = readReport(aReport(text))
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      for (const { fields, stated, inferred } of claims) expect([...stated, ...inferred].toSorted()).toEqual(Object.keys(fields).toSorted())
    }), { numRuns: 150 })
  })
})

test('A text on anything else gives no claims', () => {
  expect(readReport(aReport('De gemeente telde vorig jaar 45 gewonden in het verkeer. Het waterniveau blijft hoog, meldt de provincie.')).claims).toEqual([])
})

test('What is taken for granted is said as a doubt', () => {
  const { doubts } = readReport(aReport('Het dreigingsniveau\0 blijft 4.', { lang: undefined, published: undefined }))
  expect(doubts.map(({ kind }) => kind).toSorted()).toEqual(['language-guessed', 'published-unknown', 'text-replaced'])
})

test('Half of a surrogate pair and NUL are replaced before offsets are counted', () => {
  const { claims } = readReport(aReport('Er was \0\uD800. Het dreigingsniveau blijft 4.'))
  expect(claims.find(({ kind }) => kind === 'LEVEL')).toMatchObject({ start: 11, quote: 'Het dreigingsniveau blijft 4.' })
})

test('A claim can be explained by the rule that made it', () => {
  const text = 'De NCTV meldt het. Het dreigingsniveau blijft 4.'
  const level = readReport(aReport(text)).claims.find(({ kind }) => kind === 'LEVEL')
  expect(level && explainClaim(level, text)).toMatchObject({ rule: 'nl-level-kept', fired: [{ start: 39, end: 45, words: 'blijft' }, { words: 'blijft 4' }], stated: expect.arrayContaining(['ordinal']), inferred: expect.arrayContaining(['geo', 'scheme']) })
})

test('No field repeats a name of a person that its words hold', () => {
  const text = 'AIVD-chef Jan van der Meer waarschuwt voor aanslagen in Den Haag. Volgens Karin de Boer is een aanslag van Islamitische Staat voorstelbaar.'
  const { claims } = readReport(aReport(text))
  const fields = JSON.stringify(claims.map((claim) => claim.fields))
  expect(claims.length).toBeGreaterThan(1)
  for (const name of ['Jan', 'Meer', 'Karin', 'Boer']) expect(fields).not.toContain(name)
  expect(fields).toContain('Islamitische Staat')
  for (const { quote, start, end } of claims) expect(quote).toBe(text.slice(start, end))
})

test('Names of people are nobody: the office speaks', () => {
  const { claims } = readReport(aReport('Het dreigingsniveau gaat omhoog naar 4, meldt NCTV Jan Jansen. Volgens Jansen is een aanslag voorstelbaar.'))
  expect(JSON.stringify(claims.map(({ fields }) => ('holder' in fields ? fields.holder : 'source' in fields ? fields.source : '')))).not.toMatch(/jansen/i)
  expect(claims.find(({ kind }) => kind === 'JUDGEMENT')?.fields).toMatchObject({ holder: 'nctv' })
})
