import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { get } from './builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from './builders/signed-in.ts'

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const reader: TestAccount = { name: 'reader-1', roles: ['reader'] }
const outsider: TestAccount = { name: 'analyst-3', roles: ['analyst'], clearance: 'clear' }

let team: SignedInApp
beforeAll(async () => {
  team = await testSignIn()
  get(await ingestReport(team.context, aReport({ id: 'open', text: 'Er zijn 140 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
  get(await ingestReport(team.context, aReport({ id: 'gemerkt', marking: 'amber', text: 'Er zijn 150 Nederlandse jihadisten in Syrië en Irak.' }), aSource))
})
afterAll(() => team[Symbol.asyncDispose]())

const claimPath = async (report: string) => {
  const { claims } = await (await team.as(analyst, `/inbox/reports/${report}`)).json() as { readonly claims: readonly { readonly claim: { readonly id: string }; readonly version: string }[] }
  const [first] = claims
  if (first === undefined) expect.fail()
  return { path: `/inbox/claims/${encodeURIComponent(first.claim.id)}`, tag: `"${first.version}~"` }
}

test('a verdict asks for the state that was seen: 428 without, 412 with an older one and what stands now', async () => {
  const { path, tag } = await claimPath('open')
  const accept = (headers: Readonly<Record<string, string>>) => team.as(analyst, `${path}/verdict`, { method: 'POST', body: { act: 'accept' }, headers })
  expect((await accept({})).status).toBe(428)
  expect((await accept({ 'if-match': tag })).status).toBe(200)
  const stale = await accept({ 'if-match': tag })
  expect(stale.status).toBe(412)
  expect(JSON.stringify(await stale.json())).toContain('analyst-1')
})

test('a reader reads and decides nothing', async () => {
  const { path, tag } = await claimPath('open')
  expect((await team.as(reader, '/inbox')).status).toBe(200)
  expect((await team.as(reader, `${path}/verdict`, { method: 'POST', body: { act: 'reopen' }, headers: { 'if-match': tag } })).status).toBe(403)
})

test('what is marked above a clearance is not in the list, its counts, the report, its claims or a write', async () => {
  const { path, tag } = await claimPath('gemerkt')
  const list = await (await team.as(outsider, '/inbox')).json() as { readonly reports: readonly { readonly id: string }[] }
  expect(list.reports.map(({ id }) => id)).toEqual(['open'])
  expect(await (await team.as(outsider, '/inbox/tally')).json()).toEqual({ 'to-review': 0, begun: 0, reviewed: 1 })
  for (const hidden of ['/inbox/reports/gemerkt', '/inbox/reports/gemerkt/pages', path]) expect((await team.as(outsider, hidden)).status).toBe(404)
  expect((await team.as(outsider, `${path}/verdict`, { method: 'POST', body: { act: 'accept' }, headers: { 'if-match': tag } })).status).toBe(404)
  expect((await team.as(outsider, '/inbox/reports', { method: 'POST', body: { text: 'Een tekst.', marking: 'red' } })).status).toBe(400)
})
