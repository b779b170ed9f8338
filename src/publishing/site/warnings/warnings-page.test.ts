import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { anEdition, atStep, aWarningStatement } from '../../../../test/builders/an-edition.ts'
import { rendered, renderSite } from '../../../../test/builders/rendered.ts'
import { aPublishedWarning, someWarnings } from '../../../../test/builders/some-warnings.ts'
import type { Edition } from '../../../core/index.ts'
import { feedFiles } from '../../feeds/feed-files.ts'

const open = anEdition({ number: 2, issued: '2018-04-02T09:00:00Z', warnings: { ...someWarnings, warnings: [1, 2, 3, 4].map((at) => aPublishedWarning({ at })) } }, { ...atStep(3), warnings: [aWarningStatement] })
const decided = anEdition({ number: 3, issued: '2018-05-02T09:00:00Z', publisher: { ...anEdition().publisher, contact: 'correcties@peil.example' }, warnings: someWarnings }, { warnings: [aWarningStatement] })
const editions = [open, decided]
const files = new Map(renderSite({ editions }).map(({ path, body }) => [path, String(body)]))
const page = (path: string) => parseHTML(files.get(path) ?? '').document
const texts = (path: string, selector: string) => [...page(path).querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())

describe('the page of warnings', () => {
  test('shows what is open with its rule, and since which edition', () => {
    expect(texts('en/warnings/index.html', '#open .warning')).toEqual([expect.stringMatching(/^analyst-1 warned on 20 March 2018: deadly attack \(jihadist threat\) in the Netherlands, 1 April 2018 to 30 April 2018, is likely or probable \(60%\)\./)])
    expect(texts('en/warnings/index.html', '#open .terms')).toEqual(['Rule: A row of the table of attacks with at least one death. (to be counted in the table of attacks)'])
    expect(texts('nl/warnings/index.html', '#open .status')).toEqual(['Staat open sinds uitgave 2. Naam in het logboek: entry:warning:NL:2018-03-20:1.'])
  })

  test('shows what became of the others, by where they stand, each opening on its evidence, and who was overruled', () => {
    expect(texts('en/warnings/index.html', '#decided h3')).toEqual(['Came true (1)', 'Did not come true (1)', 'Void (1)'])
    expect(texts('en/warnings/index.html', '#decided .warning:first-of-type > details .sentence').slice(0, 3)).toEqual([
      expect.stringContaining('analyst-1 warned'), 'reviewer said on 1 May 2018: void: it is not clear what counts. Why: “By the table of attacks.”', 'reviewer said on 1 May 2018: came true on 12 April 2018. Why: “By the table of attacks.”',
    ])
    expect(texts('nl/warnings/index.html', '#decided .status')[0]).toBe('(later anders beslist)')
    expect(page('en/warnings/index.html').querySelectorAll('#decided details .evidence').length).toBeGreaterThan(0)
  })

  test('says what they were worth by the rule, with a chart, the same numbers as a table, and files', () => {
    const score = texts('en/warnings/index.html', '#score')[0]
    expect(score).toContain('Score of 2 warnings that were decided (1 came true; 1 group that do not lean on each other)')
    expect(score).toContain('Climatology: too few to say anything: 1 group, and 10 are needed.')
    expect(score).toContain('From warning to event: 23 to 23 days, 23 in the middle (1 came true).')
    expect(score).toContain('Warnings are scored together, never by role or person.')
    expect(page('nl/warnings/index.html').querySelector('#score svg.wide')?.getAttribute('aria-label')).toBe('Wat is gezegd, en hoe vaak het kwam')
    expect(texts('nl/warnings/index.html', '#score .twin td')).toEqual(['onwaarschijnlijk', '1', '30 %', '0', '0 % – 98 %', 'waarschijnlijk', '1', '60 %', '1', '3 % – 100 %'].map((each) => each.replaceAll(/ %/g, '\u00a0%').replaceAll(/\s+/g, ' ')))
    expect(files.get('data/NL/warning-scores.csv')).toMatch(/^beside,warnings,groups,brier,brier_beside,log,log_beside,skill,low_95,high_95,p,test,finding\r\n,2,1,0\.125,,0\.4337\d+,,,,,,,\r\nclimatology,2,1,0\.125,0\.25,0\.4337\d+,0\.6931\d+,0\.5,,,,sign-flip,too-few\r\n$/)
    expect(files.get('data/NL/warnings.csv')?.split('\r\n')[2]).toBe('entry:warning:NL:2018-03-20:2,deadly-attack,,NL,jihadist,2018-04-01,2018-04-30,0.6,analyst-1,2018-03-20,attack-table,occurred,2018-04-12,,reviewer,2018-05-01,yes')
    expect(files.get('data/NL/warnings.csv')?.split('\r\n')[4]).toMatch(/,void,,source-ended,reviewer,2018-05-01,no$/)
  })

  test('shows those of the public record apart, and never among the scored', () => {
    const withRecord = renderSite({ editions: [anEdition({ warnings: someWarnings })] }).find(({ path }) => path === 'en/warnings/index.html')
    const document = parseHTML(String(withRecord?.body)).document
    expect(document.querySelector('#services .rule')?.textContent).toContain('They are not scored.')
    expect(document.querySelectorAll('#services .warning')).toHaveLength(1)
  })
})

