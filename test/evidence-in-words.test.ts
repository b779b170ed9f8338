import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkText } from '../src/actions/checking/check.ts'
import { parseExample } from '../src/actions/parse-example.ts'
import { composePicture, readPictureFiles, type PictureFiles } from '../src/actions/picture/picture.ts'
import { languages, type Country, type Day, type EvidenceItem } from '../src/core/index.ts'
import { evidenceItems } from '../src/evidence/items/evidence-items.ts'
import { withDutch } from '../src/evidence/items/with-dutch.ts'
import { renderPicturePage } from '../src/publishing/pages/picture-page.ts'
import { wordedCells } from '../src/words/cells.ts'
import { editionNames } from '../src/words/editions.ts'
import { officeNames } from '../src/words/offices.ts'
import { recordValue } from '../src/words/record-values.ts'
import { scaleNames } from '../src/words/scale-names.ts'
import { wordsFor } from '../src/words/words-for.ts'
import { readData, theCoverage, theRecord, theVocabulary } from './builders/the-record.ts'

type Row = Extract<EvidenceItem, { kind: 'row' }>

const record = theRecord('2026-11-24')
let files: PictureFiles
let rows: readonly Row[]

beforeAll(async () => {
  const read = await readPictureFiles({ readData })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  files = read.value
  const items = withDutch(evidenceItems(record, record.rows.map(({ id }) => ({ kind: 'row', row: id })), theVocabulary()), files.translations)
  rows = Object.values(items).filter((item) => item.kind === 'row')
})

/** Words that only English has, keys, and signs that stand for words. */
const notDutch = /\d of \d|\b(?:the|and|with|by|from|press|annual|report|director|government|national|unclear|after|not published|region(?=:)|sector(?=:)|unchanged|raised|lowered|approximately|months|term|during|years|attack|attacks|returnees|step|scale)\b|_|~|[a-z]:[a-z]|\bseed\b/

const closed = ['authority', 'polarity', 'horizon', 'outcome', 'outcomeBasis', 'area', 'claimedBy', 'subject']

const told = (id: string) => rows.filter((row) => row.id === id).flatMap((row) => wordedCells(wordsFor('nl'), row).map(({ name, text }) => `${name}: ${text}`))
const table = (path: string): Record<string, string>[] => parse(readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })

describe('every row of the record', () => {
  test('has a word in both languages for each value of a closed column', () => {
    for (const { id, cells } of rows) for (const { name, value } of cells) {
      if (closed.includes(name)) for (const language of languages) expect(recordValue(language, name, value), `${id} ${name}: ${value}`).toBeDefined()
      if (name === 'scaleId') expect(scaleNames, id).toHaveProperty(value)
      if (name === 'edition') expect(/^DTN\d+$|^DTN (?:June|December) \d{4}$/.test(value) || editionNames[value] !== undefined, `${id}: ${value}`).toBe(true)
    }
  })

  test('names its columns and says its values in Dutch, but for words that it marks as another language', () => {
    for (const row of rows) {
      for (const { name, text, lang } of wordedCells(wordsFor('nl'), row)) {
        expect(name, row.id).not.toMatch(/[A-Z](?!ngels)|_/)
        if (lang === undefined && !text.startsWith('http')) expect(text, `${row.id} ${name}`).not.toMatch(notDutch)
        expect(text, `${row.id} ${name}`).not.toBe('')
      }
    }
  })

  test('gives the reader no English where there is Dutch of it', () => {
    const english = rows.flatMap((row) => wordedCells(wordsFor('nl'), row).filter(({ lang }) => lang === 'en').map(({ name }) => name))
    expect([...new Set(english)]).toEqual(['uitkomst, nader (Engels)'])
  })

  test('says a figure with its exactness and a step with the length of its scale', () => {
    expect(told('level:NL:DTN47')).toEqual([
      'land: Nederland', 'uitgave: DTN47', 'stap: 4 van 5', 'naam van de stap: substantieel', 'verandering: onveranderd', 'geldt voor: het hele land',
      'schaal: DTN-schaal van vijf, sinds 2016',
    ])
    expect(told('cohort:NL:in_detention_or_camps:2018-03-26:trouw.nl')).toEqual([
      'groep: in gevangenissen of kampen', 'cijfer: ongeveer 30', 'land: Nederland', 'geteld: negen jaar en ouder', 'uitgave: DTN47',
    ])
  })

  test('has an origin with a name', () => {
    const tokens = new Set(rows.flatMap(({ origin }) => origin.split('+')).filter((origin) => !origin.startsWith('press:')))
    expect([...tokens].filter((origin) => officeNames[origin] === undefined)).toEqual([])
  })

  test('keeps what the project calls its first article to itself', () => {
    expect(rows.filter(({ note }) => /\bseed\b/.test(note ?? '')).map(({ id }) => id)).toEqual([])
  })
})

