import { describe, expect, test } from 'vitest'
import { listFlags } from '../../src/actions/flagging/flags.ts'
import { readJudgements } from '../../src/actions/logbook/read-judgements.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { withdrawEntry } from '../../src/actions/logbook/withdraw-entry.ts'
import type { Context } from '../../src/actions/context.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { retractEvidence } from '../../src/actions/withdrawing/retract-evidence.ts'
import type { AsOf, Day, JudgedSet } from '../../src/core/index.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { aJudgement, aReveal, aSet, type Document } from './documents.ts'
import { follow } from './follow-doors.ts'

const on = (asOf: Day): AsOf => ({ asOf, recordedBy: undefined })
const now = on('2026-11-24')
const set = 'entry:propositions:NL:2018-03-26:1'
const record = (context: Context, ...documents: readonly Document[]) => recordDocuments(context, { text: JSON.stringify(documents), path: 'x.json', author: undefined, known: undefined })
const problemOf = async (outcome: ReturnType<typeof record>) => {
  const recorded = await outcome
  return recorded.ok ? undefined : recorded.problem
}

async function judgedOn(context: Context, view: AsOf = now): Promise<JudgedSet> {
  const { sets } = get(await readJudgements(context, { country: 'NL', view, entry: undefined }))
  return sets[0] ?? expect.fail('no set')
}

describe('while a set is closed', () => {
  test('no door shows what anybody thinks, only who judged and who is still asked', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet(), aJudgement(set, 'analyst-1', { probabilities: { none: 0.613, one: 0.274, more: 0.113 }, reasons: [{ en: 'a telltale reason' }] })))
    expect(await judgedOn(context)).toMatchObject({ judged: ['analyst-1'], waiting: ['analyst-2'], opened: undefined, propositions: [], opinions: [] })
    for (const [door, shown] of await follow(context, [set, 'entry:judgement:NL:2018-03-27:1'])) {
      expect(shown, door).not.toMatch(/telltale|613|61[.,]3|27[.,]4|11[.,]3|two reports|moderate/)
      expect(shown.length, door).toBeGreaterThan(2)
    }
  })

  test('the doors are the ones by which it is seen once it is open', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ judges: ['analyst-1'] }), aJudgement(set, 'analyst-1', { probabilities: { none: 0.613, one: 0.274, more: 0.113 }, reasons: [{ en: 'a telltale reason' }] }), aReveal(set)))
    const seen = (await follow(context, [set])).filter(([, shown]) => shown.includes('telltale')).map(([door]) => door)
    expect(seen).toEqual(['judgements in Dutch', 'judgements in English', 'judgements as JSON', 'logbook in English', 'logbook as JSON'])
  })

  test('a judgement whose evidence is withdrawn is flagged for its author; what else it leans on is only counted', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await loadRecord(context))
    get(await record(context, aSet(), aJudgement(set, 'analyst-1', { evidence: ['J068', 'J069'] })))
    get(await retractEvidence(context, { evidence: 'J068', reason: 'the page was changed', known: '2018-03-28' }))
    const flags = get(await listFlags(context, now)).filter(({ subject }) => subject.kind === 'entry')
    expect(flags).toMatchObject([{ subject: { id: 'entry:judgement:NL:2018-03-27:1' }, cause: { id: 'J068' }, corrections: [{ kind: 'support', before: 2, after: 1 }] }])
    expect(JSON.stringify(flags)).not.toContain('J069')
  })

  test('it is not opened before all have judged or its last day has passed', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet(), aJudgement(set, 'analyst-1')))
    expect(await problemOf(record(context, aReveal(set, { known: '2018-04-02' })))).toMatchObject({ kind: 'documents-wrong', mistakes: [{ what: 'judges-wait', waiting: ['analyst-2'], due: '2018-04-02' }] })
    get(await record(context, aReveal(set, { known: '2018-04-03' })))
    expect(await judgedOn(context)).toMatchObject({ judged: ['analyst-1'], waiting: ['analyst-2'], opinions: [{ author: 'analyst-1' }] })
  })

  test('nor on its last day, by giving the day after as the day on which it became known', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ due: '2026-11-24' }), aJudgement(set, 'analyst-1')))
    expect(await problemOf(record(context, aReveal(set, { known: '2026-11-25' })))).toMatchObject({ mistakes: [{ what: 'judges-wait', waiting: ['analyst-2'] }] })
    expect(await judgedOn(context, on('2026-11-25'))).toMatchObject({ opened: undefined, opinions: [] })
  })

  test('a second judgement of a role replaces its first; both are kept', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ judges: ['analyst-1'] }), aJudgement(set, 'analyst-1'), aJudgement(set, 'analyst-1', { probabilities: { none: 0.2, one: 0.3, more: 0.5 } }), aReveal(set)))
    const { opinions, replaced, propositions } = await judgedOn(context)
    expect(opinions.map(({ entry, given }) => [entry, given])).toEqual([['entry:judgement:NL:2018-03-27:2', [0.2, 0.3, 0.5]]])
    expect(replaced).toEqual(['entry:judgement:NL:2018-03-27:1'])
    expect(propositions.map(({ probability }) => probability)).toEqual([0.2, 0.3, 0.5])
  })
})

describe('once a set is open', () => {
  test('a later judgement is shown apart and changes nothing that was pooled', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ judges: ['analyst-1', 'analyst-2'] }), aJudgement(set, 'analyst-1'), aJudgement(set, 'analyst-2'), aReveal(set)))
    const before = await judgedOn(context)
    get(await record(context, aJudgement(set, 'analyst-2', { known: '2018-03-29', probabilities: { none: 0, one: 0, more: 1 } })))
    const after = await judgedOn(context)
    expect(after.propositions).toEqual(before.propositions)
    expect(after.opinions).toEqual(before.opinions)
    expect(after.late).toMatchObject([{ author: 'analyst-2', given: [0, 0, 1] }])
  })

  test('it stays open: a reveal is neither withdrawn nor given twice', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ judges: ['analyst-1'] }), aJudgement(set, 'analyst-1'), aReveal(set)))
    expect(await withdrawEntry(context, { entry: 'entry:reveal:NL:2018-03-28:1', author: 'team-lead', reason: 'a slip', known: '2018-03-29' })).toMatchObject({ ok: false, problem: { kind: 'entry-final' } })
    expect(await problemOf(record(context, aReveal(set)))).toMatchObject({ mistakes: [{ what: 'done-before', entry: 'entry:reveal:NL:2018-03-28:1' }] })
  })

  test('a view of a day before the reveal stays closed', async () => {
    await using store = await aStore()
    const context = aContext(store)
    get(await record(context, aSet({ judges: ['analyst-1'] }), aJudgement(set, 'analyst-1')))
    const before = await judgedOn(context, on('2018-03-27'))
    get(await record(context, aReveal(set)))
    expect(await judgedOn(context, on('2018-03-27'))).toEqual(before)
    expect((await judgedOn(context, on('2018-03-28'))).opinions).toHaveLength(1)
  })
})
