import { readFileSync } from 'node:fs'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { impact } from '../../src/actions/graph/follow-evidence.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { readJudgements } from '../../src/actions/logbook/read-judgements.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import type { Day, Judgements, Language } from '../../src/core/index.ts'
import { printJudgements } from '../../src/publishing/terminal/print-judgements.ts'
import type { Store } from '../../src/store/store.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { aJudgement, aReveal, aSet } from './documents.ts'

const view = { asOf: '2018-03-31', recordedBy: undefined } as const
let store: Store

beforeAll(async () => {
  store = await aStore()
  const context = aContext(store)
  get(await loadRecord(context))
  for (const name of ['1-asked', '2-judged', '3-opened']) {
    get(await recordDocuments(context, { text: readFileSync(new URL(`../../examples/judgements/${name}.json`, import.meta.url), 'utf8'), path: name, author: undefined, known: undefined }))
  }
}, 60_000)
afterAll(() => store[Symbol.asyncDispose]())

const read = (entry?: string) => readJudgements(aContext(store), { country: 'NL', view, entry })
const lines = (judgements: Judgements, language: Language) => printJudgements(judgements, { country: 'NL', language, columns: 10_000 }).split('\n')

describe('the judgements of the example', () => {
  test.each<Language>(['nl', 'en'])('in %s never have confidence and likelihood in one sentence, and no word of likelihood without its number', async (language) => {
    const shown = lines(get(await read()), language)
    const confidence = language === 'nl' ? /Betrouwbaarheid/ : /Confidence/
    expect(shown.filter((line) => confidence.test(line))).toHaveLength(5)
    expect(shown.filter((line) => confidence.test(line) && line.includes('%'))).toEqual([])
    const word = language === 'nl' ? /waarschijnlijk|reële mogelijkheid/ : /likely|realistic possibility/
    const bare = shown.filter((line) => word.test(line) && !/\d\s?%/.test(line))
    // What is left are the names of words that no study looked at, and what the register is not.
    expect(bare.filter((line) => !/Hoe lezers|How readers|register/.test(line))).toEqual([])
    expect(shown.join('\n')).not.toMatch(/re[ëe]le kans/i)
  })

  test('are asked one by one: a set by its own id or that of a judgement, a register, an assumption', async () => {
    const counts = async (entry: string) => {
      const { sets, registers, assumptions } = get(await read(entry))
      return [sets.length, registers.length, assumptions.length]
    }
    expect(await counts('entry:propositions:NL:2018-03-26:1')).toEqual([1, 0, 0])
    expect(await counts('entry:judgement:NL:2018-03-29:2')).toEqual([1, 0, 0])
    expect(await counts('entry:hypotheses:NL:2018-03-26:1')).toEqual([0, 1, 0])
    expect(await counts('entry:assumption:NL:2018-03-26:2')).toEqual([0, 0, 1])
    expect(await read('entry:propositions:NL:2018-03-26:9')).toMatchObject({ ok: false, problem: { kind: 'entry-unknown' } })
  })

  test('fall with a key assumption in the graph as they do in the list: the pooled sets too, and no judgement beside them', async () => {
    const { assumptions } = get(await read())
    for (const { assumption, falls } of assumptions) {
      const { nodes } = get(await impact(aContext(store), { id: assumption.id, view, country: 'NL' }))
      const entries = Object.values(nodes).flatMap((node) => (node.kind === 'entry' && node.id !== assumption.id ? [node.id] : []))
      expect(entries.toSorted(), assumption.id).toEqual(falls.map(({ entry }) => entry).toSorted())
    }
    expect(assumptions.flatMap(({ falls }) => falls.map(({ kind }) => kind))).toContain('propositions')
  })

  test('say on which items the lead of the register hangs, and keep the item that fits all alike', async () => {
    const [register] = get(await read()).registers
    // By hand: weaker -(1·√2 + √2·1/√2) = -2.41, stopped -1, chance -(√2·√2) = -2; without the fall of the caliphate chance stands at 0.
    expect(register?.ranked.map(({ id, weighted }) => [id, Number(weighted.toFixed(2))])).toEqual([['stopped', -1], ['chance', -2], ['weaker', -2.41]])
    expect(register?.items.map(({ id, leadersWithout }) => [id, leadersWithout])).toEqual([['caliphate', ['chance']], ['arrests', ['weaker', 'stopped']], ['france', undefined], ['gaps', undefined]])
    expect(register?.items.find(({ id }) => id === 'gaps')?.bits).toBe(0)
  })
})

const expectedOn = async (shown: Store, asOf: Day) => get(await picture(aContext(shown), { country: 'NL', view: { asOf, recordedBy: undefined } })).judgements.flatMap(({ sentence }) => (sentence.kind === 'judged-question' ? [sentence.question.en ?? ''] : []))

describe('the picture lists what is expected', () => {
  test('until the last day of the window of each set, and not after it', async () => {
    expect(await expectedOn(store, '2018-09-30')).toHaveLength(2)
    expect(await expectedOn(store, '2018-10-01')).toEqual([expect.stringContaining('next return')])
    expect(await expectedOn(store, '2018-12-31')).toHaveLength(1)
    expect(await expectedOn(store, '2019-01-01')).toEqual([])
  })

  test('of a set without a window until 730 days after its reveal, while peil judgements keeps showing it', async () => {
    await using other = await aStore()
    get(await recordDocuments(aContext(other), { text: JSON.stringify([aSet({ label: 'set' }), aJudgement('#set', 'analyst-1'), aJudgement('#set', 'analyst-2'), aReveal('#set')]), path: 'x', author: undefined, known: undefined }))
    // Opened on 28 March 2018; 2020 is a leap year, so two years of days end on 27 March 2020.
    expect(await expectedOn(other, '2020-03-27')).toHaveLength(1)
    expect(await expectedOn(other, '2020-03-28')).toEqual([])
    expect(get(await readJudgements(aContext(other), { country: 'NL', view: { asOf: '2020-03-28', recordedBy: undefined }, entry: undefined })).sets).toHaveLength(1)
  })
})
