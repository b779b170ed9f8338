import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import { recordDocuments } from '../../src/actions/logbook/record-documents.ts'
import { retractEvidence } from '../../src/actions/withdrawing/retract-evidence.ts'
import type { Marking } from '../../src/core/index.ts'
import { listClaimIdsOfReport } from '../../src/store/kept-claims.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount } from '../builders/signed-in.ts'

let team: SignedInApp
beforeAll(async () => {
  team = await testSignIn()
})
afterAll(() => team[Symbol.asyncDispose]())

const cleared: TestAccount = { name: 'analyst-1', roles: ['decider'], clearance: 'red' }
const outsider: TestAccount = { name: 'analyst-2', roles: ['decider'], clearance: 'clear' }
const text = (n: number) => `De AIVD meldt op ${n} maart 2018 dat er 14${n} uitreizigers in Syrië zijn. Bij een aanslag in Utrecht vielen op 18 maart 2018 drie doden.`
const add = async (id: string, marking: Marking, n: number) => get(await ingestReport(team.context, aReport({ id, title: id, text: text(n), marking }), aSource))
const claimOf = async (id: string) => (await listClaimIdsOfReport(team.context.store.db, id))[0] ?? ''
const idOf = async (response: Response) => ((await response.json()) as { readonly id: string }).id
const post = (body: unknown) => ({ method: 'POST', body })
const editionOn = (evidence: readonly string[]) => ({ day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: { nl: 'Drie doden.', en: 'Three dead.' }, behind: null, evidence }] })

/** What a page of somebody hears, until the stream ends. */
async function heardBy(account: TestAccount) {
  const response = await team.as(account, '/changes')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const ended = (async () => {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) heard += part.value
  })()
  await expect.poll(() => heard).toContain('event: ready')
  return { heard: () => heard, until: (words: string) => expect.poll(() => heard, { timeout: 10_000 }).toContain(words), leave: () => reader?.cancel(), ended }
}

describe('of what is marked above the clearance', () => {
  test('nothing comes by the stream: no report, claim, draft, entry, flag or window', { timeout: 60_000 }, async () => {
    const [one, other] = [await heardBy(outsider), await heardBy(cleared)]
    await add('rood', 'red', 1)
    const claim = await claimOf('rood')
    const edition = await idOf(await team.as(cleared, '/drafts', post({ country: 'NL', body: editionOn([claim]) })))
    const level = await idOf(await team.as(cleared, '/level-drafts', post({ scope: 'NL', step: 4, evidence: [claim] })))
    const assumption = { kind: 'assumption', scope: 'NL', text: { nl: 'Aanname', en: 'Assumption' }, standing: 'supported', breaks: { nl: 'Nooit', en: 'Never' }, evidence: [claim] }
    get(await recordDocuments(team.context, { path: 'test', author: 'analyst-1', known: '2018-06-01', text: JSON.stringify(assumption) }))
    for (const object of ['report:rood', `claim:${claim}`, claim, edition, level]) {
      expect((await team.as(cleared, '/presence', { method: 'PUT', body: { object, window: 'window-of-1', act: 'edits' } })).status).toBe(200)
    }
    get(await retractEvidence(team.context, { evidence: 'rood', reason: 'onjuist', known: '2018-06-01' }))
    await add('open', 'clear', 2)
    for (const told of ['"open"', edition, level, 'report:rood', 'entry:assumption']) await other.until(told)
    await one.until('"open"')
    const events = one.heard().split('\n').filter((line) => line.startsWith('data: ') && line !== 'data: {}')
    // An event that the open report tells is named by its claim.
    expect(events.filter((line) => !/"open[":]/.test(line))).toEqual([])
    await Promise.all([one.leave(), other.leave()])
  })

  test('no draft is changed, put forward, signed or dropped, and each is answered as one that there is not', async () => {
    await add('rood-2', 'red', 3)
    const evidence = [await claimOf('rood-2')]
    const hidden = {
      drafts: await idOf(await team.as(cleared, '/drafts', post({ country: 'NL', body: editionOn(evidence) }))),
      'level-drafts': await idOf(await team.as(cleared, '/level-drafts', post({ scope: 'NL', step: 4, evidence }))),
    }
    const unlike: string[] = []
    for (const [kind, id] of Object.entries(hidden)) {
      for (const [method, verb] of [['PUT', ''], ['POST', '/put-forward'], ['POST', '/sign'], ['POST', '/drop']] as const) {
        const body = method === 'PUT' ? (kind === 'drafts' ? editionOn([]) : { scope: 'NL', step: 5 }) : { seen: [] }
        const ask = async (draft: string) => {
          const response = await team.as(outsider, `/${kind}/${encodeURIComponent(draft)}${verb}`, { method, body, headers: { 'if-match': kind === 'drafts' ? '"1"' : '"1/none"' } })
          return `${response.status} ${(await response.text()).replaceAll(draft, 'ID')}`
        }
        const [one, none] = [await ask(id), await ask(id.replace(/\d+$/, '999'))]
        if (one !== none || !one.startsWith('404')) unlike.push(`${method} ${kind}${verb}\n  ${one}\n  ${none}`)
      }
    }
    expect(unlike).toEqual([])
    const { rows } = await team.context.store.pool.query<{ id: string; revision: number }>('select id, max(revision)::int as revision from draft where id = any($1) group by id', [Object.values(hidden)])
    expect(rows.map(({ revision }) => revision)).toEqual([1, 1])
  })
})

describe('a stream', () => {
  const heartbeatMs = 15_000

  test.each([
    ['the session was ended', 'delete from session where account = $1'],
    ['the account was closed', 'update account set disabled = now() where id = $1'],
    ['the clearance was lowered', "update account set clearance = 'green' where id = $1"],
  ])('ends when %s', async (what, change) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const name = what.replaceAll(' ', '-')
      const page = await heardBy({ name, roles: ['analyst'], clearance: 'amber' })
      await vi.advanceTimersByTimeAsync(heartbeatMs)
      await page.until(': here')
      await team.context.store.pool.query(change, [`a-${name}`])
      vi.advanceTimersByTime(heartbeatMs)
      await page.ended
      expect(page.heard()).toContain('event: signed-out')
    } finally {
      vi.useRealTimers()
    }
  })
})

test('nothing in these answers was a defect', () => {
  expect(team.logged).toEqual([])
})
