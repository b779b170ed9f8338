import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import type { TravellerLedger } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { daysDiffer, ledgerChart } from './ledger.ts'

const { travellers: dutch } = aThreatPicture()
if (dutch === undefined) throw new Error('the picture has a ledger')

function labelsOf(ledger: TravellerLedger, size: 'wide' | 'narrow' = 'wide'): readonly string[] {
  const { document } = parseHTML(ledgerChart(ledger, wordsFor('nl'), size))
  return [...document.querySelectorAll('text')].map((text) => [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ') || (text.textContent ?? ''))
}

describe('days of the figures', () => {
  test('a figure of another day than the rest has its day in its own label', () => {
    expect(labelsOf(dutch)).toContain('Weg uit Syrië en Irak, nog niet thuis: ongeveer 30 (onzeker), stand van 6 maart 2018')
    expect(labelsOf(dutch)).toContain('Omgekomen: ongeveer 60')
    expect(daysDiffer(dutch)).toBe(true)
  })

  test('a part without a figure is unknown and has no day', () => {
    const parts = [...dutch.parts.slice(0, 3), { cohort: 'elsewhere', quantity: undefined, uncertain: true, evidence: [] }]
    expect(labelsOf({ ...dutch, parts })).toContain('Elders: onbekend (onzeker)')
    expect(daysDiffer({ ...dutch, parts })).toBe(false)
  })
})

test('no label is longer than the chart is wide', () => {
  const { document } = parseHTML(ledgerChart(dutch, wordsFor('nl'), 'narrow'))
  const lines = [...document.querySelectorAll('text')].flatMap((text) => (text.querySelector('tspan') === null ? [text.textContent ?? ''] : [...text.querySelectorAll('tspan')].map((line) => line.textContent ?? '')))
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(46)
})
