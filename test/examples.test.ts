import { readdirSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { checkText } from '../src/actions/checking/check.ts'
import { parseExample, type Example } from '../src/actions/parse-example.ts'
import { theCoverage, theRecord, theVocabulary } from './builders/the-record.ts'

interface Fact {
  readonly report: string
  readonly fact: string
  readonly row: string
  readonly field: string
  readonly value: string
  readonly agrees: 'yes' | 'no'
}

const folder = new URL('../examples/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const files = JSON.parse(read('index.json')) as readonly string[]
const examples = files.map(exampleOf)
/** Lies on the desk of the demo, and is no news report. */
const withDesk = [...examples, exampleOf('desk/report-amber.json')]
const facts: readonly Fact[] = parse(read('facts.csv'), { columns: true, comment: '#', comment_no_infix: true })
const rowsById = new Map(theRecord('2026-11-24').rows.map((row) => [row.id, row]))

test('every report of the folder is loaded, by its name', () => {
  const inFolder = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json')
  expect(files.toSorted()).toEqual(inFolder.toSorted())
  expect(examples.map(({ report }) => `${report.id}.json`)).toEqual(files)
})

test('nine reports are Dutch and five English, from 2013 to 2025, in the order of their days', () => {
  const count = (lang: string) => examples.filter(({ report }) => report.lang === lang).length
  const days = examples.map(({ report }) => report.published)
  expect([count('nl'), count('en')]).toEqual([9, 5])
  expect(days).toEqual(days.toSorted())
  expect([days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)]).toEqual(['2013', '2025'])
})

test.each(examples.map(({ report }) => report))('$id is of a news report\'s length and ends by saying what it is', ({ text, lang, note }) => {
  const words = text.split(/\s+/).length
  expect(words).toBeGreaterThanOrEqual(200)
  expect(words).toBeLessThanOrEqual(450)
  expect(text.split('\n').at(-1)).toBe(lang === 'nl' ? 'Geschreven voor de demo.' : 'Written for the demo.')
  expect(note).toBe('Written for the demo.')
})

test('no source can be taken for a real one', () => {
  for (const { source } of examples) expect(source.name).toMatch(/\((verzonnen|invented) /)
})

test('two newspapers reprint one wire story under another heading', () => {
  const wires = examples.filter(({ source, report }) => source.kind === 'wire' && report.lang === 'nl')
  expect(wires).toHaveLength(1)
  const reprints = examples.filter(({ source, report }) => source.kind === 'newspaper' && sharedRuns(wires[0]?.report.text ?? '', report.text).length > 50)
  expect(new Set(reprints.map(({ source }) => source.id)).size).toBe(2)
  expect(new Set([wires[0], ...reprints].map((each) => each?.report.title)).size).toBe(3)
  for (const { report } of reprints) expect(report.text).not.toBe(wires[0]?.report.text)
})

test('one report contradicts the record, and another is withdrawn the day after', () => {
  const wrong = new Set(facts.filter(({ agrees }) => agrees === 'no').map(({ report }) => report))
  const withdrawn = examples.filter((example) => example.withdrawn !== undefined).map(({ report }) => report.id)
  expect(wrong).toEqual(new Set(['het-kustblad-2018-03-29', ...withdrawn]))
  expect(withdrawn).toEqual(['north-sea-wire-2018-04-08'])
})

test.each(withDesk.map(({ report }) => report))('the facts of $id stand in it, and agree with the record or are meant not to', ({ id, text }) => {
  for (const { fact, row, field, value, agrees } of facts.filter(({ report }) => report === id)) {
    const numbers = fact.match(/\d[\d.,]*\d|\d/g) ?? []
    expect(text).toContain(fact)
    for (const number of numbers) expect(numbersOf(`${value} ${fieldsNear(row)}`), fact).toContain(number.replace(/[.,]/g, ''))
    if (numbers.length === 0 && /^\d$/.test(value)) expect(fact.toLowerCase()).toMatch(new RegExp(`(^|\\s)(${numberWords[Number(value)]})`))
    expect(isRecorded(row, field, value), `${fact} (${row})`).toBe(agrees === 'yes')
  }
})

test('the wrong figure is contradicted by the record, and the right ones beside it are not', () => {
  const report = examples.find(({ report: { id } }) => id === 'het-kustblad-2018-03-29')?.report
  if (report === undefined) throw new Error('the report is not there')
  const checked = checkText({ ...report, url: undefined }, 'NL', theRecord('2018-03-29'), { vocabulary: theVocabulary(), coverage: theCoverage })
  const verdictOn = (words: string) => checked.find(({ claim }) => claim.kind === 'FIGURE' && claim.quote.includes(words))?.verdict
  expect(verdictOn('ongeveer 210')).toBe('contradicted')
  expect(verdictOn('60 reizigers')).toBe('supported')
})

test.each(withDesk.map(({ report }) => report))('every number in $id is one of its facts', ({ id, text }) => {
  const covered = new Set<number>()
  for (const { fact } of facts.filter(({ report }) => report === id)) {
    for (let at = text.indexOf(fact); at !== -1; at = text.indexOf(fact, at + 1)) for (let index = at; index < at + fact.length; index += 1) covered.add(index)
  }
  const loose = [...text.matchAll(/\d+/g)].filter(({ index }) => !covered.has(index)).map(({ index }) => text.slice(Math.max(0, index - 30), index + 20))
  expect(loose).toEqual([])
})

test('every weekday is that of its day', () => {
  const weekday = new RegExp(`(${[...weekdays.nl, ...weekdays.en].join('|')}) (\\d{1,2}) (${[...months.nl, ...months.en].join('|')}) (\\d{4})`, 'g')
  const named = examples.flatMap(({ report }) => [...report.text.matchAll(weekday)].map((match) => ({ lang: report.lang, match })))
  expect(named.length).toBeGreaterThan(5)
  for (const { lang, match: [, name, day, month, year] } of named) {
    expect(weekdays[lang][new Date(Date.UTC(Number(year), months[lang].indexOf(month ?? ''), Number(day))).getUTCDay()]).toBe(name)
  }
})

test('no report shares eight words in a row with a labelled text', (context) => {
  const corpora = corporaFolder()
  if (corpora === undefined) return context.skip('the corpora are not here: set PEIL_CORPORA or put them in ../shared/corpora')
  const ours = new Map(examples.flatMap(({ report }) => [...runsOf(report.text)].map((run) => [run, report.id])))
  const shared = textsUnder(corpora).flatMap((text) => [...runsOf(text)].filter((run) => ours.has(run)).map((run) => `${ours.get(run)}: ${run}`))
  expect([...new Set(shared)]).toEqual([])
})

function exampleOf(file: string): Example {
  const parsed = parseExample(read(file), file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value
}

function fieldOf(row: string, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], rowsById.get(row))
}

/** Numbers and days are the same; of words the record holds at least those. */
function isRecorded(row: string, field: string, value: string): boolean {
  const recorded = fieldOf(row, field)
  const isWords = typeof recorded === 'string' && !/^\d{4}(-\d\d){0,2}$/.test(recorded)
  return isWords ? recorded.includes(value) : String(recorded) === value
}

/** What else a quoted fact may name beside its value: the steps of a scale, the year and the day of its row. */
function fieldsNear(row: string): string {
  return ['steps', 'ordinal', 'year', 'day', 'decided', 'times.happened'].map((field) => fieldOf(row, field) ?? '').join(' ')
}

function numbersOf(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).flatMap((digits) => [digits, digits.replace(/^0/, '')])
}

/** Each eight words that follow one another, without case and punctuation. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(7).map((_, index) => words.slice(index, index + 8).join(' ')))
}

function sharedRuns(one: string, other: string): readonly string[] {
  const runs = runsOf(other)
  return [...runsOf(one)].filter((run) => runs.has(run))
}

function corporaFolder(): string | undefined {
  return [process.env.PEIL_CORPORA, path.resolve(import.meta.dirname, '../../shared/corpora')].find((folder) => folder !== undefined && existsSync(folder))
}

/** The texts of every JSON file under a folder: strings of more than a few words. */
function textsUnder(corpora: string): readonly string[] {
  const names = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((name) => /\.jsonl?$/.test(name))
  return names.flatMap((name) => {
    const content = readFileSync(path.join(corpora, name), 'utf8')
    return content.match(/"(?:[^"\\]|\\.){40,}"/g)?.map((quoted) => JSON.parse(quoted) as string) ?? []
  })
}

const numberWords = ['geen', 'één|one', 'twee|two', 'drie|three|derde|third', 'vier|four', 'vijf|five', 'six']
const weekdays = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
