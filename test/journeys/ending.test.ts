import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout, ended, runPeil, startPeil, startServing, untilServing, type Ended } from './run-peil.ts'

let folder = ''
let env: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-ending-'))
  await chmod(folder, 0o755)
  env = { PEIL_DATA: path.join(folder, 'data') }
  expect(await runPeil(['picture'], { env })).toMatchObject({ code: 0 })
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Whether a server still runs on the data folder. */
async function serverRuns(): Promise<boolean> {
  return (await readFile(path.join(folder, 'data/postgres/data/postmaster.pid'), 'utf8').catch(() => undefined)) !== undefined
}

function shell(line: string): Promise<Ended> {
  const main = `${process.execPath} ${path.join(checkout, 'src/cli/main.ts')}`
  return ended(spawn('bash', ['--norc', '-c', `p() { ${main} "$@"; }; ${line}`], { env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, PEIL_LANG: 'en', ...env } }))
}

describe('output that nobody takes', () => {
  test.each([
    ['a reader that has seen enough', 'p demo --once 2>/dev/null | head -1 | wc -l; echo ${PIPESTATUS[0]}', '1\n0\n', ''],
    ['a reader that never was there', 'p picture | true; echo ${PIPESTATUS[0]}', '0\n', ''],
    ['a disk that is full', 'p picture >/dev/full; echo $?', '1\n', 'The disk that holds stdout is full. Nothing was half kept; make room and try again.\n'],
  ] as const)('%s ends the command quietly or with one sentence, and no server stays', async (_, line, out, err) => {
    const printed = await shell(line)
    // On a machine with much to do, that the store is being opened is said too.
    expect({ ...printed, err: printed.err.replace(/^Peil is opening the store …\n/, '') }).toMatchObject({ out, err })
    expect(await serverRuns()).toBe(false)
  }, 60_000)
})

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends serving by that signal once the store is closed, however often it comes', async (signal) => {
    const { child, end } = await startServing(env)
    child.kill(signal)
    const again = setInterval(() => child.kill(signal), 20)
    expect(await end).toMatchObject({ code: null, signal, err: expect.not.stringContaining('wrong') as string })
    clearInterval(again)
    expect(await serverRuns()).toBe(false)
  }, 60_000)

  test('ends a command that waits for its input', async () => {
    const child = startPeil(['add', '-', '--published', '2018-03-27'], { env })
    const end = ended(child)
    // More than a pipe holds: once that is gone, the command is reading, and waits for the rest.
    child.stdin.on('error', () => undefined).write('De dreiging blijft. '.repeat(20_000))
    await new Promise((resolve) => child.stdin.once('drain', resolve))
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT', out: '' })
    expect(await serverRuns()).toBe(false)
  }, 60_000)

  // Ctrl-C at a terminal reaches all of them; a SIGINT for npm alone is kept by the shell in between, for every program that npm starts.
  test('SIGTERM for npm alone ends what npm started', async () => {
    const npm = spawn('npm', ['run', '--silent', 'peil', '--', 'serve', '--port', '0'], {
      cwd: checkout,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PEIL_LANG: 'en', ...env },
    })
    const { end } = await untilServing(npm)
    npm.kill('SIGTERM')
    await end
    await expect.poll(serverRuns, { timeout: 10_000 }).toBe(false)
  }, 60_000)

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s for tools/run.mjs ends it by that signal', async (signal) => {
    const run = spawn(process.execPath, ['tools/run.mjs', 'peil', 'serve', '--port', '0'], {
      cwd: checkout,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PEIL_LANG: 'en', ...env },
    })
    const { end } = await untilServing(run)
    run.kill(signal)
    expect(await end).toMatchObject({ code: null, signal })
    expect(await serverRuns()).toBe(false)
  }, 60_000)
})
