import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, aWarningStatement, decidedHere, hostileTexts } from '../../../test/builders/an-edition.ts'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { anOutcome, aPublishedWarning, someWarnings } from '../../../test/builders/some-warnings.ts'
import { rendered } from '../../../test/builders/rendered.ts'
import { languages, type Edition, type Language, type Statement } from '../../core/index.ts'
import { feedFiles } from './feed-files.ts'

const earlier = anEdition({ number: 2, issued: '2017-11-10T08:00:00Z' }, atStep(3))
const raised = anEdition({}, { ...decidedHere, warnings: [aWarningStatement] })
const corrected = anEdition({ number: 4, issued: '2018-03-28T10:00:00Z', corrects: { edition: 'NL-3', what: { nl: 'Het aantal uitreizigers klopte niet.', en: 'The number of travellers was wrong.' } } }, { ...decidedHere, warnings: [aWarningStatement] })
const editions = [earlier, raised, corrected]

const aPartStatement: Statement = { id: 'level-part-1', sentence: { kind: 'level-part', scope: 'Schiphol', decided: '2018-03-20', change: 'raised', ordinal: 4, steps: 5, label: 'substantieel' }, evidence: [], origins: 0, corroboration: undefined }

const fileOf = (published: readonly Edition[], path: string) => String(rendered(feedFiles({ editions: published })).find((file) => file.path === path)?.body)
const atomOf = (published: readonly Edition[], language: Language) => parseAtomFeed(fileOf(published, `feeds/${language}.atom`))

const told = (published: readonly Edition[], path: string) => parseJsonFeed(fileOf(published, path)).items?.filter(({ tags }) => tags?.[0] === 'resolution') ?? []
const terms = (published: readonly Edition[], scheme: string) => atomOf(published, 'nl').entries?.flatMap(({ categories }) => categories?.filter((each) => each.scheme === `https://peil.example/feeds/${scheme}`).map(({ term }) => term) ?? [])

const summaries = (published: Edition) => languages.flatMap((language) => atomOf([published], language).entries?.map(({ summary }) => JSON.stringify(summary)) ?? [])

describe.each([
  ['nl', ['Nederland: uitgave 4 verbetert uitgave 3', 'Nederland: niveau verhoogd van aanzienlijk (3 van 5) naar substantieel (4 van 5)', 'Waarschuwing, Nederland: dodelijke aanslag', 'Nederland: uitgave 3', 'Nederland: uitgave 2']],
  ['en', ['Netherlands: edition 4 corrects edition 3', 'Netherlands: level raised from significant (3 of 5) to substantial (4 of 5)', 'Warning, Netherlands: deadly attack', 'Netherlands: edition 3', 'Netherlands: edition 2']],
] as const)('a reader that is not ours finds in %s', (language, titles) => {
  test('the same entries in Atom, RSS and JSON Feed, newest first', () => {
    expect(atomOf(editions, language).entries?.map(({ title }) => title?.value)).toEqual(titles)
    expect(parseRssFeed(fileOf(editions, `feeds/${language}.rss`)).items?.map(({ title }) => title)).toEqual(titles)
    expect(parseJsonFeed(fileOf(editions, `feeds/${language}.json`)).items?.map(({ title }) => title)).toEqual(titles)
  })

  test('an id of its own, the instant of publication and the page of the edition', () => {
    const ids = atomOf(editions, language).entries?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(titles.length)
    const page = `https://peil.example/${language}/editions/NL-3/`
    expect(atomOf(editions, language).entries?.[1]).toMatchObject({ id: `${page}#level-change`, updated: '2018-03-27T09:30:15.250Z', links: [{ href: `${page}#level-change`, rel: 'alternate' }] })
    expect(parseRssFeed(fileOf(editions, `feeds/${language}.rss`)).items?.[1]).toMatchObject({ guid: { value: `${page}#level-change` }, pubDate: 'Tue, 27 Mar 2018 09:30:15 GMT' })
  })

  test('the feed as the one that was read and accepted', async () => {
    await expect(fileOf(editions, `feeds/${language}.atom`).replaceAll('><', '>\n<')).toMatchFileSnapshot(`../../../test/golden/feed-${language}.atom`)
  })
})

