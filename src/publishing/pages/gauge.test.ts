import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { CurrentLevel } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { gauge } from './gauge.ts'

function aLevel(label: string, ordinal: number, steps: number, names: readonly string[]): CurrentLevel {
  return {
    ordinal, steps, label, scaleId: 'x', authority: 'x', since: undefined, sinceAtLatest: false, edition: undefined, decided: undefined, nextReview: undefined, setHereBy: undefined, evidence: [],
    scale: names.map((name, index) => ({ ordinal: index + 1, label: name, labelEn: name, meaning: { nl: '', en: '' } })),
  }
}

function draw(level: CurrentLevel, language: 'nl' | 'en' = 'nl') {
  const { document } = parseHTML(gauge(level, wordsFor(language)).toString())
  const lines = [...document.querySelectorAll('tspan')].map((line) => ({ text: line.textContent ?? '', x: Number(line.getAttribute('x')), y: Number(line.getAttribute('y')) }))
  return { lines, numbers: [...document.querySelectorAll('.number')].map(({ textContent }) => textContent) }
}

const french = aLevel('sécurité renforcée - risque attentat', 2, 3, ['vigilance', 'sécurité renforcée - risque attentat', 'urgence attentat'])

test('a long name stands in lines within its own step and within the drawing', () => {
  const { lines } = draw(french)
  expect(lines.map(({ text }) => text)).toEqual(['vigilance', 'sécurité', 'renforcée -', 'risque attentat', 'urgence attentat'])
  for (const { text, x } of lines) expect(x + text.length * 8.1, text).toBeLessThanOrEqual(250)
  const step = lines.slice(1, 4).map(({ y }) => y)
  expect(Math.min(...step) - 15).toBeGreaterThan(76)
  expect(Math.max(...step)).toBeLessThan(152)
})

test('a scale without known names has numbers alone, and the name of the step that was declared', () => {
  const { lines, numbers } = draw(aLevel('moderate', 2, 5, []))
  expect(numbers).toEqual(['1', '2', '3', '4', '5'])
  expect(lines.map(({ text }) => text)).toEqual(['moderate'])
})
