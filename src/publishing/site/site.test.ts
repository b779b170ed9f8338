import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { anEdition, publishedEditions } from '../../../test/builders/published-editions.ts'
import { exchangeOfSite, rendered, renderSite } from '../../../test/builders/rendered.ts'
import type { Edition } from '../../core/index.ts'
import { passageLetters } from '../passage-limit.ts'
import type { SiteFile } from '../site-file.ts'
import { planFollowPages } from './follow-page.ts'
import { planPages } from './site.ts'

const editions = publishedEditions()
const site = { editions, verifier: 'peil.example/log+1234abcd+AQID', service: true, takesMail: true } as const
const files = renderSite({ editions })
const followFiles = rendered(planFollowPages(site))
const bodies = new Map([...files, ...followFiles].map(({ path, body }) => [path, String(body)]))
const pages = [...files, ...followFiles].filter(({ path }) => path.endsWith('.html'))
const page = (path: string) => parseHTML(bodies.get(path) ?? '').document

/** Fonts come as bytes from their packages, beside what is rendered. */
const fonts = ['serif-400', 'serif-600', 'sans-400', 'sans-600'].map((name) => `assets/fonts/${name}.woff2`)

function sameEditions(some: readonly Edition[] = [], others: readonly Edition[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at])
}

function changedFiles(before: readonly SiteFile[], after: readonly SiteFile[]): readonly string[] {
  const known = new Map(before.map(({ path, body }) => [path, body]))
  return after.filter(({ path, body }) => known.get(path) !== body).map(({ path }) => path)
}