test('the feed of a country has that country alone, and the feed of all has every one', () => {
  const belgian = anEdition({ id: 'BE-1', number: 1, country: 'BE', issued: '2018-03-29T00:00:00Z' }, { country: 'BE', level: undefined, levelStatements: [] })
  const published = [...editions, belgian]
  const countriesOf = (path: string) => parseJsonFeed(fileOf(published, path)).items?.map(({ tags }) => tags?.[1])
  expect(new Set(countriesOf('feeds/NL/nl.json'))).toEqual(new Set(['NL']))
  expect(countriesOf('feeds/BE/en.json')).toEqual(['BE'])
  expect(new Set(countriesOf('feeds/nl.json'))).toEqual(new Set(['BE', 'NL']))
})

test('a step of another scale is told as such, never as higher or lower', () => {
  const before = anEdition({ number: 2 }, atStep(3, { scaleId: 'nl_dtn_4', steps: 4, label: 'substantieel' }))
  expect(atomOf([before, anEdition()], 'en').entries?.[0]?.title?.value).toBe('Netherlands: level on another scale, substantial (4 of 5); it was substantial (3 of 4), and the numbers cannot be compared')
})

test('a level that a later edition corrects is told as corrected, and one that is gone as no longer known', () => {
  const undone = anEdition({ number: 4, corrects: { edition: 'NL-3', what: { nl: 'x', en: 'x' } } }, atStep(3))
  expect(atomOf([anEdition(), undone], 'nl').entries?.[0]?.title?.value).toBe('Nederland: niveau verbeterd in aanzienlijk (3 van 5); vermeld was substantieel (4 van 5)')
  expect(atomOf([anEdition(), anEdition({ number: 4 }, { level: undefined })], 'en').entries?.[0]?.title?.value).toBe('Netherlands: level no longer known; stated was substantial (4 of 5)')
})

describe('what became of a warning', () => {
  const open = anEdition({ number: 5, issued: '2018-04-02T09:00:00Z', warnings: { ...someWarnings, warnings: [1, 2, 3, 4].map((at) => aPublishedWarning({ at })) } })
  const decided = anEdition({ number: 6, issued: '2018-05-02T09:00:00Z', warnings: someWarnings })

  test('is told once, in the edition that says it, with its stream, and never in the first', () => {
    expect(told([open, decided], 'feeds/en.json').map(({ title, tags, id }) => [title, tags, id])).toEqual([
      ['Warning, Netherlands: deadly attack: came true on 12 April 2018', ['resolution', 'NL', 'jihadist'], 'https://peil.example/en/editions/NL-6/#warning-NL-2018-03-20-2'],
      ['Warning, Netherlands: deadly attack: did not come true', ['resolution', 'NL', 'jihadist'], 'https://peil.example/en/editions/NL-6/#warning-NL-2018-03-20-3'],
      ['Warning, Netherlands: deadly attack: void: the source has ended', ['resolution', 'NL', 'jihadist'], 'https://peil.example/en/editions/NL-6/#warning-NL-2018-03-20-4'],
    ])
    expect(told([open, decided, anEdition({ ...decided, id: 'NL-7', number: 7 })], 'feeds/nl.json')).toHaveLength(3)
    expect(told([decided], 'feeds/nl.json')).toEqual([])
  })

  test('is told again where somebody decides otherwise, and where what was said no longer stands', () => {
    const [one, other, ...rest] = someWarnings.warnings
    if (one === undefined || other === undefined) throw new Error('the builder has warnings')
    const otherwise = { ...other, outcomes: [...other.outcomes, anOutcome({ kind: 'did-not-occur' }, 'resolution-NL-2018-06-01-1')], status: 'did-not-occur' as const }
    const undone = { ...other, outcomes: [], status: 'due' as const }
    for (const [changed, title] of [[otherwise, 'did not come true'], [undone, 'no longer decided']] as const) {
      const later = anEdition({ number: 7, issued: '2018-06-02T09:00:00Z', warnings: { ...someWarnings, warnings: [one, changed, ...rest] } })
      expect(told([open, decided, later], 'feeds/en.json').map((item) => item.title)[0]).toBe(`Warning, Netherlands: deadly attack: ${title}`)
      expect(told([open, decided, later], 'feeds/en.json')).toHaveLength(4)
    }
  })

  test('a reader of Atom can follow one stream, or changes of the level alone', () => {
    expect(terms([...editions, open, decided], 'streams')).toEqual(['jihadist', 'jihadist', 'jihadist', 'jihadist'])
    expect(new Set(terms([...editions, open, decided], 'kinds'))).toEqual(new Set(['edition', 'correction', 'level-change', 'warning', 'resolution']))
  })
})

