import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { languages, type ThreatPicture } from '../../core/index.ts'
import { renderPicturePage } from './picture-page.ts'

const page = (picture: ThreatPicture = aThreatPicture(), language: 'nl' | 'en' = 'nl') => {
  const source = renderPicturePage(picture, { language, countries: ['BE', 'NL'] })
  return { source, document: parseHTML(source).document }
}

describe('the first screen', () => {
  test('names place, step, label, why, doubt, since, edition, review and that it is not official', () => {
    const text = page().document.querySelector('.hero')?.textContent ?? ''
    for (const part of ['Nederland', 'Substantieel', '4 van 5', 'DTN47', '11 juli 2016', 'volgende herziening', 'onbekend', 'niet officieel']) expect(text).toContain(part)
  })

  test('the gauge says itself in words', () => {
    expect(page().document.querySelector('svg.gauge')?.getAttribute('aria-label')).toBe('Peilschaal: 4 van 5, substantieel')
  })

  test('a country without a level gets an honest empty state', () => {
    const { document } = page(aThreatPicture({ country: 'FI', level: undefined, boards: [], tempo: undefined, travellers: undefined, reasons: [], levelStatements: [] }), 'en')
    expect(document.querySelector('h1')?.textContent).toBe('Finland: no threat level known')
    expect(document.querySelector('svg.gauge')).toBeNull()
    expect(document.querySelector('.hero')?.textContent).toContain('says nothing about the threat')
  })
})

describe('the history of the level', () => {
  const level = aThreatPicture().level ?? expect.fail('the picture has a level')

  test.each([
    ['nl', /het niveau van het openbare register.*Het niveau dat hier is vastgesteld, minimaal \(1 van 5\), door duty-officer op 27 maart 2018, staat er niet in/],
    ['en', /the level of the public record.*The level that was set here, .* \(1 of 5\), by duty-officer on 27 March 2018, is not in them/],
  ] as const)('says in %s whose level it shows where the gauge shows one that was set here', (language, expected) => {
    const set = aThreatPicture({ level: { ...level, ordinal: 1, label: 'minimaal', setHereBy: 'duty-officer', decided: '2018-03-27' } })
    expect(page(set, language).document.querySelector('#history')?.textContent).toMatch(expected)
    expect(page(aThreatPicture(), language).document.querySelector('#history')?.textContent).not.toMatch(/vastgesteld, |set here/)
  })
})

describe('a sentence', () => {
  test('opens on the quote, its source, origin and that it is an example', () => {
    const opened = page().document.querySelector('#reason-intent .passage')
    expect(opened?.querySelector('mark')?.textContent).toBe('groepen de wil houden om toe te slaan')
    expect(opened?.textContent).toContain('Noorderhaven Courant, 26 maart 2018')
    expect(opened?.textContent).toContain('telt niet als bewijs')
  })

  test('opens on its rows with link, origin, reliability and both days', () => {
    const opened = page().document.querySelector('#reason-capability .row')
    expect(opened?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/dtn47')
    expect(opened?.textContent).toContain('oorsprong: NCTV')
    expect(opened?.textContent).toContain('zekerheid van deze regel: middel')
    expect(opened?.textContent).toContain('gezegd op: 26 maart 2018')
    expect(opened?.textContent).toContain('bekend: 26 maart 2018')
  })

  test('every sentence with evidence can be opened without a script', () => {
    const { document } = page()
    const picture = aThreatPicture()
    for (const { id } of [...picture.events, ...picture.warnings, ...picture.levelStatements]) expect(document.querySelector(`details#${id} > summary`), id).not.toBeNull()
  })
})

describe('safety', () => {
  const hostile = '<script>alert(1)</script>"\' onload=x'

  test('text of a report, a row or a source is shown as text', () => {
    const picture = aThreatPicture()
    const evidence = Object.fromEntries(Object.entries(picture.evidence).map(([key, item]) => [
      key,
      item.kind === 'row'
        ? { ...item, note: hostile, publisher: hostile, sourceUrl: 'javascript:alert(1)', cells: [{ name: hostile, value: hostile, dutch: undefined }] }
        : { ...item, quote: hostile, before: hostile, title: hostile, url: 'data:text/html,x' },
    ]))
    const { source, document } = page({ ...picture, evidence, sources: [{ publisher: hostile, rows: 1, origins: [] }] })
    expect(source).not.toContain('<script')
    expect(source).not.toMatch(/href="(javascript|data):/)
    expect(document.querySelectorAll('[onload]').length).toBe(0)
    expect(document.querySelector('mark')?.textContent).toBe(hostile)
  })

  test('holds no script, no inline style and nothing from another origin', () => {
    for (const language of languages) {
      const { source } = page(aThreatPicture(), language)
      expect(source).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
      expect(source).not.toMatch(/(src|href)="https?:\/\/(?!example\.org)/)
    }
  })
})

describe('charts', () => {
  test('each is drawn broad and for a phone, is named, and has its numbers in a table', () => {
    const { document } = page()
    const figures = [...document.querySelectorAll('figure')]
    expect(figures).toHaveLength(5)
    for (const figure of figures) {
      expect([...figure.querySelectorAll('svg')].map((svg) => svg.getAttribute('class'))).toEqual(['chart wide', 'chart narrow'])
      expect(figure.querySelector('svg')?.getAttribute('aria-label')).not.toBe('')
      expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0)
    }
  })

  test('a period without attacks has no empty drawing', () => {
    const picture = aThreatPicture()
    const tempo = picture.tempo && { ...picture.tempo, points: [], rates: [] }
    expect(page({ ...picture, tempo }).document.querySelectorAll('#tempo figure')).toHaveLength(0)
  })

  test('the ledger says the day of each figure', () => {
    const { document } = page()
    expect([...document.querySelectorAll('#travellers figure:first-of-type tbody tr')].map((row) => row.lastElementChild?.textContent)).toEqual([...Array.from({ length: 4 }, () => '26 maart 2018'), '6 maart 2018'])
    expect(document.querySelector('#travellers figcaption')?.textContent).toContain('tenzij')
  })

  test('the table says unknown, never nought, where no toll is known', () => {
    const picture = aThreatPicture()
    const tempo = picture.tempo && { ...picture.tempo, points: [{ day: '2018-01-01', place: { nl: 'Ergens', en: 'Somewhere' }, country: undefined, killed: undefined, counted: [], evidence: 'x' }] }
    const cells = [...page({ ...picture, tempo }).document.querySelectorAll('#tempo figure:first-of-type td')].map((cell) => cell.textContent)
    expect(cells).toEqual(['1 januari 2018', 'Ergens', 'onbekend', ''])
  })
})
