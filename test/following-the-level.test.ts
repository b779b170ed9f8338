import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../src/actions/assess.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import { nodeKey, type Day, type Language } from '../src/core/index.ts'
import { printGraph } from '../src/publishing/terminal/print-graph.ts'
import type { Store } from '../src/store/store.ts'
import { codedWhy } from '../src/words/coded-whys.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'
import { readData } from './builders/the-record.ts'

let store: Store

beforeAll(async () => {
  store = await aStore()
  get(await loadRecord(aContext(store)))
}, 60_000)
afterAll(() => store[Symbol.asyncDispose]())

const on = (asOf: Day) => ({ asOf, recordedBy: undefined })
const followed = async (id: string, asOf: Day = '2026-11-24') => get(await why(aContext(store), { id, view: on(asOf), country: 'NL' }))
const printed = async (id: string, language: Language) => printGraph(await followed(id), 'why', { language, columns: 1000 }).split('\n').slice(1)

describe('a row of the record says in the graph what it says in the world', () => {
  test.each<[string, string, Language, string]>([
    ['a reason', 'J069', 'nl', 'reden van een uitgave, 26 maart 2018 (DTN47, verhoogt de dreiging): IS en al-Qaida houden de wil en het vermogen; oorsprong NCTV [J069]'],
    ['a reason', 'J069', 'en', 'reason of an edition, 26 March 2018 (DTN47, raises the threat): IS and al-Qaeda keep intent and ability; origin NCTV [J069]'],
    ['a warning', 'W03', 'nl', 'waarschuwing: Terugkerende Syriëstrijders kunnen in Nederland aanslagen plegen. DTN32, 13 maart 2013; zonder termijn; oorsprong NCTV [W03]'],
    ['an event', 'EU-20190318-NL-1', 'nl', 'gebeurtenis: 18 maart 2019, Utrecht (tram), Nederland: jihadistische aanslag met een vuurwapen; 4 doden, 6 gewonden; oorsprong Wikipedia [EU-20190318-NL-1]'],
    ['a figure', 'cohort:NL:in_area:2018-03-26:nu.nl', 'en', 'figure: In the area: about 160 (aged nine and over), as of 26 March 2018; origin NCTV [cohort:NL:in_area:2018-03-26:nu.nl]'],
    ['a decision', 'level:NL:DTN47', 'nl', 'besluit over het niveau: DTN47, van 26 maart 2018, hield het niveau op 4 van 5, substantieel; oorsprong NCTV [level:NL:DTN47]'],
  ])('%s (%s) in %s', async (_, id, language, line) => {
    expect((await printed(id, language))[0]).toBe(line)
  })

  test('and how it was coded for the level, in words and as data', async () => {
    expect((await printed('J069', 'nl'))[1]?.trim()).toBe(
      'door ons gecodeerd: jihadistische dreiging, wil, sterkte +1 op een schaal van −3 tot +3, waardering B2, halfwaardetijd 365 dagen, één stem met al het andere van NCTV; waarom: de wil om aan te vallen')
    const { nodes, root } = await followed('J069')
    expect(nodes[root]).toMatchObject({
      says: { kind: 'reason', text: { nl: 'IS en al-Qaida houden de wil en het vermogen' } },
      coded: [{ stream: 'jihadist', driver: 'intent', strength: 1, grade: 'B2', halfLifeDays: 365, cluster: 'nctv', why: 'will to attack' }],
    })
    expect((await printed('J067', 'en'))[1]).toContain('strength −1 on')
    expect((await printed('EU-20190318-NL-1', 'en')).filter((line) => line.includes('coded by us') && line.includes('a vote of its own'))).toHaveLength(3)
  })

  test('every reason of the coding has Dutch words', async () => {
    const lines: readonly { readonly why: string }[] = parse(await readData('data/level/coding.csv'), { columns: true, comment: '#', comment_no_infix: true })
    for (const { why: reason } of lines) expect(codedWhy('nl', reason), reason).not.toBe(reason)
  })
})

test('the sentence of the proposal leads down to every coded row that counts and to the attacks that are counted, and each leads back up', async () => {
  const view = on('2018-03-26')
  const { streams } = get(await assess(aContext(store), { scope: { country: 'NL', parts: [] }, view }))
  const counting = streams.filter(({ outcome }) => outcome.kind === 'assessed').flatMap(({ drivers }) => drivers.flatMap(({ items }) => items.filter(({ counts }) => counts)))
  // The record of that day: 9 reasons and 5 attacks or plots were coded, 24 and 2 attacks are compared.
  expect(new Set(counting.filter(({ basis }) => basis.kind === 'rate').flatMap(({ rows }) => rows)).size).toBe(26)
  const graph = await followed('proposal-1', '2018-03-26')
  const below = graph.edges.filter(({ from }) => from === graph.root).map(({ to }) => to)
  expect(below.toSorted()).toEqual([...new Set(counting.flatMap(({ rows }) => rows))].map((id) => nodeKey({ kind: 'row', id })).toSorted())
  const shown = printGraph(graph, 'why', { language: 'en', columns: 1000 })
  for (const row of new Set(counting.flatMap(({ basis, rows }) => (basis.kind === 'coded' ? rows : [])))) expect(shown).toContain(`[${row}]`)
  const up = get(await impact(aContext(store), { id: 'EU-20170407-SE-1', view, country: 'NL' }))
  expect(Object.keys(up.nodes)).toContain(graph.root)
})
