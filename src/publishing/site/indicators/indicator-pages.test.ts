import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../../test/builders/a-threat-picture.ts'
import { numbersOfRecord } from '../../../../test/builders/numbers-of-record.ts'
import { anEdition } from '../../../../test/builders/published-editions.ts'
import { renderSite } from '../../../../test/builders/rendered.ts'
import { indicatorNames, languages, type IndicatorName } from '../../../core/index.ts'
import { chartedMeasures } from './charted-measures.ts'

const picture = aThreatPicture()
const numbers = await numbersOfRecord('2018-03-26', picture)
// As it comes back from the store: what is not known is not there.
const files = renderSite({ editions: [anEdition({ picture, numbers: JSON.parse(JSON.stringify(numbers)) })] })
const bodies = new Map(files.map(({ path, body }) => [path, String(body)]))
const page = (path: string) => parseHTML(bodies.get(path) ?? expect.fail(`no ${path}`)).document
const pageOf = (name: IndicatorName, language: 'nl' | 'en' = 'en') => page(`${language}/indicators/${name}/index.html`)

type CsvRow = Readonly<Record<'stream' | 'outcome' | 'area' | 'measure' | 'value' | 'low_95' | 'high_95' | 'unit' | 'limit', string>>
function csvOf(name: IndicatorName): readonly CsvRow[] {
  const rows: readonly CsvRow[] = parse(bodies.get(`data/NL/${name}.csv`) ?? expect.fail(`no file of ${name}`), { columns: true })
  return rows
}

/** The parts of a page, each with the rows of the file that belong to it. */
function partsOf(name: IndicatorName): readonly { readonly part: Element; readonly rows: readonly CsvRow[] }[] {
  return [...pageOf(name).querySelectorAll('section')].flatMap((part) => {
    const rows = csvOf(name).filter(({ stream }) => stream === (part.id === 'all' ? '' : part.id))
    return rows.length === 0 ? [] : [{ part, rows }]
  })
}

/** What a cell shows as a number with the room that its rounding leaves: `4.2 a year`, `47%`, `1,185 days`. */
function shownNumber(text: string): { readonly number: number; readonly room: number } {
  const [, sign = '', digits = '', percent = ''] = /^(?:less than |more than )?(-?)([\d,.]+)(%?)/.exec(text) ?? expect.fail(`no number in ${text}`)
  const scale = percent === '' ? 1 : 100
  const plain = digits.replaceAll(',', '')
  const room = 10 ** -(plain.split('.')[1]?.length ?? 0)
  return { number: Number(`${sign}${plain}`) / scale, room: (text.includes('than') ? 1 : room / 2) / scale }
}

describe('each indicator', () => {
  test('stands in the index in both languages with what came out, and has its page and file', () => {
    for (const language of languages) {
      const entries = [...page(`${language}/indicators/index.html`).querySelectorAll('dl.leading > div')]
      expect(entries.map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual(indicatorNames.map((name) => `../../${language}/indicators/${name}/`))
      for (const entry of entries) expect(entry.querySelectorAll('dd')).toHaveLength(2)
    }
    for (const name of indicatorNames) expect(csvOf(name).length).toBeGreaterThan(0)
  })

  test('says what it cannot see', () => {
    for (const name of indicatorNames) expect(pageOf(name, 'nl').querySelectorAll('#blind li').length, name).toBeGreaterThan(1)
    expect(pageOf('arrests', 'nl').querySelector('#blind')?.textContent).toContain('Wat bekend is gemaakt, is niet wat er gebeurde.')
  })

  test('says what came out as the page of its method has it', () => {
    expect(pageOf('attack-tempo').querySelector('#jihadist')?.textContent).toContain('From 3 October 2017 to 26 March 2018 the record counts 2 completed and failed jihadist attacks in Europe; in the year before 24. That is 0.17 times the tempo of before (95% interval 0.02 to 0.7).')
    expect(pageOf('arrests').querySelector('#jihadist')?.textContent).toContain('Europol counts 718 arrests in the European Union in 2016 (motive: jihadist), and 687 in 2015.')
    expect(pageOf('severity', 'nl').querySelector('#jihadist')?.textContent).toContain('kostte een voltooide jihadistische aanslag in Europa gemiddeld 8,4 mensen het leven (95%-interval 2,5 – 16,7); de middelste aanslag 1, de dodelijkste 130.')
  })
})

describe('table, file and chart hold the same numbers:', () => {
  test.each(indicatorNames)('%s, table and file', (name) => {
    for (const { part, rows } of partsOf(name)) {
      const cells = [...part.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''))
      expect(cells).toHaveLength(rows.length)
      cells.forEach((row, at) => {
        const { measure, value, low_95: low, limit } = rows[at] ?? expect.fail()
        const text = row.at(-2) ?? ''
        if (value === '' && (low === '' || limit !== '')) expect(text, measure).toBe('unknown')
        else {
          const { number, room } = shownNumber(text)
          expect(Math.abs(number - Number(value === '' ? low : value)), `${measure} ${text}`).toBeLessThanOrEqual(room + 1e-9)
        }
      })
    }
  })

  test.each(indicatorNames)('%s, chart and file', (name) => {
    for (const { part, rows } of partsOf(name)) {
      const drawn = [...part.querySelectorAll('svg')].map((svg) => ({ size: svg.getAttribute('class'), now: dotsOf(svg, 'g[fill="var(--deep)"]'), beside: dotsOf(svg, 'g[fill="var(--paper)"]') }))
      const known = (measure: string | undefined) => rows.filter((row) => row.measure === measure && row.value !== '').map(({ value }) => Number(value))
      const expected = chartedMeasures[name].map(({ measures }) => ({ now: measures.flatMap(({ now }) => known(now)), beside: measures.flatMap(({ beside }) => known(beside)) }))
      const charts = chartedMeasures[name].flatMap(({ measures }, at) => (measures.some(({ now, beside }) => known(now).length + known(beside).length > 0 || rows.some((row) => row.measure === now && row.low_95 !== '')) ? [expected[at]] : []))
      for (const size of ['chart wide', 'chart narrow']) {
        const seen = drawn.filter((each) => each.size === size)
        expect(seen).toHaveLength(charts.length)
        seen.forEach(({ now, beside }, at) => {
          expectSame(now, charts[at]?.now ?? [])
          expectSame(beside, charts[at]?.beside ?? [])
        })
      }
    }
  })
})

