import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runPeil, startPeil, startServing, untilServing } from './run-peil.ts'

let folder = ''
let env: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-demo-'))
  await chmod(folder, 0o755)
  env = { PEIL_DATA: path.join(folder, 'data') }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Whether a server still runs on the data folder. */
async function serverRuns(): Promise<boolean> {
  const file = await readFile(path.join(folder, 'data/postgres/data/postmaster.pid'), 'utf8').catch(() => undefined)
  return file !== undefined
}

/** Somebody who came in by a link of the demo, as a browser asks for them. */
async function signedIn(address: string, secret: string) {
  const headers = { 'content-type': 'application/json', origin: address, 'sec-fetch-site': 'same-origin' }
  const used = await fetch(`${address}/api/v1/sign-in/link/use`, { method: 'POST', headers, body: JSON.stringify({ secret, name: null, password: null }) })
  const cookie = used.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  return async (method: string, route: string, { body, revision }: { readonly body?: object; readonly revision?: number } = {}) => {
    const match = revision === undefined ? {} : { 'if-match': `"${revision}"` }
    const answer = await fetch(`${address}/api/v1${route}`, { method, headers: { ...headers, cookie, ...match, 'idempotency-key': randomUUID() }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    return { status: answer.status, body: await answer.json() }
  }
}

describe('the demo on an empty data folder', () => {
  test('loads the record and the examples, prints the picture of then and of now, and leaves no server behind', async () => {
    const { code, out, err } = await runPeil(['demo', '--once'], { env: { ...env, PEIL_LANG: 'nl' } })
    expect(code).toBe(0)
    expect(err).toMatch(/openbare register/)
    expect(out).toContain('zoals bekend op 26 maart 2018')
    expect(out).toContain('4 van 5, substantieel')
    expect(out).toContain(`zoals bekend op ${new Date().getUTCDate()} `)
    expect(await serverRuns()).toBe(false)
  }, 120_000)

  test('an edition goes from the desk to everybody, under the name and the key of the demo', async () => {
    const started = startPeil(['demo', '--port', '0'], { env })
    const said = new Promise<string>((resolve) => {
      let out = ''
      started.stdout.on('data', (text: string) => {
        out += text
        if (/decider-1: .*#link=[\w-]+\n/.test(out)) resolve(out)
      })
    })
    const { child, end, address } = await untilServing(started)
    const as = async (name: string) => signedIn(address, new RegExp(`${name}: .*#link=([\\w-]+)`).exec(await said)?.[1] ?? '')
    const [analyst, decider] = [await as('analyst-1'), await as('decider-1')]
    const { body: { drafts: [{ id }] } } = await analyst('GET', '/drafts')
    const { body: draft } = await analyst('GET', `/drafts/${id}`)
    const sentences = draft.body.sentences.map((each: { text: { nl: string; en: string } }) => ({ ...each, text: { ...each.text, en: each.text.en || 'Illustrative: the English is there now.' } }))
    const revised = await analyst('PUT', `/drafts/${id}`, { revision: draft.revision, body: { ...draft.body, sentences } })
    const forward = await analyst('POST', `/drafts/${id}/put-forward`, { revision: revised.body.revision })
    const signed = await decider('POST', `/drafts/${id}/sign`, { revision: forward.body.revision })
    expect(await decider('POST', `/drafts/${id}/publish`, { revision: signed.body.revision })).toMatchObject({ status: 202, body: { kind: 'publishing' } })
    await expect.poll(async () => (await decider('GET', `/drafts/${id}`)).body, { timeout: 60_000 }).toMatchObject({ state: 'done', result: 'NL-1' })
    const page = await (await fetch(`${address}/published/en/`)).text()
    expect(page).toContain('Peil demo')
    expect(page).toContain(`${address}/published/en/`)
    expect(page).toContain('not official')
    expect(await readdir(path.join(folder, 'data'))).not.toContain('publishing.key')
    child.kill('SIGINT')
    await end
  }, 240_000)

  test('serves the workbench on the loopback address to whoever signs in, shares its store with another command, and stops on Ctrl-C', async () => {
    const { child, end, address } = await startServing(env)
    const page = await fetch(`${address}/en/?as-of=2018-03-26&country=NL`)
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/workbench/sign-in'])
    expect((await fetch(`${address}/health/ready`)).status).toBe(200)
    const beside = await runPeil(['picture', '--as-of', '2018-03-26', '--json'], { env })
    expect(JSON.parse(beside.out)).toMatchObject({ level: { ordinal: 4, steps: 5 } })
    expect(await serverRuns()).toBe(true)
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT' })
    expect(await serverRuns()).toBe(false)
  }, 120_000)

  test('a withdrawn example no longer counts from the day of its withdrawal, and a second withdrawal changes nothing', async () => {
    const words = ['retract', 'north-sea-wire-2018-04-08', '--reason', 'no terrorist motive', '--known', '2018-04-09']
    expect(await runPeil(words, { env })).toMatchObject({ code: 0 })
    expect(await runPeil(['retract', 'nowhere', '--reason', 'x'], { env })).toMatchObject({ code: 1, out: '' })
  }, 120_000)

  test('a report is added once, whatever the number of times', async () => {
    const text = 'Het dreigingsniveau in Nederland blijft 4, meldt de NCTV.'
    const add = () => runPeil(['add', '-', '--published', '2018-03-27', '--lang', 'nl', '--country', 'NL', '--source', 'De Proefkrant'], { env, input: text })
    expect((await add()).out).toMatch(/kept, with \d+ claims?/)
    expect((await add()).out).toMatch(/was there already/)
  }, 120_000)

  test('a server that was killed is started again, with everything that was kept', async () => {
    const before = await runPeil(['picture', '--as-of', '2018-03-31', '--json'], { env })
    const { child, end } = await startServing(env)
    const pid = (await readFile(path.join(folder, 'data/postgres/data/postmaster.pid'), 'utf8')).split('\n')[0] ?? ''
    process.kill(Number(pid), 'SIGKILL')
    child.kill('SIGKILL')
    await end
    const after = await runPeil(['picture', '--as-of', '2018-03-31', '--json'], { env })
    expect(after.code, after.err).toBe(0)
    expect(after.out).toBe(before.out)
  }, 120_000)
})

test('a full disk is said, and nothing is left by halves', async ({ skip }) => {
  const small = path.join(folder, 'small')
  await mkdir(small)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=755', 'tmpfs', small])
  if (mounted.status !== 0) skip('a small disk cannot be mounted here: that takes root')
  try {
    const { code, out, err } = await runPeil(['picture'], { env: { PEIL_DATA: path.join(small, 'data') } })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/full/i)
  } finally {
    execFileSync('umount', [small])
  }
}, 120_000)
