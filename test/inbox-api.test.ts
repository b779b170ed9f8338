import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { done, refused } from '../src/core/index.ts'
import { listAudit } from '../src/store/people/audit-log.ts'
import { aPdf } from './builders/a-pdf.ts'
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
  expect((await team.as(analyst, `${path}/verdict`, { method: 'POST', body: { act: 'accept' }, headers: { 'if-match': tag } })).status).toBe(200)
  const claim = decodeURIComponent(path.slice('/inbox/claims/'.length))
  const verdict = async (account: TestAccount) => (await team.as(account, `/inbox/verdicts?claims=${encodeURIComponent(claim)}`)).json()
  expect([await verdict(analyst), await verdict(outsider)]).toEqual(['accepted', 'open'].map((each) => ({ verdicts: [{ claim, verdict: each }] })))
  expect((await team.as(outsider, `${path}/verdict`, { method: 'POST', body: { act: 'accept' }, headers: { 'if-match': tag } })).status).toBe(404)
  expect((await team.as(outsider, '/inbox/reports', { method: 'POST', body: { text: 'Een tekst.', marking: 'red' } })).status).toBe(400)
})

/** A form as a browser sends it; each sending has a boundary of its own. */
const sendForm = async (fields: Readonly<Record<string, string | File>>, headers: Readonly<Record<string, string>> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return team.app.request('http://localhost:4300/api/v1/inbox/files', { method: 'POST', headers: { ...(await team.headersOf(analyst)), ...headers }, body: form })
}
const pdf = (text: string) => new File([new Uint8Array(aPdf([[{ x: 60, y: 700, text }]]))], 'brief.pdf', { type: 'application/pdf' })

test('a file is brought in once, however often its form is sent, and the audit log says which report came of it', async () => {
  const send = () => sendForm({ file: pdf('Er zijn 160 Nederlandse jihadisten in Syrie.'), source: 'Testbron', marking: 'green' }, { 'idempotency-key': 'once-and-no-more' })
  const [first, again] = [await send(), await send()]
  expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
  const { kept: [brought] } = await first.json() as { readonly kept: readonly { readonly report: string; readonly claims: number; readonly added: boolean }[] }
  expect([await again.json(), brought]).toMatchObject([{ kept: [brought] }, { claims: 1, added: true }])
  expect((await sendForm({ file: pdf('Iets anders.') }, { 'idempotency-key': 'once-and-no-more' })).status).toBe(422)
  const written = (await listAudit(team.context.store.db, 0, 100)).filter(({ act }) => act === 'POST /inbox/files')
  expect(written.map(({ subjects }) => subjects)).toEqual([[brought?.report]])
})

test('a file that is larger than is taken is refused with the limit and what to do, in the language of who asks', async () => {
  const large = new File([new Uint8Array(20_000_001)], 'groot.pdf')
  const [dutch, english, far] = [await sendForm({ file: large }, { 'accept-language': 'nl' }), await sendForm({ file: large }), await sendForm({ file: new File([new Uint8Array(21_000_000)], 'groter.pdf') })]
  expect([dutch.status, english.status, far.status]).toEqual([413, 413, 413])
  expect((await dutch.json() as { readonly detail: string }).detail).toMatch(/20 MB.*in delen.*Er is niets bewaard/)
  expect((await far.json() as { readonly detail: string }).detail).toMatch(/20 MB.*in parts.*Nothing was kept/)
})

test.each([
  ['no form at all', 'multipart/form-data; boundary=x', '{"a":1}'],
  ['a form without a boundary', 'multipart/form-data', '--x--'],
  ['a form of thousands of parts', 'multipart/form-data; boundary=x', `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(5000)}--x--\r\n`],
  ['a head without end', 'multipart/form-data; boundary=x', `--x\r\n${'X: y\r\n'.repeat(5000)}\r\nb\r\n--x--\r\n`],
  ['a form without a file', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nb\r\n--x--\r\n'],
  ['a field that nobody asked for', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="clearance"\r\n\r\nred\r\n--x--\r\n'],
  ['JSON', 'application/json', '{"file":"x"}'],
])('%s is refused and breaks nothing', async (_, type, body) => {
  const response = await team.app.request('http://localhost:4300/api/v1/inbox/files', { method: 'POST', headers: { ...(await team.headersOf(analyst)), 'content-type': type }, body })
  expect([response.status, team.logged]).toEqual([400, []])
})

test('addresses that take their time keep nobody from writing, and one that is gone by the second sending gives the first answer', async () => {
  const slow = Promise.withResolvers<void>()
  const found = { text: 'Er zijn 130 Nederlandse jihadisten in Syrië en Irak.', title: undefined, published: undefined, url: undefined, layout: undefined }
  let asked = 0
  const openAddress = async (address: string) => {
    asked += 1
    if (address.endsWith('/gone') && asked > 1) return [refused({ kind: 'address-refused' as const, address, reason: 'unreachable' as const })]
    if (address.endsWith('/slow')) await slow.promise
    return [done(found)]
  }
  const far = await testSignIn(team.context, { documents: { openAddress, openFile: () => Promise.resolve([]) } })
  const bring = (path: string, headers = {}) => far.as(analyst, '/inbox/reports', { method: 'POST', body: { address: `https://example.org/${path}`, title: 'Ver weg' }, headers })
  const key = { 'idempotency-key': 'gone-the-second-time' }
  const [first, again] = [await bring('gone', key), await bring('gone', key)]
  expect([first.status, again.status, await again.text()]).toEqual([201, 201, await first.text()])
  const waiting = Array.from({ length: 12 }, () => bring('slow'))
  expect((await far.as(analyst, '/inbox/reports', { method: 'POST', body: { text: 'Er zijn 120 Nederlandse jihadisten in Syrië.', title: 'Dichtbij' } })).status).toBe(201)
  slow.resolve()
  expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([201]))
})

test('a long text is read while others go on, and one that is longer than a report can be is refused and kept nowhere', async () => {
  const bring = (text: string) => team.as(analyst, '/inbox/reports', { method: 'POST', body: { text, title: 'Lang' } })
  const long = bring(`Er zijn 110 Nederlandse jihadisten in Syrië. ${'Het bleef rustig. '.repeat(2000)}`)
  expect((await team.as(reader, '/me')).status).toBe(200)
  expect(await (await long).json()).toMatchObject({ kept: [{ added: true, claims: 1 }] })
  const tooLong = await bring('a\n'.repeat(300_000))
  expect([tooLong.status, ((await tooLong.json()) as { readonly kind: string }).kind]).toEqual([413, 'report-too-long'])
})
