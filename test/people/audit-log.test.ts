import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditWriter } from '../../src/actions/audit/audit-writer.ts'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { createToken } from '../../src/actions/people/create-token.ts'
import { verifyAudit } from '../../src/actions/audit/verify-audit.ts'
import { auditToJson } from '../../src/actions/audit/audit-to-json.ts'
import type { AuditNote } from '../../src/core/index.ts'
import { listClaimIdsOfReport } from '../../src/store/kept-claims.ts'
import { listAuditBefore } from '../../src/store/people/audit-log.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aTeamSite } from '../builders/a-team-site.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'

let team: SignedInApp
let site: Awaited<ReturnType<typeof aTeamSite>>
beforeAll(async () => {
  team = await testSignIn()
  site = await aTeamSite(team.context)
  for (const marking of ['clear', 'amber'] as const) {
    const kept = await ingestReport(team.context, aReport({ id: `report-${marking}`, marking, text: `De AIVD meldt op 1 maart 2018 dat er 140 uitreizigers in Syrië zijn. Bij een aanslag in Utrecht vielen op 18 maart 2018 drie doden, meldt bericht ${marking}.` }), aSource)
    expect(kept.ok).toBe(true)
  }
})
afterAll(() => team[Symbol.asyncDispose]())

const administrator = { name: 'keeper-1', roles: ['administrator'], clearance: 'clear' } as const
const analyst = { name: 'analyst-1', roles: ['analyst'], clearance: 'amber' } as const
const uncleared = { name: 'analyst-2', roles: ['analyst'], clearance: 'green' } as const

interface Page {
  readonly entries: readonly { readonly number: number; readonly actor: string; readonly act: string; readonly subjects: readonly string[]; readonly marking: string | null }[]
  readonly next: number | null
}
/** As it lies in the store: reading it by the API with a clearance is an entry itself. */
const log = async (): Promise<Pick<Page, 'entries'>> => ({ entries: (await listAuditBefore(team.context.store.db, undefined, 50, undefined)).map(auditToJson).map((entry) => ({ ...entry, actor: entry.actor ?? '' })) })
const page = async (query = ''): Promise<Page> => (await team.as(administrator, `/audit${query}`)).json()

describe('the audit log has', () => {
  test('who was given marked material, by its id, and nothing of who was given none', async () => {
    expect((await team.as(uncleared, '/inbox')).status).toBe(200)
    expect((await team.as(analyst, '/inbox')).status).toBe(200)
    const { entries } = await log()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ number: 1, actor: 'analyst-1', act: 'GET /inbox', subjects: expect.arrayContaining(['report-amber']), marking: 'amber' })
    expect(JSON.stringify(entries)).not.toContain('Utrecht')
  })

  test('nothing of who has what open, and of what was only asked', async () => {
    const before = (await log()).entries.length
    expect((await team.as(analyst, '/presence', { method: 'PUT', body: { object: 'report:report-amber', window: 'window-1', act: 'looks' } })).status).toBe(200)
    expect((await team.as(uncleared, '/check', { method: 'POST', body: { text: 'In Utrecht vielen drie doden.' } })).status).toBe(200)
    expect((await log()).entries).toHaveLength(before)
  })

  test('every write, and one that was refused for want of a right', async () => {
    expect((await team.as(administrator, '/accounts', { method: 'POST', body: { name: 'analyst-3', roles: ['analyst'], clearance: 'green' } })).status).toBe(201)
    expect((await team.as(administrator, '/accounts/analyst-3/disable', { method: 'POST' })).status).toBe(200)
    expect((await team.as(analyst, '/accounts/analyst-3/enable', { method: 'POST' })).status).toBe(403)
    const { entries } = await log()
    expect(entries.slice(0, 3).map(({ actor, act, subjects }) => [actor, act, ...subjects])).toEqual([
      ['analyst-1', 'POST /accounts/:name/enable', 'analyst-3'],
      ['keeper-1', 'POST /accounts/:name/disable', 'analyst-3'],
      ['keeper-1', 'POST /accounts', 'analyst-3'],
    ])
  })
})

test('all of it can be had by an administrator who may see more as well', async () => {
  const all = await team.as({ name: 'keeper-2', roles: ['administrator'], clearance: 'red' }, '/audit/export')
  expect([all.status, (await all.text()).split('\n').length > 3]).toEqual([200, true])
})

test('only an administrator reads it, a page at a time and of one account', async () => {
  expect((await team.as(analyst, '/audit')).status).toBe(403)
  expect((await team.as(analyst, '/audit/export')).status).toBe(403)
  const first = await page('?limit=3')
  expect(first.next).toBe(2)
  expect((await page(`?limit=3&after=${first.next}`)).entries.map(({ number }) => number)).toEqual([1])
  expect((await page('?actor=keeper-1')).entries.map(({ number }) => number)).toEqual([3, 2])
  const lines = (await (await team.as({ name: 'keeper-2', roles: ['administrator'], clearance: 'red' }, '/audit/export')).text()).trim().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { readonly number: number }).number)).toEqual([1, 2, 3, 4])
})

