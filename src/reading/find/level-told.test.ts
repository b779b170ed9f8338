import { describe, expect, test } from 'vitest'
import type { Language, LevelFields } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const levels = (text: string, lang: Language): readonly LevelFields[] =>
  readReport({ id: 'r', text: `${lang === 'nl' ? 'Het gaat over terrorisme.' : 'It is about terrorism.'} ${text}`, published: '2024-10-15', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims.flatMap((claim) => (claim.kind === 'LEVEL' ? [claim.fields] : []))

describe('A move that is denied moves nothing', () => {
  test.each([
    ['Het kabinet besloot het dreigingsniveau niet te verhogen.', 'nl'],
    ['De NCTV weigert het dreigingsniveau te verhogen.', 'nl'],
    ['De NCTV verhoogt het dreigingsniveau voorlopig niet.', 'nl'],
    ['The government decided not to raise the threat level.', 'en'],
    ['MI5 refused to raise the threat level to critical.', 'en'],
  ] as const)('%s', (text, lang) => {
    const [level, ...others] = levels(text, lang)
    expect(others).toEqual([])
    expect(level).toMatchObject({ polarity: 'negated', change: 'raised' })
    expect(level?.status).toBeUndefined()
  })
})

test.each([
  ['De NCTV overweegt het dreigingsniveau te verhogen naar 5.', 'nl', 'hypothetical'],
  ['De NCTV zou het dreigingsniveau verhogen naar 5.', 'nl', 'hypothetical'],
  ['De NCTV zal het dreigingsniveau verhogen naar 5.', 'nl', 'predicted'],
  ['De NCTV verhoogt het dreigingsniveau naar 5.', 'nl', 'actual'],
  ['The government may raise the threat level to critical.', 'en', 'hypothetical'],
  ['JTAC is raising the threat level to critical.', 'en', 'actual'],
] as const)('How a move stands: %s', (text, lang, status) => {
  expect(levels(text, lang)).toEqual([expect.objectContaining({ status })])
})

test.each([
  ['Het brandgevaar is in heel het land fase 2.', 'nl'],
  ['Natuurbrandrisico: fase 2 in Drenthe.', 'nl'],
  ['The fire danger level was raised to 4.', 'en'],
] as const)('Other dangers have levels of their own: %s', (text, lang) => {
  expect(levels(text, lang)).toEqual([])
})

test('A level without verb or noun takes them from the one beside it', () => {
  expect(levels('Het dreigingsniveau is landelijk 4, in Utrecht 5.', 'nl')).toEqual([expect.objectContaining({ geo: 'NL', ordinal: 4, status: 'actual' }), expect.objectContaining({ geo: 'NL-UT', ordinal: 5, status: 'actual' })])
  expect(levels('Bij de aanslag in Nice vielen 3 doden, in Parijs 4.', 'nl')).toEqual([])
})
