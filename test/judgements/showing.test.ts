import { readFileSync } from 'node:fs'
import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { readJudgements } from '../../src/actions/logbook/read-judgements.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import type { Judgements, Language } from '../../src/core/index.ts'
import { printJudgements } from '../../src/publishing/terminal/print-judgements.ts'
import type { Store } from '../../src/store/store.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

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

  test('say on which items the lead of the register hangs, and keep the item that fits all alike', async () => {
    const [register] = get(await read()).registers
    // By hand: weaker -(1·√2 + √2·1/√2) = -2.41, stopped -1, chance -(√2·√2) = -2; without the fall of the caliphate chance stands at 0.
    expect(register?.ranked.map(({ id, weighted }) => [id, Number(weighted.toFixed(2))])).toEqual([['stopped', -1], ['chance', -2], ['weaker', -2.41]])
    expect(register?.items.map(({ id, leadersWithout }) => [id, leadersWithout])).toEqual([['caliphate', ['chance']], ['arrests', ['weaker', 'stopped']], ['france', undefined], ['gaps', undefined]])
    expect(register?.items.find(({ id }) => id === 'gaps')?.bits).toBe(0)
  })
})
