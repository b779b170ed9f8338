import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aReport, aSource } from '../../../test/builders/a-report.ts'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { get } from '../../../test/builders/get.ts'
import { done, type AsOf } from '../../core/index.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import type { Store } from '../../store/store.ts'
import { ingestReport } from '../adding/ingest-report.ts'
import type { Context } from '../context.ts'
import { listFlags } from '../flagging/flags.ts'
import { addClaim } from './add-claim.ts'
import { correctClaim } from './correct-claim.ts'
import { finishReport } from './finish-report.ts'
import { listInbox } from './list-inbox.ts'
import { openReport } from './open-report.ts'
import { reviewClaims } from './review-claims.ts'
import { loadDesk } from './review-desk.ts'
import { settleReviews } from './settle-reviews.ts'
import { splitClaim } from './split-claim.ts'
import { takeStep } from './take-step.ts'
import { tallyInbox } from './tally-inbox.ts'
import { undoStep } from './undo-step.ts'

let store: Store
let context: Context
beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
})
afterAll(() => store[Symbol.asyncDispose]())

const analyst = { name: 'analyst-1', clearance: 'red' } as const
const colleague = { name: 'analyst-2', clearance: 'red' } as const
const now: AsOf = { asOf: '2026-11-24', recordedBy: undefined }
const text = 'Het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV. Er zijn 140 Nederlandse jihadisten in Syrië en Irak. Sinds 2012 zijn ongeveer 300 personen uitgereisd.'

let made = 0
/** A report of its own for a test, as the inbox shows it. */
async function aReportToReview(words = text) {
  made += 1
  const report = `nakijken-${made}`
  get(await ingestReport(context, aReport({ id: report, text: `${made}. ${words}` }), aSource))
  const open = async () => get(await openReport(context, now, report, analyst))
  return { report, open, claims: (await open()).claims }
}

async function standing(report: string, view: AsOf = now): Promise<readonly string[]> {
  return get(await readEvidenceBase(store, view)).claims.filter((stored) => stored.report === report).map(({ claim }) => claim.id)
}

function seeing(report: string, ...claims: readonly { readonly claim: { readonly id: string }; readonly version: string }[]) {
  return { actor: analyst, report, seen: Object.fromEntries(claims.map(({ claim, version }) => [claim.id, version])) }
}

test('a report is to review, begun, and reviewed when no claim is open any more', async () => {
  const { report, open, claims } = await aReportToReview()
  const [first, ...others] = claims
  if (first === undefined) expect.fail()
  expect((await open()).state).toBe('to-review')
  get(await reviewClaims(context, seeing(report, first), { act: 'accept' }))
  expect(await open()).toMatchObject({ state: 'begun', claims: expect.arrayContaining([expect.objectContaining({ verdict: 'accepted', decided: expect.objectContaining({ author: 'analyst-1', act: 'accept' }) })]) })
  get(await reviewClaims(context, seeing(report, ...others), { act: 'accept', rest: true }))
  expect((await open()).state).toBe('reviewed')
})

