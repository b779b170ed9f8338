import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LikelihoodScale } from '../../core/index.ts'
import { formatLikelihood } from '../../words/format-likelihood.ts'
import { probabilityToWording } from './probability-to-wording.ts'

const { scales } = JSON.parse(readFileSync(new URL('../../../data/level/likelihood-words.json', import.meta.url), 'utf8')) as { readonly scales: readonly LikelihoodScale[] }
const named = (id: string) => scales.find((scale) => scale.id === id) ?? expect.fail(`no scale ${id}`)
const inWords = (probability: number, id: string) => {
  const wording = probabilityToWording(probability, named(id))
  return [formatLikelihood('nl', wording).replace('\u00A0', ' '), formatLikelihood('en', wording)]
}
const probabilities = fc.double({ min: 0, max: 1, noNaN: true })
const someScale = fc.constantFrom(...scales)

/** Place among the words of a scale, so that higher is more probable. */
function rank(probability: number, scale: LikelihoodScale): number {
  const { place } = probabilityToWording(probability, scale)
  if (place.kind === 'between') return scale.terms.indexOf(place.lower) + 0.5
  return scale.terms.indexOf(place.term) + { below: -0.5, word: 0, above: 0.5 }[place.kind]
}

describe('a probability in the words of a scale', () => {
  test.each([
    [0.03, 'phia', 'zeer kleine kans (3 %)', 'remote chance (3%)'],
    [0.4, 'phia', 'reële mogelijkheid (40 %)', 'realistic possibility (40%)'],
    [0.45, 'phia', 'reële mogelijkheid (45 %)', 'realistic possibility (45%)'],
    [0.95, 'phia', 'vrijwel zeker (95 %)', 'almost certain (95%)'],
    [0.05, 'phia', 'zeer kleine kans (5 %)', 'remote chance (5%)'],
    [0.5, 'icd-203-likely', 'ongeveer gelijke kans (50 %)', 'roughly even chance (50%)'],
    [0.7, 'icd-203-probable', 'waarschijnlijk (70 %)', 'probable (70%)'],
    [0.1, 'nato', 'onwaarschijnlijk (10 %)', 'unlikely (10%)'],
    [0.9, 'nato', 'waarschijnlijk (90 %)', 'likely (90%)'],
    [0, 'nato', 'zeer onwaarschijnlijk (0 %)', 'highly unlikely (0%)'],
  ])('%d on %s is one of its words', (probability, id, nl, en) => {
    expect(inWords(probability, id)).toEqual([nl, en])
  })

  test.each([
    [0.5, 'phia', 'tussen “reële mogelijkheid” en “waarschijnlijk” (50 %)', 'between “realistic possibility” and “likely or probable” (50%)'],
    [0.37, 'phia', 'tussen “onwaarschijnlijk” en “reële mogelijkheid” (37 %)', 'between “unlikely” and “realistic possibility” (37%)'],
    [0.2, 'icd-203-likely', 'tussen “zeer onwaarschijnlijk” en “onwaarschijnlijk” (20 %)', 'between “very unlikely” and “unlikely” (20%)'],
    [0.4, 'nato', 'tussen “onwaarschijnlijk” en “gelijke kans” (40 %)', 'between “unlikely” and “even chance” (40%)'],
  ])('%d on %s stands between two: in a gap, or on a limit that both have', (probability, id, nl, en) => {
    expect(inWords(probability, id)).toEqual([nl, en])
  })

  test.each([
    [0, 'phia', 'minder dan “zeer kleine kans” (0 %)', 'less than “remote chance” (0%)'],
    [1, 'phia', 'meer dan “vrijwel zeker” (100 %)', 'more than “almost certain” (100%)'],
    [0.002, 'icd-203-likely', 'minder dan “vrijwel geen kans” (0,2 %)', 'less than “almost no chance” (0.2%)'],
    [0.995, 'icd-203-likely', 'meer dan “vrijwel zeker” (99,5 %)', 'more than “almost certain” (99.5%)'],
  ])('%d on %s lies beyond its words, and no word is lent to it', (probability, id, nl, en) => {
    expect(inWords(probability, id)).toEqual([nl, en])
  })

  test('has a number that would not have earned another word: rounding never carries it over a limit', () => {
    expect(inWords(0.9499, 'phia')[1]).toBe('between “highly likely” and “almost certain” (94.99%)')
    expect(inWords(0.433, 'phia')[1]).toBe('realistic possibility (43%)')
    expect(inWords(0.4996, 'phia')[1]).toBe('realistic possibility (49.96%)')
    fc.assert(fc.property(probabilities, someScale, (probability, scale) => {
      const { percent, place } = probabilityToWording(probability, scale)
      expect(probabilityToWording(percent / 100, scale).place).toEqual(place)
      expect(Math.abs(percent - probability * 100)).toBeLessThanOrEqual(0.5)
      if (probability > 0 && probability < 1) expect(percent > 0 && percent < 100).toBe(true)
    }), { numRuns: 500 })
  })

  test('never goes down where the probability goes up', () => {
    fc.assert(fc.property(probabilities, probabilities, someScale, (a, b, scale) => {
      expect(rank(Math.max(a, b), scale)).toBeGreaterThanOrEqual(rank(Math.min(a, b), scale))
    }))
  })

  test('is always told with its number, and never as the “reële kans” that is level 4 of the Dutch scale', () => {
    fc.assert(fc.property(probabilities, someScale, (probability, scale) => {
      const wording = probabilityToWording(probability, scale)
      for (const language of ['nl', 'en'] as const) expect(formatLikelihood(language, wording)).toMatch(/\([\d.,]+\u00A0?%\)$/)
      expect(formatLikelihood('nl', wording)).not.toContain('reële kans')
    }))
    for (const { terms } of scales) for (const { nl } of terms) expect(nl).not.toMatch(/re[eë]+le kans/i)
  })

  test.each([-0.01, 1.01, 45, Number.NaN, Infinity])('%d is no probability, and is refused', (probability) => {
    expect(() => probabilityToWording(probability, named('phia'))).toThrow(/from 0 to 1/)
  })

  test('on a scale without words is refused', () => {
    expect(() => probabilityToWording(0.5, { ...named('phia'), terms: [] })).toThrow(/phia has none/)
  })
})
