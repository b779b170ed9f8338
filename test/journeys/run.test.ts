import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { checkout } from './run-peil.ts'

const run = promisify(execFile)
let root = ''

/** A checkout with the real tools/run.mjs, an npm that only talks, and a Peil that says where its store would be. */
beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'peil-run-')))
  for (const folder of ['tools', 'src/cli', 'examples', 'node_modules']) await mkdir(path.join(root, folder), { recursive: true })
  await cp(path.join(checkout, 'tools/run.mjs'), path.join(root, 'tools/run.mjs'))
  await writeFile(path.join(root, 'package-lock.json'), '{}')
  await writeFile(path.join(root, 'npm.mjs'), 'console.log("added 153 packages")')
  await writeFile(path.join(root, 'src/cli/main.ts'), 'console.log(JSON.stringify({ data: process.env.PEIL_DATA, cwd: process.cwd() }))')
})

function npmRunPeil(env: Readonly<Record<string, string>> = {}) {
  return run(process.execPath, ['tools/run.mjs', 'peil'], { cwd: root, env: { PATH: process.env.PATH, npm_execpath: path.join(root, 'npm.mjs'), INIT_CWD: path.join(root, 'examples'), ...env } })
}

test('what npm says while it installs is no part of the output', async () => {
  const { stdout, stderr } = await npmRunPeil()
  expect(stderr).toContain('added 153 packages')
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['data', 'cwd'])
})

test('a checkout keeps its store in one place, whatever folder npm is called from; a folder that is named is taken from there', async () => {
  await npmRunPeil()
  expect(JSON.parse((await npmRunPeil()).stdout)).toEqual({ data: path.join(root, '.peil'), cwd: path.join(root, 'examples') })
  expect(JSON.parse((await npmRunPeil({ PEIL_DATA: 'elsewhere' })).stdout)).toEqual({ data: 'elsewhere', cwd: path.join(root, 'examples') })
})
