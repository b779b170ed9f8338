import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/words/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

test('no sentence of Peil says “reële kans”, which is level 4 of the Dutch scale; only what a report itself says is called so', () => {
  const lines = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').map((line) => [file, line] as const))
  const saying = lines.filter(([, line]) => /re(?:ë|e)le kans/i.test(line))
  expect(saying.map(([file, line]) => [file, /'([\w-]+)': \{ nl: 'reële kans'/.exec(line)?.[1]])).toEqual([['claim-values.ts', 'real-chance']])
})
