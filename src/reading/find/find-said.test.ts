import { describe, expect, test } from 'vitest'
import type { ClaimKind, Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const quotes = (kind: ClaimKind, text: string, lang: Language) =>
  readReport({ id: 'r', text, published: '2020-05-15', lang, country: 'NL' }).claims.filter((claim) => claim.kind === kind).map(({ quote, fields }) => ({ quote, ...fields }))

describe('Who says it', () => {
  test.each([
    ['Volgens de AIVD is de terreurdreiging groot.', 'nl', [{ quote: 'Volgens de AIVD', holder: 'aivd', verb: 'volgens' }]],
    ['De terreurdreiging is groot, laat de politie weten.', 'nl', [{ quote: 'laat de politie weten', holder: 'police', verb: 'laat weten' }]],
    ['De terreurdreiging is groot, aldus een woordvoerder van de NCTV.', 'nl', [{ holder: 'nctv:spokesperson', holder_type: 'official' }]],
    ['Het terreurniveau gaat omlaag, maakte het OCAD gisteren bekend.', 'nl', [{ holder: 'ocad', verb: 'maakte bekend' }]],
    ['The terrorist threat is great, MI5 said on Monday.', 'en', [{ holder: 'mi5', verb: 'said' }]],
    ['The terrorist threat is great, the AIVD intelligence service says.', 'en', [{ quote: 'the AIVD intelligence service says', holder: 'aivd', verb: 'says' }]],
    ['The terrorist threat is great, according to Europol.', 'en', [{ holder: 'europol', verb: 'according to' }]],
  ] as const)('%s', (text, lang, expected) => {
    expect(quotes('ATTRIBUTION', text, lang)).toEqual(expected.map((fields) => expect.objectContaining(fields)))
  })

  test.each([['Volgens de planning wordt over terrorisme gesproken.', 'nl'], ['De terreurverdachte zei niets.', 'nl'], ['De officier eist acht jaar cel tegen de terreurverdachte.', 'nl'], ['According to plan the talk was on terrorism.', 'en']] as const)('nobody in: %s', (text, lang) => {
    expect(quotes('ATTRIBUTION', text, lang)).toEqual([])
  })
})

describe('What is denied, and how far', () => {
  test.each([
    ['Er zijn nauwelijks nog aanslagen.', 'nl', 'near'],
    ['Niet alle terugkeerders zijn een dreiging.', 'nl', 'partial'],
    ['Er vertrekken geen jihadisten meer.', 'nl', 'full'],
    ['Een aanslag is niet uit te sluiten.', 'nl', 'partial'],
    ['There were hardly any attacks.', 'en', 'near'],
    ['Jihadists no longer leave.', 'en', 'full'],
  ] as const)('%s', (text, lang, strength) => {
    expect(quotes('NEGATION', text, lang)).toEqual([expect.objectContaining({ strength })])
  })

  test.each([['Er zijn nog steeds aanslagen.', 'nl'], ['Alle terugkeerders zijn een dreiging.', 'nl'], ['There were many attacks.', 'en']] as const)('nothing in: %s', (text, lang) => {
    expect(quotes('NEGATION', text, lang)).toEqual([])
  })
})

test.each([
  ['It is unlikely that the terrorist group can mount attacks in Europe.', 'en'],
  ['Het is onwaarschijnlijk dat de terroristen aanslagen kunnen plegen in Europa.', 'nl'],
] as const)('What is called unlikely is weighed and warns of nothing: %s', (text, lang) => {
  const found = readReport({ id: 'r', text, published: '2026-03-11', lang, country: 'NL' }).claims
  expect(found.map(({ kind }) => kind)).toEqual(['JUDGEMENT'])
  expect(found[0]?.fields).toMatchObject({ likelihood: 'unlikely' })
})

test('A service that judges is the holder of its judgement', () => {
  const found = readReport({ id: 'r', text: 'MI5 judges that a terrorist attack is highly likely.', published: '2026-03-11', lang: 'en', country: 'GB' }).claims
  expect(found.find(({ kind }) => kind === 'JUDGEMENT')?.fields).toMatchObject({ holder: 'mi5', likelihood: 'highly-likely' })
})