test('every entry of a feed leads to a place that is on the page of its edition', () => {
  const feeds = rendered(feedFiles({ editions })).filter(({ path }) => /^feeds\/(?:nl|en)\.json$/.test(path))
  const ids = feeds.flatMap(({ body }) => (JSON.parse(String(body)) as { readonly items: readonly { readonly id: string }[] }).items.map(({ id }) => id))
  expect(ids.filter((id) => id.includes('#')).length).toBe(10)
  for (const id of ids) {
    const url = new URL(id)
    const body = files.get(`${url.pathname.slice(1)}index.html`)
    expect(body, id).toBeDefined()
    if (url.hash !== '') expect(parseHTML(body ?? '').document.querySelectorAll(`[id="${url.hash.slice(1)}"]`), id).toHaveLength(1)
  }
})

test('the page of an edition says in a line that the level changed, and the first says nothing', () => {
  expect(texts('en/editions/NL-3/index.html', '#level-change')).toEqual(['Netherlands: level raised from significant (3 of 5) to substantial (4 of 5).'])
  expect(texts('en/editions/NL-2/index.html', '#level-change')).toEqual([])
})

const asked = (contact: string | undefined) => parseHTML(String(renderSite({ editions: [anEdition({ publisher: { ...anEdition().publisher, contact } })] }).find(({ path }) => path === 'en/errata/ask/index.html')?.body)).document.querySelector('main .rule')

describe('who sees a mistake', () => {
  test('is told where to ask, by mail or on a page of the publisher', () => {
    expect(asked('correcties@peil.example')?.querySelector('a')?.getAttribute('href')).toBe('mailto:correcties@peil.example')
    expect(asked('https://bureau.example/correcties')?.querySelector('a')?.getAttribute('href')).toBe('https://bureau.example/correcties')
    expect(asked(undefined)?.textContent).toBe('Have you seen a mistake? Tell Peil Noorderhaven. Anyone may do so. How to reach the publisher stands on its site: https://peil.example')
  })

  test('can follow what is corrected', () => {
    expect([...page('nl/errata/index.html').querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toContain('../../feeds/errata/nl.atom')
  })
})

test('pages with warnings and errata are HTML as the standard has it', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: { 'require-sri': 'off' } })
  for (const path of ['nl/warnings/index.html', 'en/editions/NL-3/index.html', 'en/errata/index.html', 'nl/errata/ask/index.html']) {
    const { results } = await validator.validateString(files.get(path) ?? '', path)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => [path, line, ruleId, message]))).toEqual([])
  }
})

test('a warning in one language alone is marked as such in the other, and what anybody wrote stands as text', () => {
  const hostile = '<img src=x onerror="alert(1)">'
  const [first] = someWarnings.warnings
  if (first === undefined) throw new Error('the builder has warnings')
  const edition: Edition = anEdition({ warnings: { ...someWarnings, warnings: [{ ...first, rule: { text: { en: hostile }, counted: undefined } }] } })
  const document = parseHTML(String(renderSite({ editions: [edition] }).find(({ path }) => path === 'nl/warnings/index.html')?.body)).document
  expect(document.querySelector('#open .terms')?.getAttribute('lang')).toBe('en')
  expect(document.querySelector('#open .terms')?.textContent).toContain(hostile)
  expect(document.querySelectorAll('img')).toHaveLength(0)
})