test('every origin of data/origins.csv and every office of the lexicon has a name', () => {
  const origins = table('origins.csv').flatMap(({ origin = '' }) => origin.split('+')).filter((origin) => !origin.startsWith('press:'))
  const offices = table('lexicon/offices.csv').map(({ holder = '' }) => holder)
  expect([...origins, ...offices].filter((name) => officeNames[name] === undefined)).toEqual([])
})

describe('evidence on the page', () => {
  const views: readonly (readonly [Country, Day])[] = [['NL', '2009-06-01'], ['NL', '2018-03-26'], ['NL', '2024-07-01'], ['GB', '2018-03-26'], ['FR', '2018-03-26'], ['BE', '2018-03-26'], ['AU', '2020-01-01'], ['SE', '2024-01-01'], ['IE', '2018-03-26']]

  test.each(views)('of %s on %s is Dutch but for what is marked', (country, asOf) => {
    const picture = composePicture(theRecord(asOf), country, files)
    const { document } = parseHTML(renderPicturePage(picture, { language: 'nl', countries: [country] }))
    for (const marked of document.querySelectorAll('.evidence [lang], .evidence a, .evidence code')) marked.remove()
    for (const part of document.querySelectorAll('.evidence dt, .evidence dd, .evidence .facts span, .evidence .note')) {
      expect(part.textContent, `${country} ${asOf}`).not.toMatch(notDutch)
    }
  })

  test.each(languages)('says on what day something was said or decided in %s, and no empty row', (language) => {
    const picture = composePicture(theRecord('2018-03-26'), 'NL', files)
    const { document } = parseHTML(renderPicturePage(picture, { language, countries: ['NL'] }))
    const ofRow = (id: string) => [...document.querySelectorAll('.evidence li')].find((item) => item.querySelector('code')?.textContent === id)?.textContent
    expect(ofRow('J067')).toContain(language === 'nl' ? 'gezegd op: 26 maart 2018' : 'said on: 26 March 2018')
    expect(ofRow('W24')).toContain(language === 'nl' ? 'gezegd op: 26 maart 2018' : 'said on: 26 March 2018')
    expect(ofRow('level:NL:DTN47')).toContain(language === 'nl' ? 'besloten op: 26 maart 2018' : 'decided on: 26 March 2018')
    expect([...document.querySelectorAll('.evidence dd')].filter(({ textContent }) => textContent === '')).toEqual([])
  })

  test('opens on at most seven items at once, the rest behind one more opening', () => {
    const picture = composePicture(theRecord('2018-03-26'), 'NL', files)
    const { document } = parseHTML(renderPicturePage(picture, { language: 'nl', countries: ['NL'] }))
    const lists = [...document.querySelectorAll('ul.evidence')]
    for (const list of lists) expect([...list.children].filter(({ className }) => className !== 'more').length).toBeLessThanOrEqual(7)
    const more = document.querySelector('.but .more')
    expect(more?.querySelector('summary')?.textContent).toBe(`en nog ${more?.querySelectorAll('li').length}`)
  })
})

test('the reason of no verdict on an example has a sign, a key or English in it', () => {
  const folder = new URL('../examples/', import.meta.url)
  const names = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly string[]
  const reasons = names.flatMap((name) => {
    const example = parseExample(readFileSync(new URL(name, folder), 'utf8'), name)
    if (!example.ok) throw new Error(name)
    return checkText(example.value.report, 'NL', theRecord('2018-03-30'), { vocabulary: theVocabulary(), coverage: theCoverage }).map(({ because }) => (because.kind === 'event-found' ? '' : wordsFor('nl').reason(because)))
  })
  expect(reasons.filter((reason) => /\d of \d|[~≥≤<>]|press:|nl_dtn|\b(?:seed|the|foiled|completed)\b/.test(reason))).toEqual([])
  expect(reasons.filter((reason) => / van 5|ongeveer/.test(reason)).length).toBeGreaterThan(3)
})
