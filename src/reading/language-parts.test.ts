import { describe, expect, test } from 'vitest'
import { languageParts } from './language-parts.ts'
import { readReport } from './index.ts'

const dutch = 'Volgens de NCTV blijft het dreigingsniveau in Nederland dit jaar op 4 staan.'
const english = 'In June the NCTV raised the threat level in the Netherlands from 3 to 4, on a scale of five.'
const german = 'Nach Angaben des Dienstes wurde die Bedrohungslage in den Niederlanden auf 4 angehoben, und das ist noch nicht sicher.'
const afrikaans = 'Volgens die diens bly die dreigingsniveau 4, maar dit is nog nie seker nie en hulle het niks daaroor gesê nie.'

function check(text: string, stated: 'nl' | 'en' | undefined, expected: readonly (readonly [string | undefined, string])[]): void {
  expect(languageParts(text, stated).map(({ start, end, lang }) => [lang, text.slice(start, end).trim()])).toEqual(expected)
}

describe('A text is cut where its paragraphs go over into another language', () => {
  test('Dutch, English and Dutch again, whatever was stated of the whole', () => {
    for (const stated of ['nl', 'en', undefined] as const) check(`${dutch}\n\n${english}\n\n${dutch}`, stated, [['nl', dutch], ['en', english], ['nl', dutch]])
  })

  test('lines that end as sentences do are paragraphs too; a line that runs on is not', () => {
    check(`${dutch}\n${english}`, undefined, [['nl', dutch], ['en', english]])
    check(dutch.replace(' in Nederland', '\nin Nederland'), undefined, [['nl', dutch.replace(' in Nederland', '\nin Nederland')]])
  })

  test('a headline without words that tell goes with what stands before it, and the first with what is stated', () => {
    check(`${english}\n\nAIVD: Syria\n\n${english}`, undefined, [['en', `${english}\n\nAIVD: Syria\n\n${english}`]])
    check(`AIVD: Syria\n\n${dutch}`, 'nl', [['nl', `AIVD: Syria\n\n${dutch}`]])
    check(`AIVD: Syria\n\n${english}`, undefined, [['en', `AIVD: Syria\n\n${english}`]])
  })

  test.each([
    ['German', german], ['Afrikaans', afrikaans], ['French', 'Selon le service, le niveau de la menace reste à 4, et on ne sait pas pour combien de temps.'],
    ['Danish', 'Terrortruslen mod Danmark er fortsat alvorlig, og det har den været siden 2014, siger tjenesten.'], ['Russian', 'Уровень угрозы остаётся прежним.'],
  ])('%s is not read, with a doubt on its place and not a claim', (_, foreign) => {
    const text = `${dutch}\n\n${foreign}\n\n${english}`
    check(text, 'nl', [['nl', dutch], [undefined, foreign], ['en', english]])
    const { claims, doubts } = readReport({ id: 'r', text, published: '2019-06-12', lang: 'nl', country: 'NL' })
    const [doubt] = doubts.filter(({ kind }) => kind === 'language-unread')
    expect(text.slice(doubt?.start, doubt?.end).trim()).toBe(foreign)
    expect(claims.some(({ start, end }) => start < (doubt?.end ?? 0) && end > (doubt?.start ?? 0))).toBe(false)
    expect(claims.filter(({ kind }) => kind === 'LEVEL').map(({ fields }) => fields)).toMatchObject([{ change: 'unchanged' }, { ordinal: 4, from_ordinal: 3, change: 'raised' }])
  })
})

test('Every quote stands in the whole text where its claim says', () => {
  const text = [dutch, german, english, dutch, afrikaans, english].join('\n\n')
  const { claims } = readReport({ id: 'r', text, published: '2019-06-12', lang: undefined, country: 'NL' })
  expect(claims.length).toBeGreaterThan(3)
  for (const { start, end, quote } of claims) expect(quote).toBe(text.slice(start, end))
})

test('A megabyte of empty and of alike paragraphs is one part, and nothing of it is lost', () => {
  const empty = '\n \n'.repeat(300_000) + '. \n'.repeat(30_000) + ' '.repeat(100_000)
  expect(languageParts(empty, 'nl').map(({ start, end }) => [start, end])).toEqual([[0, empty.length]])
  const alike = `${dutch}\n\n`.repeat(11_000)
  expect(languageParts(alike, undefined)).toEqual([expect.objectContaining({ start: 0, lang: 'nl' })])
})
