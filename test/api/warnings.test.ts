import { afterAll, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type TestAccount } from '../builders/signed-in.ts'

const context = aContext(await aStore(), '2018-03-01T09:00:00Z')
get(await loadRecord(context))
const office = await testSignIn(context)
afterAll(() => office[Symbol.asyncDispose]())

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }

const warning = {
  scope: 'NL', stream: 'jihadist', event: { class: 'deadly-attack', atLeast: null }, window: { first: '2018-04-01', last: '2018-06-30' }, probability: 0.1,
  rule: { text: { nl: 'Een rij in de tabel van aanslagen.', en: 'A row in the table of attacks.' }, counted: 'attack-table' }, evidence: ['J067'],
}
const issue = (changes: object = {}, account = analyst) => office.as(account, '/warnings', { method: 'POST', body: { ...warning, ...changes } })
const act = async (account: TestAccount, id: string, verb: string, body: object) => {
  const etag = (await office.as(account, `/warnings/${id}`)).headers.get('etag') ?? ''
  return office.as(account, `/warnings/${id}/${verb}`, { method: 'POST', body, headers: { 'if-match': etag } })
}

test('a warning is issued with a rule, decided by another account, and scored', async () => {
  const issued = await issue()
  expect(issued.status).toBe(201)
  const { id }: { readonly id: string } = await issued.json()
  const { warnings }: { readonly warnings: readonly object[] } = await (await office.as(reviewer, '/warnings')).json()
  expect(warnings).toMatchObject([{ id, status: 'open', due: '2018-07-01', author: 'analyst-1', mayBeResolved: true }])
  expect(await (await office.as(analyst, `/warnings/${id}`)).json()).toMatchObject({ mayBeResolved: false, mayBeWithdrawn: true })
  const { ics }: { readonly ics: string } = await (await office.as(analyst, '/warning-calendar')).json()
  expect(ics).toContain('DTSTART;VALUE=DATE:20180701')
  const outcome = { outcome: { kind: 'did-not-occur' }, reason: { nl: 'Er is niets.', en: 'There is nothing.' }, evidence: [] }
  expect((await act(analyst, id, 'resolve', outcome)).status).toBe(403)
  const early = await act(reviewer, id, 'resolve', outcome)
  expect(await early.json()).toMatchObject({ type: 'urn:peil:problem:documents-wrong', mistakes: [{ what: 'too-early-day' }] })
  expect((await act(analyst, id, 'withdraw', { reason: 'Bij vergissing.' })).status).toBe(200)
  expect(await (await office.as(analyst, `/warnings/${id}`)).json()).toMatchObject({ status: 'withdrawn' })
  const score: { readonly html: string } = await (await office.as(analyst, '/warning-score')).json()
  expect(score.html).toContain('<section')
  expect(office.logged).toEqual([])
})

test('hindsight is refused, and the field that it is in is named', async () => {
  const late = await issue({ window: { first: '2018-03-01', last: '2018-06-30' } })
  expect(late.ok).toBe(false)
  expect(await late.json()).toMatchObject({ mistakes: [{ at: 'window.first', what: 'too-early-day' }] })
})

test('the yardstick has words for each percentage', async () => {
  const { wordings }: { readonly wordings: readonly string[] } = await (await office.as(analyst, '/likelihood-words')).json()
  expect(wordings).toHaveLength(99)
  expect(wordings[9]).toContain('10')
})

test('a warning is marked as its author says, never above what the author may see, and is not there for who may see less', async () => {
  const outsider: TestAccount = { name: 'analyst-3', roles: ['analyst'], clearance: 'green' }
  const { id }: { readonly id: string } = await (await issue({ marking: 'amber' })).json()
  expect(await (await office.as(analyst, `/warnings/${id}`)).json()).toMatchObject({ marking: 'amber' })
  expect((await office.as(outsider, `/warnings/${id}`)).status).toBe(404)
  expect(await (await issue({ marking: 'amber' }, outsider)).json()).toMatchObject({ mistakes: [{ at: 'marking', allowed: ['clear', 'green'] }] })
  expect((await issue({ marking: 'green' }, outsider)).status).toBe(201)
})
