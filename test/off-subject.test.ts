import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../src/reading/index.ts'

const folder = path.join(import.meta.dirname, 'off-subject')

test('Of football, weather, trade, traffic, books and courts the reader makes less than one claim in a thousand words', () => {
  const texts = readdirSync(folder).map((file) => ({ id: file, text: readFileSync(path.join(folder, file), 'utf8'), lang: file.startsWith('nl') ? ('nl' as const) : ('en' as const) }))
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const claims = texts.flatMap(({ id, text, lang }) => readReport({ id, text, published: '2025-06-12', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims)
  expect(words).toBeGreaterThan(2500)
  expect((1000 * claims.length) / words, claims.map(({ id, quote }) => `${id} ${quote}`).join('\n')).toBeLessThan(1)
  expect(claims.filter(({ kind }) => kind === 'LEVEL')).toEqual([])
})

test.each([
  ['De aanslag in Brussel kostte 32 levens.', 'nl'],
  ['Sinds oktober waren er nauwelijks aanslagen in Europa.', 'nl'],
  ['The threat level was raised to 4.', 'en'],
  ['Two people were killed in an attack on a market in Lahore.', 'en'],
] as const)('A single sentence of the subject is still read: %s', (text, lang) => {
  expect(readReport({ id: 'one', text, published: '2018-03-26', lang, country: 'NL' }).claims).not.toEqual([])
})
