import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aDatabase } from '../builders/a-store.ts'
import { callPeil } from './call-peil.ts'
import { checkout } from './run-peil.ts'

/** A line in the README that stands for lines that it leaves out. */
const leftOut = '\n…'

test('the examples in the README print what the README shows', async () => {
  const readme = await readFile(path.join(checkout, 'README.md'), 'utf8')
  const consoles = [...readme.matchAll(/```console\n([\s\S]*?)\n```/g)].map(([, shown = '']) => shown)
  const examples = consoles.flatMap((shown) => [...shown.matchAll(/^\$ npm run --silent peil -- (.+)((?:\n(?!\$ ).*)*)/gm)])
  expect(examples.length).toBeGreaterThan(1)
  const env = { PEIL_DATABASE_URL: await aDatabase() }
  for (const [, command = '', shown = ''] of examples) {
    const { code, out } = await callPeil(wordsOf(command), { env })
    expect([command, code]).toEqual([command, 0])
    expectShown(`\n${out.trimEnd()}`, shown)
  }
}, 120_000)

/** What a shell makes of a command: words apart by spaces, a text between quotes as one. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** Without lines left out all of it; otherwise each part, whole lines in their order, from the first line on and to the last. */
function expectShown(out: string, shown: string): void {
  const parts = shown.split(leftOut)
  if (parts.length === 1) return expect(out).toBe(shown)
  let at = 0
  for (const part of parts) {
    const found = out.indexOf(part, at)
    expect([part, found >= at]).toEqual([part, true])
    at = found + part.length
  }
  expect(out.startsWith(parts[0] ?? '')).toBe(true)
  expect(out.endsWith(parts.at(-1) ?? '')).toBe(true)
}
