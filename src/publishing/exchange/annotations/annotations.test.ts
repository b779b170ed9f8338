import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, hostileTexts } from '../../../../test/builders/an-edition.ts'
import type { Edition } from '../../../core/index.ts'
import { annotationPage } from './annotation-page.ts'
import { passagesOf } from './passages.ts'

interface Selector { readonly type: string; readonly start?: number; readonly end?: number; readonly exact?: string; readonly prefix?: string; readonly suffix?: string }
interface Item { readonly body: readonly { readonly value: string; readonly language: string }[]; readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[] }

function itemsOf(edition: Edition): readonly Item[] {
  const page = JSON.parse(JSON.stringify(annotationPage(edition, passagesOf(edition)))) as { readonly items: readonly Item[] }
  return page.items
}

const text = (edition: Edition) => passagesOf(edition).text

describe('the annotations of an edition', () => {
  test('say in both languages what leans on a passage, and where the passage stands', () => {
    expect(itemsOf(anEdition())).toEqual([expect.objectContaining({
      type: 'Annotation',
      body: [
        { type: 'TextualBody', format: 'text/plain', language: 'nl', value: 'Groepen houden de wil om toe te slaan.' },
        { type: 'TextualBody', format: 'text/plain', language: 'en', value: 'Groups keep the will to strike.' },
      ],
      target: [{
        type: 'SpecificResource', source: 'https://peil.example/editions/NL-3/passages.txt',
        selector: [
          { type: 'TextPositionSelector', start: 28, end: 65 },
          { type: 'TextQuoteSelector', exact: 'groepen de wil houden om toe te slaan', prefix: 'De coördinator schrijft dat ', suffix: ', ook al zijn hun middelen klein' },
        ],
      }],
    })])
  })

  test('point to the source by its words alone where the passage has an address', () => {
    const [, atSource] = itemsOf(anEditionWith('A plot'))[0]?.target ?? []
    expect(atSource).toEqual({ type: 'SpecificResource', source: 'https://paper.example/1', selector: [{ type: 'TextQuoteSelector', exact: 'A plot', prefix: 'A plot', suffix: 'A plot' }] })
  })

  test('leave out a passage that had to be erased', () => {
    const edition = anEditionWith('A plot')
    const evidence = Object.fromEntries(Object.entries(edition.picture.evidence).map(([key, item]) => [key, item.kind === 'passage' ? { ...item, quote: '', before: '', after: '' } : item]))
    expect(itemsOf({ ...edition, picture: { ...edition.picture, evidence } })).toEqual([])
  })

  test('count in code points: an emoji is one, and the position always cuts out the quote, whatever the texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), (first, second) => {
      const edition = anEditionWith(first)
      const passage = edition.picture.evidence['claim:1']
      const two = passage?.kind === 'passage' ? { ...edition.picture.evidence, 'claim:2': { ...passage, id: 'claim:2', before: '🌊', quote: second } } : {}
      const both = { ...edition, picture: { ...edition.picture, evidence: two } }
      for (const { target: [own] } of itemsOf(both)) {
        const [position, quote] = own?.selector ?? []
        expect([...text(both)].slice(position?.start, position?.end).join('')).toBe(quote?.exact)
        expect(text(both)).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
      }
    }), { numRuns: 60, examples: hostileTexts.map(([text]) => [text, '👩‍🚒 in the 🏙️']) })
  })
})