test('of what is above the clearance of an administrator it names nothing, nor by the whole log', async () => {
  expect((await page()).entries.at(-1)).toMatchObject({ number: 1, actor: 'analyst-1', act: 'GET /inbox', subjects: [], marking: null })
  const all = await team.as(administrator, '/audit/export')
  expect([all.status, await all.text()]).toEqual([403, expect.not.stringContaining('report-amber')])
})

test('fifty people at once are written down together, one after the other and without a gap', async () => {
  const writer = auditWriter(team.context)
  const note: AuditNote = { actor: 'analyst-1', via: 'session', act: 'GET /inbox', status: 200, subjects: [], marking: 'amber' }
  const kept = await Promise.all(Array.from({ length: 50 }, () => writer.write(note)))
  expect(kept.every(({ ok }) => ok)).toBe(true)
  expect(await verifyAudit(team.context)).toMatchObject({ ok: true, value: { entries: 54 } })
})

describe('by every other door too it is written down who was given marked material, and not that somebody was given none:', () => {
  const text = 'Er zijn 140 uitreizigers in Syrië. Bij een aanslag in Utrecht vielen op 18 maart 2018 drie doden.'
  const initialize = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'claims', arguments: { report: 'report-amber' } } }
  const check = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: 'other', text, published: '2018-04-20' }) }
  test.each([
    ['the page of the picture', 'GET /nl/', '/nl/', {}],
    ['the picture as JSON', 'GET /api/picture', '/api/picture', {}],
    ['a check', 'POST /api/check', '/api/check', check],
    ['a check as ClaimReview', 'POST /api/check', '/api/check?format=claimreview', check],
    ['an assistant', 'POST /mcp', '/mcp', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }, body: JSON.stringify(initialize) }],
  ])('%s', async (_, act, path, request: { readonly headers?: Readonly<Record<string, string>> }) => {
    const before = (await log()).entries[0]?.number ?? 0
    const ask = async (account: TestAccount) => {
      const token = get(await createToken(team.context, { id: `a-${account.name}`, roles: account.roles }, { label: 'test', rights: ['read'], days: 1 }, randomBytes))
      return site.request(`http://localhost:4300${path}`, { ...request, headers: { host: 'localhost:4300', authorization: `Bearer ${token.secret}`, ...request.headers } })
    }
    for (const account of [uncleared, analyst]) expect((await ask(account)).status).toBe(200)
    const written = (await log()).entries.filter(({ number }) => number > before)
    expect(written).toEqual([expect.objectContaining({ actor: 'analyst-1', via: 'token', act, marking: 'amber', subjects: expect.arrayContaining([expect.stringMatching(/report-amber/)]) })])
  })

  test('the page of an edition as it would be, which names nothing that it rests on', async () => {
    const evidence = await listClaimIdsOfReport(team.context.store.db, 'report-amber')
    const started = await team.as(analyst, '/drafts', { method: 'POST', body: { country: 'NL', body: { day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: { nl: 'Drie doden.', en: 'Three dead.' }, behind: null, evidence }] } } })
    const { id } = (await started.json()) as { readonly id: string }
    expect((await team.as(analyst, `/drafts/${id}/preview?language=nl`)).status).toBe(200)
    expect((await log()).entries[0]).toMatchObject({ act: 'GET /drafts/:draft/preview', marking: 'amber', subjects: expect.arrayContaining([evidence[0]]) })
  })

  test('the present state, for who wrote on another', async () => {
    const before = (await log()).entries[0]?.number ?? 0
    const late = await team.as(analyst, '/inbox/reports/report-amber/rest', { method: 'POST', body: { seen: {} }, headers: { 'if-match': '"another"' } })
    expect(late.status).toBe(412)
    expect((await log()).entries.filter(({ number }) => number > before)).toEqual([expect.objectContaining({ act: 'POST /inbox/reports/:report/rest', status: 412, marking: 'amber', subjects: expect.arrayContaining(['report-amber']) })])
  })
})

test('what was changed, or taken out, in the database itself is seen', async () => {
  const { db } = team.context.store
  await expect(sql`update audit_entry set actor = 'analyst-9' where number = 2`.execute(db)).rejects.toThrow()
  await sql`alter table audit_entry disable trigger history`.execute(db)
  await sql`update audit_entry set actor = 'analyst-9' where number = 2`.execute(db)
  expect(await verifyAudit(team.context)).toEqual({ ok: false, problem: { kind: 'audit-broken', number: 2 } })
  await sql`update audit_entry set actor = 'keeper-1' where number = 2`.execute(db)
  await sql`delete from audit_entry where number = 40`.execute(db)
  expect(await verifyAudit(team.context)).toEqual({ ok: false, problem: { kind: 'audit-broken', number: 40 } })
})

test('nothing in these answers was a defect', () => {
  expect(team.logged).toEqual([])
})
