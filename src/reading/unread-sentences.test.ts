import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../core/index.ts'
import { readReport } from './read-report.ts'
import { unreadSentences } from './unread-sentences.ts'

const report = (text: string, lang: Language) => ({ id: 'r', text, published: '2018-03-26', lang, country: 'NL' })
const unread = (text: string, lang: Language) => unreadSentences(report(text, lang), readReport(report(text, lang)).claims).map(({ quote, holds }) => [quote, holds.join(' ')])

describe('A sentence with a number, a date or a level that no claim speaks of is named', () => {
  test.each([
    ['De politie vond 3 kilo explosieven in een schuur in Almelo.', 'nl', 'number'],
    ['Bij de aanslag raakte Piet Jansen (45) gewond.', 'nl', 'number'],
    ['De minister sprak op 12 maart met de Kamer over terrorisme.', 'nl', 'date'],
    ['Over het dreigingsniveau werd lang gepraat.', 'nl', 'level'],
    ['Twaalf wethouders praatten op 12 maart over jihadisme.', 'nl', 'number date'],
    ['Officers found three kilos of explosives in a shed.', 'en', 'number'],
    ['The minister spoke to parliament about terrorism on 12 March.', 'en', 'date'],
    ['Ministers talked about the threat level for long.', 'en', 'level'],
    ['The raid took 36 hours.', 'en', 'number'],
  ] as const)('%s', (text, lang, holds) => {
    expect(unread(text, lang)).toEqual([[text, holds]])
  })
})

describe('One that was read, or that has nothing of the kind, is not', () => {
  test.each([
    ['Er zijn 50 uitreizigers teruggekeerd.', 'nl'],
    ['Het dreigingsniveau staat op 4.', 'nl'],
    ['Een woordvoerder wilde niets zeggen over het onderzoek.', 'nl'],
    ['In een eerdere versie stond dat 60 jihadisten zijn teruggekeerd.', 'nl'],
    ['Some 50 jihadists have returned.', 'en'],
    ['The UK terror threat level is severe.', 'en'],
    ['Nobody wanted to say anything about one of the cases.', 'en'],
  ] as const)('%s', (text, lang) => {
    expect(unread(text, lang)).toEqual([])
  })
})

test('A count that was passed over in a sentence that was read is named', () => {
  expect(unread('Er zijn 50 uitreizigers teruggekeerd. De dienst zag 12 wethouders en 30 ambtenaren.', 'nl').map(([, holds]) => holds)).toEqual(['number'])
})

test('A text in a language that is not read is named sentence by sentence', () => {
  const german = 'Nach Angaben der Behörden sind 47 Menschen aus dem Gebiet zurückgekehrt und wurden verhört. Die Zahl der Gefährder liegt nach wie vor bei 600 Personen in Deutschland.'
  expect(unread(german, 'nl')).toHaveLength(2)
})

test('Each is quoted letter for letter, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Language>('nl', 'en'), (text, lang) => {
    for (const { start, end, quote } of unreadSentences(report(text, lang), [])) expect(text.slice(start, end)).toBe(quote)
  }), { numRuns: 200 })
})
