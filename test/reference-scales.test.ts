import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { markings, reliabilities, type LikelihoodScale } from '../src/core/index.ts'

type Term = readonly [word: string, low: number, high: number]
interface Reference {
  readonly name: string
  readonly terms?: readonly (Term | string)[]
  readonly gaps?: readonly (readonly [number, number])[]
  readonly levels?: readonly (readonly [ordinal: number, label: string])[]
  readonly versions?: readonly { readonly levels: readonly string[] }[]
  readonly modes?: Readonly<Record<string, number>>
  readonly not_covered?: readonly string[]
}
interface Coded {
  readonly id: string
  readonly terms: readonly { readonly code: string; readonly en: string; readonly nl: string }[]
}
interface Study {
  readonly id: string
  readonly ranges?: readonly { readonly nl: string; readonly low: number; readonly high: number }[]
  readonly anchors?: readonly { readonly nl: string; readonly at: number }[]
  readonly modes?: readonly { readonly nl: string; readonly at: number }[]
  readonly notStudied?: readonly string[]
}
interface Words {
  readonly scales: readonly LikelihoodScale[]
  readonly asReadersTakeThem: readonly Study[]
  readonly confidence: { readonly terms: readonly { readonly en: string }[] }
  readonly gradings: readonly Coded[]
  readonly markings: { readonly labels: readonly string[] }
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const words = JSON.parse(read('data/level/likelihood-words.json')) as Words
const { cases } = JSON.parse(read('test/vectors/00_reference_scales.json')) as { readonly cases: readonly Reference[] }
const steps = parse(read('data/record/scales.csv'), { columns: true, comment: '#', comment_no_infix: true }) as readonly Readonly<Record<string, string>>[]
const reference = (start: string) => cases.find(({ name }) => name.startsWith(start)) ?? expect.fail(`no case ${start}`)
const scale = (id: string) => words.scales.find((each) => each.id === id) ?? expect.fail(`no scale ${id}`)
const study = (id: string) => words.asReadersTakeThem.find((each) => each.id === id) ?? expect.fail(`no study ${id}`)
const ranges = (id: string) => scale(id).terms.map(({ low, high }) => [low, high])
const labels = (id: string) => steps.filter(({ scale_id }) => scale_id === id).map(({ label_native }) => label_native?.split(' / ')[0])

describe('words of likelihood have the numbers of the reference scales', () => {
  test.each([['phia', 'PHIA'], ['nato', 'NATO']])('%s, word for word', (id, start) => {
    expect(scale(id).terms.map(({ en, low, high }) => [en, low, high])).toEqual(reference(start).terms)
  })

  test('PHIA leaves the gaps that its maker left', () => {
    const limits = ranges('phia')
    expect(limits.slice(1).map(([low], at) => [limits[at]?.[1], low])).toEqual(reference('PHIA').gaps)
  })

  test('ICD 203, whose two rows of words are two scales that are not mixed', () => {
    const [likely, probable] = [scale('icd-203-likely'), scale('icd-203-probable')].map(({ terms }) => terms)
    expect(likely?.map(({ en, low, high }, at) => [`${en} / ${probable?.[at]?.en ?? ''}`, low, high])).toEqual(reference('ICD 203').terms)
    expect(ranges('icd-203-probable')).toEqual(ranges('icd-203-likely'))
  })

  test('Dutch words as readers take them, and those that nobody studied', () => {
    const willems = study('willems-2020')
    const given = reference('Dutch words')
    expect(willems.ranges?.map(({ nl, low, high }) => [nl, low, high])).toEqual(given.terms)
    expect(Object.fromEntries((willems.modes ?? []).map(({ nl, at }) => [nl, at]))).toEqual(given.modes)
    expect(willems.notStudied).toEqual(given.not_covered)
    expect(study('renooij-witteman-1999').anchors?.map(({ nl, at }) => [nl, at])).toEqual(reference('Dutch verbal-numerical').terms)
  })

  test('words whose numbers nobody has looked up say so', () => {
    expect(words.scales.filter(({ checked }) => !checked).map(({ id }) => id)).toEqual(['nato'])
  })

  test('stand from the lowest to the highest, each in both languages, and none is used twice on a scale', () => {
    for (const { terms } of words.scales) {
      expect(terms.flatMap(({ low, high }) => [low, high])).toEqual(terms.flatMap(({ low, high }) => [low, high]).toSorted((a, b) => a - b))
      for (const language of ['nl', 'en'] as const) expect(new Set(terms.map((term) => term[language])).size).toBe(terms.length)
    }
  })
})

describe('grades, confidence and markings', () => {
  test.each([['source-reliability', 'Admiralty / STANAG'], ['information-credibility', 'Admiralty information']])('%s as the Admiralty code has it', (id, start) => {
    const grading = words.gradings.find((each) => each.id === id)
    const given = (reference(start).terms ?? []).map((term) => String(term).replace(' (source not used before)', ''))
    expect(grading?.terms.map(({ code, en }) => `${code} ${en}`)).toEqual(given)
  })

  test('are those that the code knows', () => {
    expect(words.gradings[0]?.terms.map(({ code }) => code)).toEqual(reliabilities)
    expect(words.markings.labels).toEqual(reference('TLP').terms)
    expect(words.markings.labels.toReversed()).toEqual(markings.map((marking) => `TLP:${marking.toUpperCase()}`))
    expect(words.confidence.terms.map(({ en }) => en)).toEqual(['high', 'moderate', 'low'])
  })
})

describe('steps of levels in the record are those of the reference scales', () => {
  test.each([['nl_dtn_5', 'NCTV'], ['uk_jtac_2019', 'UK'], ['be_ocad', 'Belgium'], ['au_ntas', 'Australia']])('%s', (id, start) => {
    expect(labels(id)).toEqual(reference(start).levels?.map(([, label]) => label))
  })

  test('dk_cta, from the second step on: the record has the name of the first from before it was renamed in 2021', () => {
    const english = steps.filter(({ scale_id }) => scale_id === 'dk_cta').map(({ label_en }) => label_en?.split('/').at(-1))
    expect(english.slice(1)).toEqual(reference('Denmark').levels?.slice(1).map(([, label]) => label))
  })

  test('nl_dtn_4, which ended with DTN41', () => {
    expect([labels('nl_dtn_4'), labels('nl_dtn_5')]).toEqual(reference('NCTV').versions?.map(({ levels }) => levels))
  })
})

/** From memory; another's numbers beside the level model's own; a country of which the record has no scale. */
const notKept = ['Sherman Kent 1964', 'MISP numeric defaults for Admiralty (CC0)', 'Canada']

test('every reference scale is compared above, or left out for a stated reason', () => {
  const compared = ['PHIA', 'ICD 203', 'NATO', 'Admiralty / STANAG', 'Admiralty information', 'Dutch words', 'Dutch verbal-numerical', 'TLP', 'NCTV', 'UK', 'Belgium', 'Australia', 'Denmark']
  const names = cases.map(({ name }) => name)
  expect(names.filter((name) => !compared.some((start) => name.startsWith(start)))).toEqual(notKept)
  expect(compared.filter((start) => names.filter((name) => name.startsWith(start)).length !== 1)).toEqual([])
})
