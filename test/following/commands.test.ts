import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aContext, aDatabase, aStore } from '../builders/a-store.ts'
import { aTerminal } from '../builders/a-terminal.ts'
import { publishOn } from '../builders/a-publication.ts'
import { deliverAll } from '../builders/a-follower.ts'
import { get } from '../builders/get.ts'

let folder = ''
let url = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'peil-following-'))
  url = await aDatabase()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (now: string) => aTerminal(url, now, { columns: 200 })
const hook = 'https://hooks.example/zqsecretpath?token=zqtoken'

/** Each part needs the ones before it, as in an office. */
describe('an office that lets systems follow', () => {
  let id = ''
  let secret = ''

  test('has nobody who follows at first', async () => {
    expect(await at('2018-04-01T09:00:00Z')('followers')).toMatchObject({ code: 0, out: 'Nobody follows what is published here.\nStill to be sent: 0; waiting for another attempt: 0.\n' })
    expect((await at('2018-04-01T09:00:00Z')('followers', 'log')).out).toBe('Nothing has been sent yet, or nothing of this kind.\n')
  })

  test('adds a webhook, and is shown its secret once', async () => {
    const added = await at('2018-04-01T09:00:00Z')('followers', 'webhook', hook, '--country', 'nl', '--stream', 'jihadist', '--only-changes', '--lang', 'en')
    expect(added).toMatchObject({ code: 0, err: '' })
    id = /^(f-[0-9a-f]{12}) follows from the next edition on/.exec(added.out)?.[1] ?? expect.fail(added.out)
    secret = /whsec_\S+$/m.exec(added.out)?.[0] ?? expect.fail(added.out)
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(24)
  })

  test('lists who follows what, without the whole address and without the secret', async () => {
    const listed = await at('2018-04-02T09:00:00Z')('followers')
    expect(listed.out).toBe(`1 follower:\n${id}: webhook https://hooks.example/…, the Netherlands, jihadist threat, only what changes, in English, since 1 April 2018\nStill to be sent: 0; waiting for another attempt: 0.\n`)
    const json = JSON.parse((await at('2018-04-02T09:00:00Z')('followers', '--json')).out) as unknown
    expect(json).toEqual({ followers: [{ id, channel: 'webhook', address: 'https://hooks.example/…', language: 'en', country: 'NL', stream: 'jihadist', onlyChanges: true, asked: '2018-04-01T09:00:00.000Z', confirmed: '2018-04-01T09:00:00.000Z' }], outbox: { due: 0, later: 0 } })
  })

  test('is told of mistakes, without the address being repeated', async () => {
    const again = await at('2018-04-02T09:00:00Z')('followers', 'webhook', hook, '--country', 'NL', '--stream', 'jihadist')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toContain(id)
    const refused = [again, ...(await Promise.all([['webhook', 'http://hooks.example/zqsecretpath'], ['webhook', 'https://127.0.0.1/zqsecretpath'], ['webhook'], ['remove'], ['remove', 'f-0'], ['burn'], ['log', 'more'], ['webhook', hook, '--stream', 'tidal']].map((words) => at('2018-04-02T09:00:00Z')('followers', ...words))))]
    expect(refused.map(({ code }) => code)).toEqual([1, 2, 2, 2, 2, 1, 2, 2, 2])
    expect(refused.map(({ err }) => err).join('')).not.toContain('zqsecretpath')
  })

  test('finds followers in no file of an export', async () => {
    const out = path.join(folder, 'export')
    expect(await at('2018-04-02T09:00:00Z')('export', '--out', out, '--format', 'jsonl')).toMatchObject({ code: 0 })
    const files = await readdir(out)
    expect(files.filter((file) => /follower|delivery/.test(file))).toEqual([])
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) for (const word of ['zqsecretpath', id, secret.slice(6)]) expect((await readFile(path.join(out, file))).includes(word), file).toBe(false)
  })

  test('sees what did not arrive, and what was given up', async () => {
    await using store = await aStore(url)
    const context = aContext(store, '2018-05-01T09:00:00Z')
    await at('2018-04-02T09:00:00Z')('followers', 'webhook', 'https://other.example/')
    get(await publishOn(context, '2018-03-26'))
    let answers = 0
    get(await deliverAll(context, { waits: [0], channels: { webhook: { atOnce: 1, deliver: () => Promise.resolve(answers++ === 0 ? { outcome: 'failed', reason: 'status', status: 500 } : { outcome: 'failed', reason: 'timeout', status: undefined }) } } }))
    const log = await at('2018-05-02T09:00:00Z')('followers', 'log', '--failed')
    expect(log.out).toMatch(/^2018-05-01 09:00:\d\d UTC f-[0-9a-f]{12} \(webhook\), NL-1, attempt 2: did not arrive, given up \(no answer in time\)\n2018-05-01 09:00:\d\d UTC f-[0-9a-f]{12} \(webhook\), NL-1, attempt 1: did not arrive, to be tried again \(answer 500\)\n$/)
    expect(JSON.parse((await at('2018-05-02T09:00:00Z')('followers', 'log', '--json')).out)).toMatchObject([{ attempt: 2, outcome: 'given-up', reason: 'timeout', status: null }, { attempt: 1, outcome: 'failed', status: 500 }])
  })

  test('sends what is due, once, and says what came of it', async () => {
    expect(await at('2018-05-02T09:00:00Z')('deliver', '--once')).toEqual({ code: 0, err: '', out: 'Arrived: 0; to be tried again: 0; given up: 0; address gone: 0.\n' })
  })

  test('removes a follower for good', async () => {
    expect(await at('2018-05-02T09:00:00Z')('followers', 'remove', id)).toEqual({ code: 0, err: '', out: `${id} is gone, with its address and with what was still to be sent.\n` })
    expect(await at('2018-05-02T09:00:00Z')('followers', 'remove', id)).toMatchObject({ code: 1 })
    expect((await at('2018-05-02T09:00:00Z')('followers')).out).not.toContain(id)
  })

  test('says all of it in Dutch too', async () => {
    const listed = await aTerminal(url, '2018-05-02T09:00:00Z', { language: 'nl', columns: 200 })('followers')
    expect(listed.out).toMatch(/^1 volger:\nf-[0-9a-f]{12}: webhook https:\/\/other\.example\/…, alle landen, alle soorten dreiging, elke uitgave, in het Engels, sinds 2 april 2018\nNog te versturen: 0; wacht op een volgende poging: 0\.\n$/)
  })
})