test('a rejected claim is out of every view from then on, and in those of before', async () => {
  const { report, open, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  get(await reviewClaims(context, seeing(report, figure), { act: 'reject', reason: 'misread', words: undefined }))
  expect(await standing(report)).not.toContain(figure.claim.id)
  expect(await standing(report, { asOf: '2026-11-23', recordedBy: undefined })).toContain(figure.claim.id)
  const rejected = (await open()).claims.find(({ claim }) => claim.id === figure.claim.id)
  expect(rejected).toMatchObject({ verdict: 'rejected', stands: false, decided: { reason: 'misread' } })
  get(await undoStep(context, { actor: analyst, report, seen: {} }, 'undo'))
  expect(await standing(report)).toContain(figure.claim.id)
  get(await undoStep(context, { actor: analyst, report, seen: {} }, 'redo'))
  expect(await standing(report)).not.toContain(figure.claim.id)
})

test('what leaned on a rejected claim is flagged, and once', async () => {
  const { report, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  get(await settleReviews(context))
  const before = get(await listFlags(context, now)).length
  get(await reviewClaims(context, seeing(report, figure), { act: 'reject', reason: 'other', words: 'het gaat over een ander land' }))
  expect(get(await settleReviews(context))).toBe(1)
  const flags = get(await listFlags(context, now)).slice(before)
  expect(flags).toContainEqual(expect.objectContaining({ subject: expect.objectContaining({ kind: 'series' }), cause: expect.objectContaining({ act: 'withdrawn', id: figure.claim.id, reason: 'het gaat over een ander land' }) }))
  expect(get(await settleReviews(context))).toBe(0)
})

test('a correction changes fields and passage; the quote stays the exact words of the text', async () => {
  const { report, open, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  const whole = (await open()).report.text
  const start = whole.indexOf('140')
  get(await correctClaim(context, seeing(report, figure), { fields: ['value=150', 'qualifier=approx'], span: { start: start - 1, end: start + 27 } }))
  const corrected = (await open()).claims.find(({ claim }) => claim.id === figure.claim.id)
  expect(corrected).toMatchObject({ verdict: 'accepted', isCorrected: true, claim: { start, fields: { value: 150, qualifier: 'approx' }, quote: whole.slice(start, start + 27).trim() } })
})

test.each([
  ['a field with a name of a person', { fields: ['population=Jan de Vries'], span: undefined }, 'field-invalid'],
  ['a value that the field cannot hold', { fields: ['value=veel'], span: undefined }, 'field-invalid'],
  ['a passage that ends after the text', { fields: [], span: { start: 0, end: 9999 } }, 'span-invalid'],
  ['a passage without words', { fields: [], span: { start: 2, end: 3 } }, 'span-invalid'],
])('%s is refused', async (_, changes, kind) => {
  const { report, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  expect(await correctClaim(context, seeing(report, figure), changes)).toMatchObject({ ok: false, problem: { kind } })
})

test('a claim is split in two, each with what stands in its own words; undone, the whole is back', async () => {
  const { report, open, claims } = await aReportToReview('Er zijn 140 Nederlandse jihadisten in Syrië en 50 in Turkije, aldus de NCTV.')
  const whole = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  const before = await standing(report)
  const middle = whole.claim.start + Math.floor((whole.claim.end - whole.claim.start) / 2)
  get(await splitClaim(context, seeing(report, whole), [{ span: { start: whole.claim.start, end: middle }, fields: [] }, { span: { start: middle, end: whole.claim.end }, fields: ['value=50'] }]))
  const parts = (await open()).claims.filter(({ claim }) => claim.rule === 'by-hand')
  expect(parts).toHaveLength(2)
  expect(parts[1]?.claim.fields).toMatchObject({ value: 50 })
  expect(await standing(report)).not.toContain(whole.claim.id)
  get(await undoStep(context, { actor: analyst, report, seen: {} }, 'undo'))
  expect(await standing(report)).toEqual(before)
})

test('a claim that the reader missed is added by hand, was public when its report was, and goes again', async () => {
  const { report, open } = await aReportToReview()
  const whole = (await open()).report.text
  const span = { start: whole.indexOf('Sinds 2012'), end: whole.length }
  get(await addClaim(context, { actor: analyst, report, seen: {} }, { kind: 'TREND', span, fields: ['direction=up'] }))
  const id = `${report}:TREND-${span.start}-${span.end}`
  expect(await standing(report, { asOf: '2018-04-01', recordedBy: undefined })).toContain(id)
  expect(await addClaim(context, { actor: analyst, report, seen: {} }, { kind: 'TREND', span, fields: [] })).toMatchObject({ ok: false, problem: { kind: 'claim-there-already' } })
  get(await undoStep(context, { actor: analyst, report, seen: {} }, 'undo'))
  for (const asOf of ['2018-04-01', '2026-11-24'] as const) expect(await standing(report, { asOf, recordedBy: undefined })).not.toContain(id)
  get(await undoStep(context, { actor: analyst, report, seen: {} }, 'redo'))
  expect((await open()).claims.find(({ claim }) => claim.id === id)).toMatchObject({ verdict: 'accepted', claim: { fields: { direction: 'up' } } })
})

test('several acts are undone one after the other, and done again in their order', async () => {
  const { report, open, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  const start = await open()
  get(await correctClaim(context, seeing(report, figure), { fields: ['value=150'], span: undefined }))
  const corrected = (await open()).claims.find(({ claim }) => claim.id === figure.claim.id) ?? expect.fail()
  get(await reviewClaims(context, seeing(report, corrected), { act: 'reject', reason: 'not-said', words: undefined }))
  const end = await open()
  for (const act of ['undo', 'undo'] as const) get(await undoStep(context, { actor: analyst, report, seen: {} }, act))
  expect(statesOf(await open())).toEqual(statesOf(start))
  expect(await undoStep(context, { actor: analyst, report, seen: {} }, 'undo')).toMatchObject({ ok: false, problem: { kind: 'nothing-to-undo' } })
  for (const act of ['redo', 'redo'] as const) get(await undoStep(context, { actor: analyst, report, seen: {} }, act))
  expect(statesOf(await open())).toEqual(statesOf(end))
})

function statesOf({ claims, state }: Awaited<ReturnType<Awaited<ReturnType<typeof aReportToReview>>['open']>>) {
  return { state, claims: claims.map(({ claim, verdict }) => [claim, verdict]) }
}

describe('two people on one report', () => {
  test('who decides on what they no longer see is told, and nothing is overwritten', async () => {
    const { report, claims } = await aReportToReview()
    const first = claims[0] ?? expect.fail()
    get(await reviewClaims(context, { ...seeing(report, first), actor: colleague }, { act: 'accept' }))
    expect(await reviewClaims(context, seeing(report, first), { act: 'reject', reason: 'not-said', words: undefined })).toMatchObject({ ok: false, problem: { kind: 'review-moved-on', claims: [first.claim.id] } })
  })

  test('nobody undoes what a colleague decided since', async () => {
    const { report, open, claims } = await aReportToReview()
    const first = claims[0] ?? expect.fail()
    get(await reviewClaims(context, seeing(report, first), { act: 'accept' }))
    const accepted = (await open()).claims[0] ?? expect.fail()
    get(await reviewClaims(context, { ...seeing(report, accepted), actor: colleague }, { act: 'reject', reason: 'not-said', words: undefined }))
    expect(await undoStep(context, { actor: analyst, report, seen: {} }, 'undo')).toMatchObject({ ok: false, problem: { kind: 'review-moved-on' } })
  })
})

test('no claim with a doubt is accepted with the rest', async () => {
  const { report, claims } = await aReportToReview('Volgens bronnen zijn er enkele tientallen Nederlandse jihadisten in Syrië. Vorig jaar waren dat er veel meer.')
  const doubted = claims.find(({ doubts }) => doubts.length > 0) ?? expect.fail()
  expect(await reviewClaims(context, seeing(report, ...claims), { act: 'accept', rest: true })).toMatchObject({ ok: false, problem: { kind: 'doubt-unsettled', claim: doubted.claim.id } })
  get(await reviewClaims(context, seeing(report, doubted), { act: 'accept' }))
})

test('a report in which nothing was found is reviewed when somebody says so', async () => {
  const { report, open } = await aReportToReview('Het regent vandaag in het hele land.')
  expect((await open()).claims).toEqual([])
  get(await finishReport(context, { actor: analyst, report, seen: {} }))
  expect((await open()).state).toBe('reviewed')
})

test('the inbox counts by state and goes on where a page ended', async () => {
  const page = get(await listInbox(context, now, { filter: {}, after: undefined, limit: 3 }))
  expect(page.reports).toHaveLength(3)
  const counts = get(await tallyInbox(context, { view: now, filter: {} }))
  expect(counts['to-review'] + counts.begun + counts.reviewed).toBe(made)
  const seen = new Set<string>()
  for (let after = undefined as typeof page.next, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const next = get(await listInbox(context, now, { filter: {}, after, limit: 3 }))
    for (const { id } of next.reports) seen.add(id)
    after = next.next
  }
  expect(seen.size).toBe(made)
  const reviewed = get(await listInbox(context, now, { filter: { state: 'reviewed', kind: 'LEVEL' }, after: undefined, limit: 50 }))
  expect(reviewed.reports.every(({ state, kinds }) => state === 'reviewed' && kinds.includes('LEVEL'))).toBe(true)
  expect(get(await listInbox(context, now, { filter: { doubt: 'number-ambiguous' }, after: undefined, limit: 50 })).reports.length).toBeGreaterThan(0)
})

test('what a step gives back is what is there after it', async () => {
  const { report, open, claims } = await aReportToReview()
  const figure = claims.find(({ claim }) => claim.kind === 'FIGURE') ?? expect.fail()
  const there = async () => get(await loadDesk(store.db, { ...now, clearance: 'red' }, report))
  const steps = [
    () => reviewClaims(context, seeing(report, figure), { act: 'reject', reason: 'misread', words: undefined }),
    () => undoStep(context, { actor: analyst, report, seen: {} }, 'undo'),
    async () => correctClaim(context, seeing(report, ...(await open()).claims.filter(({ claim }) => claim.id === figure.claim.id)), { fields: ['value=150'], span: undefined }),
    () => addClaim(context, { actor: analyst, report, seen: {} }, { kind: 'FIGURE', span: { start: 0, end: 20 }, fields: ['value=4'] }),
  ]
  for (const step of steps) expect(get(await step()).desk).toEqual(await there())
})

test('a step that was looked at while somebody else decided is looked at again', async () => {
  const { report, open, claims } = await aReportToReview()
  const [first] = claims
  if (first === undefined) expect.fail()
  let looks = 0
  const taken = await takeStep(context, seeing(report, first), async () => {
    if (++looks === 1) get(await reviewClaims(context, { ...seeing(report, first), actor: colleague }, { act: 'accept' }))
    return done({ act: 'reject', outcomes: [{ claim: first.claim.id, verdict: 'rejected', reason: 'misread' }] })
  })
  expect([looks, taken]).toEqual([1, { ok: false, problem: { kind: 'review-moved-on', report, claims: [first.claim.id] } }])
  expect((await open()).claims.find(({ claim }) => claim.id === first.claim.id)).toMatchObject({ verdict: 'accepted', decided: { author: 'analyst-2' } })
})
