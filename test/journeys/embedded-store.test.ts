import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { appendFile, chmod, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts'
import { placeServer } from '../../src/store/embedded/server-files.ts'
import { checkout, ended, runPeil, startServing } from './run-peil.ts'
import { get } from '../builders/get.ts'

const isRoot = process.getuid?.() === 0
let folder = ''
let data = ''
const inCluster = (name: string) => path.join(data, 'postgres/data', name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-embedded-'))
  await chmod(folder, 0o755)
  data = path.join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function makeStore(): Promise<string> {
  const server = get(await openEmbedded(data))
  const pidFile = await readFile(inCluster('postmaster.pid'), 'utf8')
  await server.leave()
  return pidFile
}

describe('after a crash', () => {
  test.each(['another account', 'the account of the server'])('a process id that a process of %s has by now does not keep the store shut', async (whose) => {
    const pidFile = await makeStore()
    const { uid, gid } = await stat(inCluster('PG_VERSION'))
    const other = spawn('sleep', ['60'], whose === 'another account' ? {} : { uid, gid })
    await writeFile(inCluster('postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)))
    fs.chownSync(inCluster('postmaster.pid'), uid, gid)
    const server = await openEmbedded(data)
    other.kill()
    await get(server).leave()
  }, 60_000)

  test('what a killed initdb left is removed when the store is made, and what a living one makes is not', async () => {
    const home = path.join(data, 'postgres')
    await mkdir(home, { recursive: true })
    const ours = path.join(home, `data.${process.ppid}`)
    for (const left of [path.join(home, 'data.999999999'), ours]) await mkdir(left)
    await makeStore()
    expect(fs.readdirSync(home).filter((name) => /^(data|password)\./.test(name))).toEqual([path.basename(ours)])
  }, 60_000)
})

describe('a store that cannot be opened is refused at once, in one sentence', () => {
  test('with a setting that the server does not know: what it says now, and not what it said before', async () => {
    await makeStore()
    await appendFile(path.join(data, 'postgres/log'), '2020-01-01 00:00:00.000 UTC [1] FATAL:  something of long ago\n')
    await appendFile(inCluster('postgresql.conf'), 'nonsense = 1\n')
    const from = performance.now()
    expect(await openEmbedded(data)).toMatchObject({ ok: false, problem: { kind: 'store-broken', reason: expect.stringMatching(/^configuration file .* contains errors$/) as string } })
    expect(performance.now() - from).toBeLessThan(6000)
  }, 30_000)

  test('with an empty password file', async () => {
    await makeStore()
    await writeFile(path.join(data, 'postgres/password'), '')
    expect(await openEmbedded(data)).toMatchObject({ ok: false, problem: { kind: 'store-out-of-reach', reason: 'password' } })
    await expect.poll(() => fs.existsSync(inCluster('postmaster.pid')), { timeout: 5000 }).toBe(false)
  }, 30_000)

  test('with the password file of another store', async () => {
    await makeStore()
    await writeFile(path.join(data, 'postgres/password'), 'of-another\n')
    expect(await openEmbedded(data)).toMatchObject({ ok: false, problem: { kind: 'store-out-of-reach', reason: 'password' } })
    await expect.poll(() => fs.existsSync(inCluster('postmaster.pid')), { timeout: 5000 }).toBe(false)
  }, 30_000)

  test.each(['/etc/passwd', '/dev/null'])('in %s, which is no folder', (place) => {
    expect(placeServer(place)).toMatchObject({ ok: false, problem: { kind: 'store-no-home', reason: 'ENOTDIR' } })
  })

  test('by another user than the one who made it', async ({ skip }) => {
    if (!isRoot) skip('takes root, to be somebody else')
    await makeStore()
    await chmod(data, 0o777)
    const nobody = { uid: 65_534, gid: 65_534 }
    if (spawnSync(process.execPath, ['--version'], nobody).status !== 0) skip('nobody else can enter this checkout')
    const other = spawn(process.execPath, [path.join(checkout, 'src/cli/main.ts'), 'picture'], { ...nobody, cwd: folder, env: { PATH: process.env.PATH, PEIL_LANG: 'en', PEIL_DATA: data } })
    expect(await ended(other)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^The store in .* belongs to another user.*\n$/) as string })
  }, 60_000)
})

describe("root's store, which an account of its own runs", () => {
  test('is refused, and not begun anew, once that account can no longer pass', async ({ skip }) => {
    if (!isRoot) skip('takes root')
    await makeStore()
    await chmod(folder, 0o700)
    expect(await openEmbedded(data)).toMatchObject({ ok: false, problem: { kind: 'store-out-of-reach', path: path.join(data, 'postgres'), reason: 'server-barred' } })
    await chmod(folder, 0o755)
    await makeStore()
  }, 60_000)

  test('stands elsewhere where the account cannot pass, and stays with its folder under another name; a new folder gets a new store', async ({ skip }) => {
    if (!isRoot) skip('takes root')
    await chmod(folder, 0o700)
    const { home } = get(placeServer(data))
    expect(home).toMatch(/^\/var\/lib\/peil\//)
    await symlink(data, path.join(folder, 'link'))
    expect(get(placeServer(path.join(folder, 'link'))).home).toBe(home)
    await rename(data, path.join(folder, 'moved'))
    expect(get(placeServer(path.join(folder, 'moved'))).home).toBe(home)
    await chmod(folder, 0o755)
    expect(get(placeServer(path.join(folder, 'moved'))).home).toBe(home)
    await chmod(folder, 0o700)
    const { home: another } = get(placeServer(data))
    expect(another).not.toBe(home)
    await rm(home, { recursive: true })
    expect(placeServer(path.join(folder, 'moved'))).toMatchObject({ ok: false, problem: { kind: 'store-out-of-reach', path: home, reason: 'gone' } })
    await rm(another, { recursive: true })
  })

  test('is nowhere but in its own place, whatever the file that names it says', async ({ skip }) => {
    if (!isRoot) skip('takes root')
    await chmod(folder, 0o700)
    const { home } = get(placeServer(data))
    const [pointer = ''] = fs.readdirSync(data)
    await writeFile(path.join(data, pointer), '/etc\n')
    expect(placeServer(data)).toMatchObject({ ok: false, problem: { kind: 'store-out-of-reach', path: '/etc' } })
    await rm(home, { recursive: true })
  })
})

async function pageWorks(address: string): Promise<void> {
  await expect.poll(async () => (await fetch(`${address}/health/ready`)).status, { timeout: 15_000, interval: 200 }).toBe(200)
}

describe('a page that is served', () => {
  test('comes back after its server was killed', async () => {
    const env = { PEIL_DATA: data }
    const { child, end, address } = await startServing(env)
    await pageWorks(address)
    process.kill(Number((await readFile(inCluster('postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
    await expect.poll(async () => (await fetch(`${address}/health/ready`)).status, { timeout: 5000 }).toBe(503)
    await pageWorks(address)
    expect(await runPeil(['picture'], { env })).toMatchObject({ code: 0 })
    await pageWorks(address)
    child.kill('SIGINT')
    const { err } = await end
    expect(err.match(/connection to the store was lost/g)).toHaveLength(1)
    expect(fs.existsSync(inCluster('postmaster.pid'))).toBe(false)
  }, 60_000)

  test('keeps its server when another command leaves, also after a connection was killed', async () => {
    const env = { PEIL_DATA: data }
    const { child, end, address } = await startServing(env)
    const password = (await readFile(path.join(data, 'postgres/password'), 'utf8')).trim()
    const port = (await readFile(inCluster('postmaster.pid'), 'utf8')).split('\n')[3]
    const admin = new pg.Client({ connectionString: `postgres://peil:${password}@127.0.0.1:${port}/postgres` })
    admin.on('error', () => undefined)
    await admin.connect()
    const { rows } = await admin.query<{ pid: number }>("select pid from pg_stat_activity where application_name = 'peil presence'")
    process.kill(rows[0]?.pid ?? expect.fail(), 'SIGKILL')
    await pageWorks(address)
    const port2 = async () => (await readFile(inCluster('postmaster.pid'), 'utf8')).split('\n')[3]
    expect(await port2()).toBe(port)
    expect(await runPeil(['picture'], { env })).toMatchObject({ code: 0 })
    expect(await port2()).toBe(port)
    await pageWorks(address)
    child.kill('SIGINT')
    await end
    expect(fs.existsSync(inCluster('postmaster.pid'))).toBe(false)
  }, 60_000)
})
