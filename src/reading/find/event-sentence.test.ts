import { expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const events = (text: string, lang: Language) =>
  readReport({ id: 'r', text, published: '2026-03-11', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims.flatMap((claim) => (claim.kind === 'EVENT' ? [claim.fields] : []))

test.each([
  ['De rechter veroordeelde de jihadist tot zes jaar cel.', 'nl', { type: 'sentence', sentence: 'P6Y' }],
  ['Het OM eiste achttien maanden cel tegen de terreurverdachte.', 'nl', { type: 'sentence_demand', sentence: 'P18M' }],
  ['The jihadist was jailed for 14 years.', 'en', { type: 'sentence', sentence: 'P14Y' }],
] as const)('How long a sentence is: %s', (text, lang, expected) => {
  expect(events(text, lang)).toContainEqual(expect.objectContaining(expected))
})

test('A stabbing that is said not to be terrorism is none, however that is said', () => {
  expect(events('Bij een steekpartij in Almelo raakten twee mensen gewond; van een terroristisch motief is geen sprake.', 'nl')).toEqual([expect.objectContaining({ type: 'stabbing', terrorism: 'no' })])
  expect(events('The stabbing in Derby in May is over. Police do not treat that incident as terrorism.', 'en')).toEqual([expect.objectContaining({ type: 'stabbing' })])
})

test('An attempted attack failed, though the word stands outside the words of the attack', () => {
  expect(events('It was the second attempted terrorist attack on the embassy in Nairobi in three months.', 'en')).toEqual([expect.objectContaining({ status: 'failed' })])
})
