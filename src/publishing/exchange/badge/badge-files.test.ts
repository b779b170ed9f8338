import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { rendered } from '../../../../test/builders/rendered.ts'
import type { Edition } from '../../../core/index.ts'
import { badgeFiles } from './badge-files.ts'

const fileOf = (edition: Edition, path: string) => String(rendered(badgeFiles({ editions: [edition] })).find((file) => file.path === path)?.body)
const textsOf = (svg: string, name: string) => {
  using document = XmlDocument.fromString(svg)
  return document.find(`//s:${name}`, { s: 'http://www.w3.org/2000/svg' }).map(({ content }) => content)
}

test.each([
  ['nl', 'Terroristische dreiging in Nederland: substantieel: stap 4 van 5', ['Terroristische dreiging in Nederland', 'substantieel: stap 4 van 5', 'sinds 11 juli 2016 · niet officieel']],
  ['en', 'Terrorist threat in the Netherlands: substantial: step 4 of 5', ['Terrorist threat in the Netherlands', 'substantial: step 4 of 5', 'since 11 July 2016 · not official']],
] as const)('the badge in %s says the level in words, with title and description', (language, title, lines) => {
  const svg = fileOf(anEdition(), `badge/NL.${language}.svg`)
  expect(textsOf(svg, 'title')).toEqual([title])
  expect(textsOf(svg, 'desc')).toEqual([lines[2].replace(' · ', '; ')])
  expect(textsOf(svg, 'text')).toEqual(lines)
})

test('as many steps are full as the level says, in the one dark colour that everything has', () => {
  const svg = fileOf(anEdition({}, atStep(3)), 'badge/NL.nl.svg')
  expect(svg.match(/fill="#1b2a33" stroke/g)).toHaveLength(3)
  expect(svg.match(/fill="none" stroke/g)).toHaveLength(2)
  expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#ffffff', '#1b2a33']))
})

test('an unknown level is said, and drawn as no step at all', () => {
  const svg = fileOf(anEdition({}, { level: undefined }), 'badge/NL.nl.svg')
  expect(textsOf(svg, 'text')).toEqual(['Terroristische dreiging in Nederland', 'niveau onbekend', 'Zoals bekend op 26 maart 2018. · niet officieel'])
  expect(svg).not.toContain('stroke="#1b2a33" fill="none"')
})

test('an authority leaves the words not official out', () => {
  const edition = anEdition()
  expect(fileOf({ ...edition, publisher: { ...edition.publisher, isAuthority: true } }, 'badge/NL.en.svg')).not.toMatch(/official/)
})

test('the page for a frame has no script, fetches nothing, and its link leaves the frame for the edition', () => {
  const page = fileOf(anEdition(), 'badge/NL.en.html')
  const { document } = parseHTML(page)
  expect(document.documentElement.getAttribute('lang')).toBe('en')
  expect(document.querySelector('a')?.getAttribute('href')).toBe('https://peil.example/en/editions/NL-3/')
  expect(document.querySelector('a')?.getAttribute('target')).toBe('_top')
  expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0)
  expect(page).toContain("default-src &apos;none&apos;".replaceAll('&apos;', "'"))
})

test('the badges are the ones that were looked at and accepted', async () => {
  await expect(fileOf(anEdition(), 'badge/NL.nl.svg').replaceAll('><', '>\n<')).toMatchFileSnapshot('../../../../test/golden/badge-nl.svg')
  await expect(fileOf(anEdition(), 'badge/NL.en.html').replaceAll('><', '>\n<')).toMatchFileSnapshot('../../../../test/golden/badge-en.html')
})

test('whatever the step is called, the drawing stays well-formed and holds it as text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(textsOf(fileOf(anEditionWith(text), 'badge/NL.nl.svg'), 'text')).toHaveLength(3)
    expect(fileOf(anEditionWith(text), 'badge/NL.nl.html')).not.toMatch(/<script|<img|<x\/|[\u202A-\u202E\u2066-\u2069]/)
  }), { numRuns: 30, examples: hostileTexts })
})
