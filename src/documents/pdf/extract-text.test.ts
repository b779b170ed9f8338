import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check'
import { expect, test } from 'vitest'
import { aPdf, type PdfWords } from '../../../test/builders/a-pdf.ts'
import { boxesOf, pageOf } from '../../core/index.ts'
import { extractText } from './extract-text.ts'

const words = constantFrom('de', 'dienst', 'meldt', 'dreiging', 'Breda', 'in', 'vier', 'uitreizigers', 'op', 'aanslag,', 'blijft.', 'volgens', 'NCTV')

/** Lines of at most so many characters, forty a page. */
function laidOut(paragraph: readonly string[], width: number): readonly (readonly PdfWords[])[] {
  const lines: string[] = []
  for (const word of paragraph) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => lines.slice(40 * page, 40 * page + 40).map((text, at) => ({ x: 70, y: 720 - 14 * at, text })))
}

test('all words come out in their order, and each run stands on its page and in its box', async () => {
  await assert(asyncProperty(array(words, { minLength: 1, maxLength: 900 }), integer({ min: 12, max: 80 }), async (paragraph, width) => {
    const pages = laidOut(paragraph, width)
    const { text, layout } = await extractText(new Uint8Array(aPdf(pages)))
    expect(text.split(/\s+/)).toEqual(paragraph)
    expect(layout.words.map(({ page, start, end }) => [page, text.slice(start, end)])).toEqual(pages.flatMap((lines, at) => lines.map((line) => [at + 1, line.text])))
    for (const run of layout.words) {
      expect(pageOf(layout.stretches, run)).toBe(run.page)
      expect(boxesOf(layout, run)).toHaveLength(1)
    }
  }), { numRuns: 30 })
}, 60_000)
