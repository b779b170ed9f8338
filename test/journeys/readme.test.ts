import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '../builders/a-store.ts'
import { checkout, runPeil } from './run-peil.ts'

test('the example in the README prints what the README shows', async () => {
  const readme = await readFile(path.join(checkout, 'README.md'), 'utf8')
  const [, command = '', shown = ''] = /```console\n\$ npm run --silent peil -- ([^\n]+)\n([\s\S]*?)\n```/.exec(readme) ?? []
  const { code, out } = await runPeil(command.split(' '), { env: { PEIL_DATABASE_URL: await aDatabase() } })
  expect(code).toBe(0)
  expect(out.trimEnd()).toBe(shown)
})