describe('what is unknown', () => {
  test('is called so in the table, is empty in the file, and has neither dot nor band', () => {
    const rows = csvOf('arrests').filter(({ stream, area, measure }) => stream === 'jihadist' && area === 'NL' && measure === 'arrests-in-year')
    expect(rows).toEqual([expect.objectContaining({ value: '', low_95: '', high_95: '', limit: 'not-reported' })])
    const part = pageOf('arrests').querySelector('#jihadist')
    expect(part?.querySelector('svg.wide')?.textContent).toContain('Netherlands: unknown (not reported; that is not 0)')
    expect(part?.querySelectorAll('svg.wide circle')).toHaveLength(2)
    expect(pageOf('arrests').querySelector('#other svg')).toBeNull()
  })

  test('is said where the record does not cover the days', async () => {
    const later = renderSite({ editions: [anEdition({ picture, numbers: await numbersOfRecord('2026-11-24', picture) })] })
    const tempo = parseHTML(String(later.find(({ path }) => path === 'en/indicators/attack-tempo/index.html')?.body)).document
    expect(tempo.querySelector('#jihadist .said')?.textContent).toBe('The record does not cover the Netherlands up to 24 November 2026: there is no number. That is not 0.')
    expect(tempo.querySelectorAll('svg')).toHaveLength(0)
  })

  test('keeps its page where an edition has no number of it, so that no page of an earlier edition stays behind', async () => {
    const later = renderSite({ editions: [anEdition({ picture, numbers: await numbersOfRecord('2026-11-24', picture) })] })
    expect(later.map(({ path }) => path).toSorted()).toEqual(files.map(({ path }) => path).toSorted())
    const mix = parseHTML(String(later.find(({ path }) => path === 'nl/indicators/source-mix/index.html')?.body)).document
    expect(mix.querySelector('#none')?.textContent).toContain('Deze uitgave heeft er geen getallen van. Dat is niet 0.')
  })
})

describe('every page of an indicator', () => {
  const pages = files.filter(({ path }) => /^(?:nl|en)\/indicators\//.test(path))

  test('is HTML as the standard has it', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: { 'require-sri': 'off' } })
    const reports = await Promise.all(pages.map(({ path, body }) => validator.validateString(String(body), path)))
    expect(reports.flatMap(({ results }) => results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message, line }) => [filePath, line, ruleId, message])))).toEqual([])
  })

  test('is under 100 KB with its style sheet when compressed', () => {
    const styles = gzipSync(bodies.get('assets/peil.css') ?? '').length
    expect(pages).toHaveLength(2 * (indicatorNames.length + 1))
    for (const { path, body } of pages) expect(gzipSync(body).length + styles, path).toBeLessThan(100_000)
  })

  test('has charts with a name and a description', () => {
    for (const { path } of pages) for (const svg of page(path).querySelectorAll('svg.chart')) expect([svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent], path).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
  })
})

/** The numbers of the dots of a chart, by where they lie between the numbers on its axis. */
function dotsOf(svg: Element, group: string): readonly number[] {
  const ticks = [...svg.querySelectorAll('g[font-variant] text')].map((tick) => ({ x: Number(/translate\(([-\d.]+)/.exec(tick.getAttribute('transform') ?? '')?.[1]), number: shownNumber(tick.textContent ?? '').number }))
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined) return expect.fail('an axis has two numbers')
  return [...svg.querySelectorAll(`${group} circle`)].map((dot) => first.number + ((Number(dot.getAttribute('cx')) - first.x) / (last.x - first.x)) * (last.number - first.number))
}

function expectSame(drawn: readonly number[], inFile: readonly number[]): void {
  expect(drawn).toHaveLength(inFile.length)
  const most = Math.max(1, ...inFile.map(Math.abs))
  drawn.forEach((number, at) => expect(Math.abs(number - (inFile[at] ?? NaN)) / most).toBeLessThan(0.001))
}