test('the level of a part of the country is a change of its own, by its scope, told where it is new', () => {
  const partial = anEdition({ number: 3 }, { levelStatements: [...aThreatPicture().levelStatements, aPartStatement] })
  const items = parseJsonFeed(fileOf([earlier, partial, anEdition({ number: 4, issued: '2018-03-28T10:00:00Z' }, { levelStatements: partial.picture.levelStatements })], 'feeds/en.json')).items
  expect(items?.filter(({ tags }) => tags?.[0] === 'level-change').map(({ tags, id }) => [tags, id])).toEqual([
    [['level-change', 'NL'], 'https://peil.example/en/editions/NL-3/#level-change'], [['level-change', 'NL', 'Schiphol'], 'https://peil.example/en/editions/NL-3/#level-part-1'],
  ])
})

test('the feed of errata has the corrections alone, and stays as it is when an edition corrects nothing', () => {
  expect(parseAtomFeed(fileOf(editions, 'feeds/errata/en.atom')).entries?.map(({ title }) => title?.value)).toEqual(['Netherlands: edition 4 corrects edition 3'])
  expect(parseRssFeed(fileOf(editions, 'feeds/errata/nl.rss')).items?.[0]?.description).toContain('Het aantal uitreizigers klopte niet.')
  expect(fileOf([...editions, anEdition({ number: 5, issued: '2018-05-01T00:00:00Z' })], 'feeds/errata/nl.atom')).toBe(fileOf(editions, 'feeds/errata/nl.atom'))
  expect(parseAtomFeed(fileOf([earlier], 'feeds/errata/en.atom')).entries ?? []).toEqual([])
})

test('a language in which nothing was published has no feed, and nothing published is no feed at all', () => {
  expect(feedFiles({ editions: [anEdition({ languages: ['nl'] })] }).map(({ path }) => path)).toEqual(['feeds/nl.atom', 'feeds/nl.rss', 'feeds/nl.json', 'feeds/NL/nl.atom', 'feeds/NL/nl.rss', 'feeds/NL/nl.json', 'feeds/errata/nl.atom', 'feeds/errata/nl.rss', 'feeds/errata/nl.json'])
  expect(feedFiles({ editions: [] })).toEqual([])
})

test('every entry says that it is not official, unless the publisher is the authority', () => {
  expect(summaries(raised).every((summary) => /Not official|Niet officieel/.test(summary))).toBe(true)
  expect(summaries({ ...raised, publisher: { ...raised.publisher, isAuthority: true } }).some((summary) => /official|officieel/.test(summary))).toBe(false)
})

test('whatever stands in a label, a name or a reason, all forms stay whole and carry it as text alone', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const published = [earlier, anEditionWith(text)]
    for (const form of ['atom', 'rss']) {
      const body = fileOf(published, `feeds/nl.${form}`)
      expect(body).not.toMatch(/<script|<img|<x\/|[\u202A-\u202E\u2066-\u2069]/)
      XmlDocument.fromString(body).dispose()
    }
    expect(atomOf(published, 'nl').entries).toHaveLength(4)
    expect(parseJsonFeed(fileOf(published, 'feeds/nl.json')).items).toHaveLength(4)
  }), { numRuns: 40, examples: hostileTexts })
})
