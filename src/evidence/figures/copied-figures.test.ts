import { expect, test } from 'vitest'
import { copiedFigures } from './copied-figures.ts'
import type { FigurePoint } from './figure-point.ts'

/** What an origin gave for a day, exactly. */
function given(origin: string, asOf: '2018-03' | '2018-04', value: number): FigurePoint {
  return {
    id: `${origin}:${asOf}`, ref: { kind: 'row', row: `${origin}:${asOf}` }, country: 'NL', cohort: 'departed_total', population: undefined, asOf, known: '2018-03-26',
    quantity: { value, low: undefined, high: undefined, qualifier: 'exact' }, interval: { low: value, high: value }, origin, url: undefined, confidence: 'high', illustrative: false, definedSince: undefined, isDayStated: true, roundingStep: 1,
  }
}

const offices = (asOf: '2018-03' | '2018-04') => [given('nctv', asOf, 300), given('aivd', asOf, 300), given('egmont', asOf, 300)]

test('two papers with the same wrong figure took it from one another: the odds of one to four become 40.2 times that', () => {
  const copying = copiedFigures([...offices('2018-03'), given('paper', '2018-03', 280), given('other', '2018-03', 280)])
  expect(copying('paper', 'other')).toBeCloseTo(10.05 / 11.05, 10)
})

test('two offices with the right figure may well have counted for themselves', () => {
  const copying = copiedFigures([...offices('2018-03'), given('paper', '2018-03', 280)])
  expect(copying('nctv', 'aivd')).toBeCloseTo(0.3 / 1.3, 10)
  expect(copying('nctv', 'paper')).toBeLessThan(0.06)
})

test('where all agree, or nobody is in the majority, or two never speak of one day, nothing is said of copying', () => {
  expect(copiedFigures(offices('2018-03'))('nctv', 'aivd')).toBe(0)
  expect(copiedFigures([given('nctv', '2018-03', 300), given('paper', '2018-03', 280)])('nctv', 'paper')).toBe(0)
  expect(copiedFigures([...offices('2018-03'), given('paper', '2018-04', 280)])('nctv', 'paper')).toBe(0)
})