describe('every page', () => {
  test('is there in both languages', () => {
    const dutch = pages.flatMap(({ path }) => (path.startsWith('nl/') ? [path.slice(3)] : []))
    expect(pages.flatMap(({ path }) => (path.startsWith('en/') ? [path.slice(3)] : []))).toEqual(dutch)
    expect(dutch).toEqual(expect.arrayContaining(['index.html', 'history/index.html', 'be/index.html', 'editions/NL-2/index.html', 'compare/NL-1-NL-2/index.html', 'errata/ask/index.html']))
  })

  test('leads only to what is there, also to the place on a page', () => {
    const beside = exchangeOfSite({ editions }).map(({ path }) => path)
    const paths = new Set([...bodies.keys(), ...editions.map(({ id }) => `editions/${id}/edition.json`), ...fonts, ...beside, 'log/checkpoint', 'key.txt', 'nl/follow/mail/index.html', 'en/follow/mail/index.html'])
    const targets = pages.flatMap(({ path, body }) => [...parseHTML(String(body)).document.querySelectorAll('[href], [src]')].map((element) => ({ path, to: element.getAttribute('href') ?? element.getAttribute('src') ?? '' })))
    const broken = targets.filter(({ path, to }) => {
      const url = new URL(to, `https://peil.example/beeld/${path}`)
      if (url.origin !== 'https://peil.example') return false
      const target = url.pathname.replace(/^\/beeld\//, '').replace(/(^|\/)$/, '$1index.html')
      return !paths.has(target) || (url.hash !== '' && !bodies.get(target)?.includes(`id="${url.hash.slice(1)}"`))
    })
    expect(targets.length).toBeGreaterThan(500)
    expect(broken).toEqual([])
  })

  test('stands in the map of the site', () => {
    const listed = [...(bodies.get('sitemap.xml') ?? '').matchAll(/<loc>https:\/\/peil\.example\/beeld\/([^<]*)<\/loc>/g)].map(([, address = '']) => `${address}index.html`)
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => path).filter((path) => path.includes('/')).toSorted())
  })

  test('shows what people wrote as text', () => {
    const hostile = '<img src=x onerror="alert(1)">&amp;'
    const publisher = { ...anEdition().publisher, name: hostile }
    const rendered = renderSite({ editions: [anEdition({ publisher }), anEdition({ publisher, id: 'NL-2', number: 2, corrects: { edition: 'NL-1', what: { nl: hostile } } })] })
    for (const { path, body } of rendered) if (path.endsWith('.html')) expect(parseHTML(String(body)).document.querySelectorAll('img, [onerror]'), path).toHaveLength(0)
    const banner = parseHTML(String(rendered.find(({ path }) => path === 'en/editions/NL-1/index.html')?.body)).document.querySelector('.banner [lang=nl]')
    expect(banner?.textContent).toBe(hostile)
  })

  test('the style sheet asks for fonts of the site and nothing else', () => {
    const asked = [...(bodies.get('assets/peil.css') ?? '').matchAll(/url\("([^"]+)"\)/g)].map(([, address = '']) => `assets/${address}`)
    expect(asked.toSorted()).toEqual(fonts.toSorted())
  })

  test('is HTML as the standard has it', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: { 'require-sri': 'off' } })
    const reports = await Promise.all(pages.map(({ path, body }) => validator.validateString(String(body), path)))
    expect(reports.flatMap(({ results }) => results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message, line }) => [filePath, line, ruleId, message])))).toEqual([])
  })

  test('holds no frame or inline style, and says what the browser may load', () => {
    for (const { path, body } of files.filter((each) => each.path.endsWith('.html'))) {
      expect(String(body), path).not.toMatch(/<(?:style|iframe|object|embed)|\sstyle=|\son\w+=/)
      expect(page(path).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'), path).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'/)
    }
  })

  // JSON-LD is data: no browser runs it.
  test('has a script only where the reader’s browser has something to do, and may run no other', () => {
    const scripted = files.filter(({ path }) => path.endsWith('.html')).filter(({ body }) => /<script(?! type="application\/ld\+json">)|script-src|connect-src/.test(String(body)))
    expect(scripted.map(({ path }) => path).toSorted()).toEqual(['en/search/index.html', 'en/verify/index.html', 'nl/search/index.html', 'nl/verify/index.html'])
    for (const { path } of scripted) {
      const [policy] = [page(path).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')]
      expect(policy, path).toMatch(/; base-uri 'none'; form-action 'self'; script-src 'self'; connect-src 'self'$/)
      const scripts = [...page(path).querySelectorAll('script')]
      expect(scripts.map((script) => [script.getAttribute('type'), script.textContent, bodies.has((script.getAttribute('src') ?? '').replace('../../', ''))])).toEqual([['module', '', true]])
    }
  })

  test('a form and frames stand on the page to follow alone, answered and shown by the site itself; without mail it has no form', () => {
    const dutch = page('nl/follow/index.html')
    expect(dutch.querySelectorAll('script, style, object, embed, [style]')).toHaveLength(0)
    expect([...dutch.querySelectorAll('form')].map((form) => [form.getAttribute('method'), form.getAttribute('action')])).toEqual([['post', 'mail/']])
    expect([...dutch.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).toEqual(['../../badge/NL.nl.html', '../../badge/BE.nl.html'])
    expect(dutch.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-src 'self'")
    expect(rendered(planFollowPages({ editions, verifier: site.verifier, takesMail: false })).map(({ body }) => String(body).includes('<form'))).toEqual([false, false])
  })

  test('has charts with a name and a description', () => {
    const charts = pages.flatMap(({ path }) => [...page(path).querySelectorAll('svg.chart')].map((svg) => [path, svg.querySelector('title')?.textContent ?? '', svg.querySelector('desc')?.textContent ?? '']))
    expect(charts.length).toBeGreaterThan(20)
    expect(charts.filter((chart) => chart.includes(''))).toEqual([])
  })

  test('is under 100 KB with its style sheet and script when compressed', () => {
    const styles = gzipSync(bodies.get('assets/peil.css') ?? '').length
    const scriptOf = (path: string) => bodies.get(page(path).querySelector('script')?.getAttribute('src')?.replace('../../', '') ?? '') ?? ''
    for (const { path, body } of pages) expect(gzipSync(body).length + gzipSync(scriptOf(path)).length + styles, path).toBeLessThan(100_000)
  })
})

describe('an edition', () => {
  test('has a permanent address and a line to cite it by', () => {
    expect(page('nl/editions/NL-2/index.html').querySelector('.citation')?.textContent).toBe('Noorderhaven Institute, Dreigingsbeeld Nederland, uitgave 2 (9 april 2018), https://peil.example/beeld/nl/editions/NL-2/')
  })

  test('that was corrected stays, and says so, what was wrong and where to read on', () => {
    const banner = page('en/editions/NL-2/index.html').querySelector('.banner.corrected')
    expect(banner?.textContent).toContain('The warning spoke of a rise; a fall was meant.')
    expect(banner?.querySelector('a')?.getAttribute('href')).toBe('../../../en/editions/NL-3/')
    expect(page('en/editions/NL-2/index.html').querySelector('#warning')?.textContent).toContain('the rise will last')
    expect(page('en/editions/NL-1/index.html').querySelector('.banner')).toBeNull()
  })

  test('stands among the errata with what was wrong', () => {
    const cells = [...page('nl/errata/index.html').querySelectorAll('#errata td')].map((cell) => cell.textContent)
    expect(cells).toEqual(['Nederland, uitgave 2', 'De waarschuwing sprak van een stijging; bedoeld was een daling.', 'Nederland, uitgave 3, 11 april 2018', 'uitgave 3 naast uitgave 2'])
  })

  test('is called official only where its publisher is the authority', () => {
    const official = renderSite({ editions: [anEdition({ publisher: { name: 'NCTV', isAuthority: true, address: 'https://peil.example', contact: undefined, licence: undefined } })] })
    expect(String(official.find(({ path }) => path === 'nl/index.html')?.body)).not.toMatch(/niet officieel/i)
    expect(bodies.get('nl/index.html')).toMatch(/niet officieel/)
  })
})

test('a passage of a third party shows at most 300 letters on any page', () => {
  const { picture } = anEdition()
  const evidence = Object.fromEntries(Object.entries(picture.evidence).map(([key, item]) => [key, item.kind === 'passage' ? { ...item, before: 'voor '.repeat(300), quote: 'citaat '.repeat(60), after: ' na'.repeat(300) } : item]))
  const rendered = renderSite({ editions: [anEdition({ picture: { ...picture, evidence } })] })
  const quoted = rendered.flatMap(({ path, body }) => (path.endsWith('.html') ? [...parseHTML(String(body)).document.querySelectorAll('blockquote')] : []))
  expect(quoted.length).toBeGreaterThan(0)
  for (const { textContent } of quoted) expect(textContent?.length).toBeLessThanOrEqual(passageLetters)
})

describe('two editions', () => {
  test('are held beside each other sentence by sentence', () => {
    const compared = page('en/compare/NL-1-NL-2/index.html')
    expect([...compared.querySelectorAll('#changed del')].map(({ textContent }) => textContent)).toEqual(['fall'])
    expect([...compared.querySelectorAll('#changed ins')].map(({ textContent }) => textContent)).toEqual(['rise'])
    expect(compared.querySelectorAll('#new, #gone')).toHaveLength(0)
    expect(page('nl/compare/NL-2-NL-3/index.html').querySelector('#gone')?.textContent).toContain('Het verlies van gebied')
  })

  test('show what became of each warning', () => {
    const warnings = page('nl/warnings/index.html')
    expect(warnings.querySelector('#services .status')?.textContent).toBe('staat open, sinds uitgave 1')
    const gone = renderSite({ editions: [anEdition(), anEdition({ id: 'NL-2', number: 2, picture: { ...anEdition().picture, warnings: [] } })] })
    expect(parseHTML(String(gone.find(({ path }) => path === 'nl/warnings/index.html')?.body)).document.querySelector('#services .status')?.textContent).toBe('stond open vanaf uitgave 1; niet meer in uitgave 2')
  })
})

describe('numbers', () => {
  test('stand in a file as they stand in the table; unknown is empty, never 0', () => {
    const { picture } = anEdition()
    const tempo = picture.tempo && { ...picture.tempo, points: [{ day: '2018-01-01', place: { nl: 'Den Haag, Plein', en: 'The Hague, "Plein"' }, country: 'NL', killed: undefined, counted: [], evidence: 'x' }] }
    const rendered = renderSite({ editions: [anEdition({ picture: { ...picture, tempo } })] })
    expect(rendered.find(({ path }) => path === 'data/NL/attacks.csv')?.body).toBe('day,place_nl,place_en,country,killed,counted_as\r\n2018-01-01,"Den Haag, Plein","The Hague, ""Plein""",NL,,\r\n')
  })

  test('of events that are known to a country alone stand on it and in the table', () => {
    const map = page('en/events/index.html').querySelector('#map')
    const table = [...(map?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
    expect(table.slice(0, 2)).toEqual([['France', '0', '24', '24'], ['Belgium', '0', '7', '7']])
    expect(map?.querySelector('svg')?.getAttribute('aria-label')).toBe('Map: 52 events in 10 countries')
    expect([...(map?.querySelectorAll('svg.wide text') ?? [])].map(({ textContent }) => textContent).toSorted().at(-1)).toBe('7')
  })

  test('of events that are known to a town stand there as a dot; one in two towns has two, and counts once', () => {
    const towns = { 'event:50': [{ latitude: 48.21, longitude: 16.37 }], 'event:51': [{ latitude: 43.21, longitude: 2.35 }, { latitude: 43.21, longitude: 2.44 }] }
    const rendered = renderSite({ editions: [anEdition({ numbers: { ...anEdition().numbers, towns } })] })
    const map = parseHTML(String(rendered.find(({ path }) => path === 'en/events/index.html')?.body)).document.querySelector('#map')
    const cells = [...(map?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
    expect(cells.filter(([country]) => country === 'France' || country === 'Austria')).toEqual([['France', '1', '23', '24'], ['Austria', '1', '0', '1']])
    expect(map?.querySelectorAll('svg.wide circle')).toHaveLength(3)
    expect(map?.querySelector('figcaption')?.textContent).toContain('A dot is a town')
    const csv = String(rendered.find(({ path }) => path === 'data/NL/events.csv')?.body).split('\r\n')
    expect(csv.filter((line) => line.includes(',town,'))).toEqual([expect.stringContaining(',town,43.21 2.35; 43.21 2.44,'), expect.stringContaining(',town,48.21 16.37,')])
    expect(csv.filter((line) => line.includes(',country,,'))).toHaveLength(50)
  })
})

describe('the same editions', () => {
  test('give the same bytes', () => {
    expect(renderSite({ editions: publishedEditions() })).toEqual(files)
  })

  test.each(editions.map((_, at) => at))('and more after the first %i: a file made of the same editions is what it was', (at) => {
    const before = new Map(planPages({ editions: editions.slice(0, at), service: true }).map((file) => [file.path, file]))
    const kept = planPages({ editions, service: true }).filter(({ path, madeOf }) => sameEditions(before.get(path)?.madeOf, madeOf))
    for (const { path, render } of kept) expect(render(), path).toBe(before.get(path)?.render())
    expect(kept.some(({ path }) => path === 'nl/editions/NL-1/index.html')).toBe(at > 0)
  })

  test('with one sentence changed: only the files that hold it change', () => {
    const changed = editions.map((edition): Edition => edition.id !== 'NL-3' ? edition : { ...edition, picture: { ...edition.picture, unknown: edition.picture.unknown.slice(0, 2) } })
    expect(changedFiles(files, renderSite({ editions: changed })).toSorted()).toEqual([
      ...['en', 'nl'].map((language) => `data/search/${language}/NL-1-16.json`),
      ...['en', 'nl'].flatMap((language) => [`${language}/compare/NL-2-NL-3/index.html`, `${language}/editions/NL-3/index.html`, `${language}/index.html`, `${language}/search/NL-1-16/index.html`]),
    ])
  })
})

test('without an edition there is no page', () => {
  expect(renderSite({ editions: [] }).map(({ path }) => path)).toEqual(['assets/peil.css', 'assets/peil.svg', 'assets/searching.js', 'assets/verifying.js'])
})
