import { describe, expect, test } from 'vitest'
import type { EventFields, Language } from '../../core/index.ts'
import { readReport } from '../read-report.ts'

const events = (text: string, lang: Language): readonly EventFields[] =>
  readReport({ id: 'r', text: `${lang === 'nl' ? 'Het gaat over terrorisme.' : 'It is about terrorism.'} ${text}`, published: '2024-10-15', lang, country: 'BE' }).claims.flatMap((claim) => (claim.kind === 'EVENT' ? [claim.fields] : []))

describe('How an attack stands', () => {
  test.each([
    ['De aanslag in Keulen op 3 mei mislukte.', 'nl', { status: 'failed' }],
    ['The attack in Cologne on 3 May failed.', 'en', { status: 'failed' }],
    ['In Brussel is op 3 mei een aanslag verijdeld.', 'nl', { status: 'foiled' }],
    ['Police foiled an attack in Berlin on 3 May.', 'en', { status: 'foiled' }],
    ['De politie ontkent dat er op 3 mei een aanslag in Gent was.', 'nl', { status: 'none', polarity: 'negated' }],
    ['Police denied that there was an attack in Ghent on 3 May.', 'en', { status: 'none', polarity: 'negated' }],
    ['Het bericht over een aanslag in Gent op 3 mei is ingetrokken.', 'nl', { status: 'superseded' }],
    ['The report of an attack in Ghent on 3 May was withdrawn.', 'en', { status: 'superseded' }],
    ['De groep zou op 3 mei een aanslag in Gent hebben gepleegd.', 'nl', { status: 'completed', certainty: 'hedged', hedge: 'zou' }],
    ['De man pleegde op 3 mei mogelijk een aanslag in Gent.', 'nl', { status: 'completed', certainty: 'hedged', hedge: 'mogelijk' }],
    ['The group reportedly carried out an attack in Vienna on 3 May.', 'en', { status: 'completed', certainty: 'hedged', hedge: 'reportedly' }],
    ['Drie mannen planden een aanslag op een synagoge in Antwerpen.', 'nl', { type: 'plot', status: 'alleged' }],
    ['Three men planned an attack on a synagogue in Antwerp.', 'en', { type: 'plot', status: 'alleged' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(events(text, lang)).toEqual([expect.objectContaining(expected)])
  })

  test.each([
    ['IS heeft de aanslag in Wenen van 2 november 2020 opgeëist.', 'nl'],
    ['De groep zou de aanslag in Gent van 3 mei hebben gepleegd.', 'nl'],
    ['De politie bevestigt dat er op 3 mei een aanslag in Gent was.', 'nl'],
    ['The report on the attack in Ghent on 3 May was published.', 'en'],
  ] as const)('but it happened, whatever else is open: %s', (text, lang) => {
    const [event] = events(text, lang)
    expect(event).toMatchObject({ type: 'attack', status: 'completed' })
    expect(event).not.toHaveProperty('certainty')
  })

  test.each([
    ['Als er in Gent een aanslag wordt gepleegd, sluiten de scholen.', 'nl'],
    ['If an attack is carried out in Ghent, schools will close.', 'en'],
  ] as const)('and what is only supposed is no event: %s', (text, lang) => {
    expect(events(text, lang)).toEqual([])
  })
})

describe('How a deed stands', () => {
  test.each([
    ['De terreurverdachte is niet aangehouden.', 'nl', { status: 'none', polarity: 'negated' }],
    ['The terror suspect was not arrested.', 'en', { status: 'none', polarity: 'negated' }],
    ['De terrorist zou in Gent zijn gearresteerd.', 'nl', { status: 'completed', hedge: 'zou' }],
    ['The terrorist may have been arrested in Ghent.', 'en', { status: 'completed', hedge: 'may' }],
    ['Een aanslag kon op het nippertje worden verijdeld.', 'nl', { status: 'foiled' }],
    ['De terrorist is opgepakt en zou naar Gent zijn gevlucht.', 'nl', { status: 'completed' }],
  ] as const)('%s', (text, lang, expected) => {
    const [event] = events(text, lang)
    expect(event).toMatchObject(expected)
    if (!('hedge' in expected)) expect(event).not.toHaveProperty('hedge')
  })

  test.each([
    ['De jihadist moet worden aangehouden.', 'nl'],
    ['Als de terrorist wordt gearresteerd, volgt een proces.', 'nl'],
    ['De politie hoopt dat de terrorist wordt aangehouden.', 'nl'],
    ['If the jihadist is arrested, a trial follows.', 'en'],
    ['Police hope that the terrorist will be arrested.', 'en'],
  ] as const)('and what is only wished or supposed is no event: %s', (text, lang) => {
    expect(events(text, lang)).toEqual([])
  })
})

describe('What courts decide', () => {
  test.each([
    ['De rechtbank sprak de jihadist vrij van het voorbereiden van een aanslag.', 'nl', 'acquittal'],
    ['De verdachte werd vrijgesproken van deelname aan een terroristische organisatie.', 'nl', 'acquittal'],
    ['The court acquitted the man of plotting an attack.', 'en', 'acquittal'],
    ['De rechtbank veroordeelde de man tot acht jaar cel voor het beramen van een aanslag.', 'nl', 'sentence'],
    ['Het hof verlaagde zijn straf tot zes jaar wegens terrorisme.', 'nl', 'sentence'],
    ['Het OM eist acht jaar cel tegen de terreurverdachte.', 'nl', 'sentence_demand'],
  ] as const)('%s', (text, lang, type) => {
    expect(events(text, lang)).toEqual([expect.objectContaining({ type, status: 'completed' })])
  })

  test.each([['De jihadist sprak vrijuit over de aanslag.', 'nl'], ['De rechtbank sprak over terrorisme.', 'nl'], ['The area was cleared after a terror alert.', 'en']] as const)('nothing: %s', (text, lang) => {
    expect(events(text, lang)).toEqual([])
  })

  test('A number of years is no verb of saying', () => {
    const { claims } = readReport({ id: 'r', text: 'Het OM eist acht jaar cel tegen de terreurverdachte.', published: '2024-10-15', lang: 'nl', country: 'NL' })
    expect(claims.filter(({ kind }) => kind === 'ATTRIBUTION')).toEqual([])
  })
})

describe('What was told just before is told further', () => {
  test.each([
    ['Op 3 mei was er een aanslag in Gent. Hij stak drie mensen neer.', 'nl', 'Ghent'],
    ['There was an attack in Ghent on 3 May. He stabbed three people.', 'en', 'Ghent'],
  ] as const)('%s', (text, lang, place) => {
    expect(events(text, lang)[1]).toMatchObject({ place })
  })

  test('Recently is about the month of the writing', () => {
    expect(events('Onlangs is in Gent een terrorist aangehouden.', 'nl')[0]?.date).toBe('2024-10~')
  })
})

test.each([
  ['De politie verijdelde maandag een terreuraanslag in Wenen.', 'nl'],
  ['In Wenen is een terreuraanslag verijdeld.', 'nl'],
  ['Een terreuraanslag op een school in Wenen is op het nippertje voorkomen.', 'nl'],
  ['De politie wist een terreuraanslag op een school in Wenen te voorkomen.', 'nl'],
  ['Police managed to foil a terrorist attack in Vienna.', 'en'],
] as const)('An attack that was kept from happening is foiled, whatever it is called: %s', (text, lang) => {
  const found = readReport({ id: 'r', text, published: '2026-03-11', lang, country: 'NL' }).claims.filter(({ kind }) => kind === 'EVENT')
  expect(found.map(({ fields }) => fields)).toEqual([expect.objectContaining({ type: 'attack', status: 'foiled', place: 'Vienna' })])
})
