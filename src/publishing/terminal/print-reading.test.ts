import { describe, expect, test } from 'vitest'
import { languages } from '../../core/index.ts'
import { readReport } from '../../reading/index.ts'
import { rules } from '../../reading/rules/rules.ts'
import { claimValue } from '../../words/claim-values.ts'
import { fieldText } from '../../words/claim-field.ts'
import { wordsFor } from '../../words/words-for.ts'
import { printReading } from './print-reading.ts'

const readOf = (text: string, lang: 'nl' | 'en') => ({ report: { id: 'r', text, published: '2018-03-26', lang, country: 'NL' } as const, reading: readReport({ id: 'r', text, published: '2018-03-26', lang, country: 'NL' }) })
const examples = languages.flatMap((lang) => Object.values(rules[lang]).flat().map(({ example }) => readOf(example, lang)))

describe('the reading of a report in a terminal', () => {
  test('names fields and codes in Dutch', () => {
    const text = 'Het dreigingsniveau blijft 4 van 5. De AIVD zegt dat ongeveer 160 uitreizigers in Syrië zijn.'
    const { report, reading } = readOf(text, 'nl')
    const printed = printReading(report, reading, { language: 'nl', columns: 100, explain: undefined, pages: [] })
    expect(printed).toContain('verschenen 26 maart 2018')
    for (const line of ['NIVEAU · 0–35', '· verandering: onveranderd (staat er)', '· nauwkeurigheid: ongeveer (staat er)', '· bron: AIVD']) expect(printed).toContain(line)
  })

  test('has a Dutch word for every code that a rule gives', () => {
    const wordless = examples.flatMap(({ reading }) => reading.claims.flatMap(({ fields }) => Object.entries(fields).flatMap(([name, value]) => codesOf(name, value).filter((code) => claimValue('nl', name, code) === code).map((code) => `${name}: ${code}`))))
    expect([...new Set(wordless)]).toEqual([])
  })

  test('names offices and areas', () => {
    const words = wordsFor('nl')
    expect(['nctv:spokesperson', 'article', 'security-services', 'media:nos'].map((holder) => fieldText(words, 'holder', holder))).toEqual(['NCTV (woordvoerder)', 'de tekst zelf', 'veiligheidsdiensten', 'nos'])
    expect(fieldText(words, 'place', ['SY', 'Europe', 'Arnhem'])).toBe('Syrië, Europa, Arnhem')
    expect([fieldText(words, 'duration', 'P5Y'), fieldText(words, 'since', '2013-03~'), fieldText(words, 'counts', { arrested: 3 }), fieldText(words, 'first_time', true)]).toEqual(['5 jaar', 'rond maart 2013', '3 aangehouden', 'ja'])
  })
})

/** Fields whose strings are codes of ours, never words of the text. */
const coded: ReadonlySet<string> = new Set([
  'what', 'unit', 'population', 'magnitude', 'rank', 'type', 'status', 'qualifier', 'likelihood', 'direction', 'strength', 'mode', 'holder_type', 'polarity', 'bound', 'scheme', 'certainty',
])

function codesOf(name: string, value: unknown): readonly string[] {
  if (name === 'counts' && typeof value === 'object' && value !== null) return Object.keys(value)
  return coded.has(name) && typeof value === 'string' && !/^\d+$/.test(value) ? [value] : []
}
