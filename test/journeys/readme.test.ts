import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '../builders/a-store.ts'
import { checkout, runPeil } from './run-peil.ts'

test('the examples in the README print what the README shows', async () => {
  const readme = await readFile(path.join(checkout, 'README.md'), 'utf8')
  const examples = [...readme.matchAll(/```console\n\$ npm run --silent peil -- ([^\n]+)\n([\s\S]*?)\n```/g)]
  expect(examples.length).toBeGreaterThan(1)
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  for (const [, command = '', shown = ''] of examples) {
    const { code, out } = await runPeil(command.split(' '), { env })
    expect(code).toBe(0)
    expect(out.trimEnd()).toBe(shown)
  }
})
