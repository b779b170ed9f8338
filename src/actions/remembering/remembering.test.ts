import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { doors } from '../../../test/builders/every-view.ts'
import { get } from '../../../test/builders/get.ts'
import { reportId, someSteps, take } from '../../../test/builders/marked-store.ts'
import { done, parseScope, refused, type AsOf, type Clearance } from '../../core/index.ts'
import { inOneTransaction } from '../../store/one-transaction.ts'
import { raiseMarking } from '../clearance/raise-marking.ts'
import type { Context } from '../context.ts'
import { closeFlag } from '../flagging/flags.ts'
import { openReport } from '../inbox/open-report.ts'
import { reviewClaims } from '../inbox/review-claims.ts'
import { settleReviews } from '../inbox/settle-reviews.ts'
import { undoStep } from '../inbox/undo-step.ts'
import { readLogbook } from '../logbook/read-logbook.ts'
import { recordTrigger } from '../logbook/record-trigger.ts'
import { remembering } from './remembering.ts'

interface Asked {
  readonly view: AsOf
}

const view: AsOf = { asOf: '2018-03-26', recordedBy: undefined }

/** Puts a trigger on record. */
async function pullTrigger(context: Context, reason: string): Promise<void> {
  get(await recordTrigger(context, { scope: get(parseScope('NL')), ground: 'specific-and-imminent', reason: { en: reason }, until: '2018-03-30', author: 'duty-officer', evidence: [], known: '2018-03-26' }))
}

test('a view is computed once until something that it was made from changes, and apart for whoever may see more', async () => {
  await using store = await aStore()
  const context = aContext(store)
  let computed = 0
  const entries = remembering<Asked, number>(context, async (_, asked) => {
    await readLogbook(context, asked.view)
    return done(++computed)
  })
  // What is made from a remembered view hangs on what that was made from.
  const beside = remembering<Asked, string>(context, async (_, asked) => done(`${get(await entries(asked))} entries`))
  expect([get(await entries({ view })), get(await entries({ view })), get(await entries({ view: { ...view, asOf: '2018-03-27' } }))]).toEqual([1, 1, 2])
  expect(get(await beside({ view }))).toBe('1 entries')
  await sql`insert into source values ('krant', 'krant', 'newspaper', 'B', now())`.execute(store.db)
  expect([get(await entries({ view })), get(await beside({ view }))]).toEqual([1, '1 entries'])
  await pullTrigger(context, 'a plan')
  expect([get(await beside({ view })), get(await entries({ view }))]).toEqual(['3 entries', 3])
})

test('who asks while a view is being computed gets it only where nothing that it is made from changed meanwhile', async () => {
  await using store = await aStore()
  const context = aContext(store)
  const begun = Promise.withResolvers<void>()
  let computed = 0
  const slow = remembering<Asked, number>(context, async (_, asked) => {
    const entries = get(await readLogbook(context, asked.view))
    if (++computed === 1) await begun.promise
    return done(entries.length)
  })
  const first = slow({ view })
  await expect.poll(() => computed).toBe(1)
  await pullTrigger(context, 'a plan')
  const second = slow({ view })
  begun.resolve()
  expect([get(await first), get(await second), computed]).toEqual([0, 1, 2])
})

test('whatever people do in a store, what is remembered is what would be computed', { timeout: 120_000 }, async () => {
  await using store = await aStore()
  const context = aContext(store)
  const all = (clearance: Clearance) => doors(context, clearance, ['source:krant-0', 'picture:NL:2018-05-01'], '2026-12-31')
  const remembered = remembering(context, async (_, { door, clearance }: { readonly door: string; readonly clearance: Clearance; readonly view: AsOf }) => done(JSON.stringify(await all(clearance)[door]?.())))
  const compare = async (after: string, clearance: Clearance) => {
    for (const [door, read] of Object.entries(all(clearance)).filter(([name]) => !/^(?:check|find (?!brief))/.test(name))) {
      expect([after, clearance, door, get(await remembered({ door, clearance, view }))]).toEqual([after, clearance, door, JSON.stringify(await read())])
    }
  }
  const [steps = []] = fc.sample(someSteps, { numRuns: 1, seed: 7 })
  for (const [at, { what }] of steps.entries()) {
    await take(context, steps.map((step, each) => (each === at ? step : undefined)), steps)
    if (at % 5 === 4) await compare(what, 'clear')
  }
  for (const act of ['reject', 'settle', 'undo', 'accept', 'close', 'raise'] as const) {
    await review(context, act)
    await compare(act, 'red')
  }
})

/** An act on the first report and all its claims. */
async function review(context: Context, act: 'reject' | 'settle' | 'undo' | 'accept' | 'close' | 'raise'): Promise<void> {
  const report = reportId(0)
  const acting = { actor: { name: 'analyst-1', clearance: 'red' }, report } as const
  const { claims } = get(await openReport(context, { ...view, asOf: '2030-01-01' }, report, { name: 'analyst-1' }))
  const seen = Object.fromEntries(claims.map(({ claim, version }) => [claim.id, version]))
  switch (act) {
    case 'reject': return void get(await reviewClaims(context, { ...acting, seen }, { act: 'reject', reason: 'misread', words: undefined }))
    case 'settle': return void get(await settleReviews(context))
    case 'undo': return void get(await undoStep(context, { ...acting, seen: {} }, 'undo'))
    case 'accept': return void get(await reviewClaims(context, { ...acting, seen }, { act: 'accept' }))
    case 'close': return void get(await closeFlag(context, { flag: 'flag:1', reason: 'gezien' }))
    case 'raise': return void get(await raiseMarking(context, { report, marking: 'red', reason: 'bron in gevaar', known: '2018-06-02' }))
  }
}

test('a refusal is not remembered', async () => {
  await using store = await aStore()
  let asked = 0
  const refuseOnce = remembering<Asked, number>(aContext(store), async () => (asked++ === 0 ? refused({ kind: 'scope-malformed', given: '' }) : done(asked)))
  expect((await refuseOnce({ view })).ok).toBe(false)
  expect(get(await refuseOnce({ view }))).toBe(2)
})

test('a write takes what is there, and waits for nobody who still computes', async () => {
  await using store = await aStore()
  const within = { ...aContext(store) }
  const begun = Promise.withResolvers<number>()
  let computed = 0
  const slow = remembering<Asked, number>(within, async () => (++computed === 1 ? done(await begun.promise) : done(2)))
  const first = slow({ view })
  await expect.poll(() => computed).toBe(1)
  const inWrite = () => inOneTransaction(store, async (inside) => {
    Object.assign(within, { store: inside })
    return { value: get(await slow({ view })), keep: true }
  })
  expect(await inWrite()).toBe(2)
  begun.resolve(1)
  expect(get(await first)).toBe(1)
  expect([await inWrite(), computed]).toEqual([1, 2])
})
