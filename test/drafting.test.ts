import { afterAll, describe, expect, test } from 'vitest'
import { dropDraft } from '../src/actions/drafting/drop-draft.ts'
import { finishDraft } from '../src/actions/drafting/finish-draft.ts'
import type { DraftTurn } from '../src/actions/drafting/keep-revision.ts'
import { putForwardDraft } from '../src/actions/drafting/put-forward-draft.ts'
import { readDraft, readDraftHistory, readDrafts } from '../src/actions/drafting/read-drafts.ts'
import { reviseDraft } from '../src/actions/drafting/revise-draft.ts'
import { signDraft } from '../src/actions/drafting/sign-draft.ts'
import { startDraft } from '../src/actions/drafting/start-draft.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import type { AsOf, Draft, DraftHand, EditionDraft } from '../src/core/index.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { get } from './builders/get.ts'

const store = await aStore()
const context = aContext(store)
get(await loadRecord(context))
afterAll(() => store[Symbol.asyncDispose]())

const now: AsOf = { asOf: '2026-11-24', recordedBy: undefined }
const hand = (name: string): DraftHand => ({ account: `id-of-${name}`, name })
const [writer, editor, reviewer] = [hand('analyst-1'), hand('analyst-2'), hand('reviewer-1')]

const edition = (nl: string, evidence: readonly string[] = ['J067']): EditionDraft => ({
  kind: 'edition', day: '2018-03-26', corrects: undefined, acceptsUnreviewed: false, sentences: [{ id: 's1', text: { nl }, behind: undefined, evidence }],
})

const turnOf = ({ id, revision }: Draft, by: DraftHand): DraftTurn => ({ draft: id, revision, by })
const aDraft = async () => get(await startDraft(context, { country: 'NL', by: writer, body: edition('De beweging keert terug naar haar propaganda.') }))

describe('people write together, and nothing that was written is overwritten', () => {
  test('every step is kept with the whole draft, whose step it was and when', async () => {
    const started = await aDraft()
    const revised = get(await reviseDraft(context, turnOf(started, editor), edition('De beweging richt zich weer op propaganda.')))
    expect(revised).toMatchObject({ id: started.id, kind: 'edition', author: writer, revision: 2, state: 'open' })
    const history = get(await readDraftHistory(context, now, started.id))
    expect(history.map(({ step, by }) => [step, by.name])).toEqual([['started', 'analyst-1'], ['revised', 'analyst-2']])
    expect(history[0]?.body).toEqual(started.body)
    const before = { asOf: now.asOf, recordedBy: started.recorded }
    expect(get(await readDraft(context, before, started.id))).toEqual(started)
    expect(get(await readDrafts(context, now, 'edition')).find(({ id }) => id === started.id)).toEqual(revised)
    expect(get(await readDrafts(context, now, 'level'))).toEqual([])
  })

  test('of two who change one revision the second is told, and given what stands now', async () => {
    const started = await aDraft()
    const first = get(await reviseDraft(context, turnOf(started, editor), edition('Zo zegt de een het.')))
    const late = await reviseDraft(context, turnOf(started, writer), edition('Zo zegt de ander het.'))
    expect(late).toEqual({ ok: false, problem: { kind: 'draft-stale', draft: started.id, given: 1, present: first } })
    const both = await Promise.all([editor, writer].map((by) => reviseDraft(context, turnOf(first, by), edition(`Door ${by.name}.`))))
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })

  test('what it leans on has to be there', async () => {
    const started = await aDraft()
    expect(await reviseDraft(context, turnOf(started, writer), edition('Zonder grond.', ['no-such-row']))).toMatchObject({ problem: { kind: 'evidence-unknown', id: 'no-such-row' } })
    expect(await readDraft(context, now, 'draft:edition:NL:2026-11-24:99')).toMatchObject({ problem: { kind: 'draft-unknown' } })
  })
})

describe('two pairs of eyes', () => {
  test('a draft that was put forward is signed by an account that neither started it nor put it forward', async () => {
    const started = await aDraft()
    expect(await signDraft(context, turnOf(started, reviewer))).toMatchObject({ problem: { kind: 'draft-not-forward' } })
    const forward = get(await putForwardDraft(context, turnOf(started, editor)))
    expect(forward).toMatchObject({ state: 'put-forward', putForward: { name: 'analyst-2' }, signatures: [] })
    for (const own of [writer, editor]) expect(await signDraft(context, turnOf(forward, own))).toMatchObject({ problem: { kind: 'draft-own', role: own.name } })
    // The same account under another name is the same account.
    expect(await signDraft(context, turnOf(forward, { ...writer, name: 'reviewer-9' }))).toMatchObject({ problem: { kind: 'draft-own' } })
    expect(await finishDraft(context, turnOf(forward, reviewer), 'NL-1')).toMatchObject({ problem: { kind: 'draft-unsigned' } })
    const signed = get(await signDraft(context, turnOf(forward, reviewer)))
    expect(signed).toMatchObject({ state: 'put-forward', signatures: [{ account: 'id-of-reviewer-1', name: 'reviewer-1' }] })
    const finished = get(await finishDraft(context, turnOf(signed, reviewer), 'NL-1'))
    expect(finished).toMatchObject({ state: 'done', result: 'NL-1' })
    expect(await reviseDraft(context, turnOf(finished, writer), edition('Te laat.'))).toMatchObject({ problem: { kind: 'draft-closed', state: 'done' } })
  })

  test('a change after that opens it again, and the signatures fall', async () => {
    const forward = get(await putForwardDraft(context, turnOf(await aDraft(), writer)))
    const signed = get(await signDraft(context, turnOf(forward, reviewer)))
    const changed = get(await reviseDraft(context, turnOf(signed, editor), edition('Toch anders.')))
    expect(changed).toMatchObject({ state: 'open', putForward: undefined, signatures: [] })
    const again = get(await putForwardDraft(context, turnOf(changed, editor)))
    expect(again.signatures).toEqual([])
  })

  test('a draft that was dropped stays to be read, and is worked on no more', async () => {
    const started = await aDraft()
    const dropped = get(await dropDraft(context, turnOf(started, editor)))
    expect(get(await readDraft(context, now, started.id))).toMatchObject({ state: 'dropped' })
    expect(await putForwardDraft(context, turnOf(dropped, writer))).toMatchObject({ problem: { kind: 'draft-closed', state: 'dropped' } })
  })
})
