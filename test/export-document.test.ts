import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listStoredTables } from '../src/store/catalog.ts'
import { aStore } from './builders/a-store.ts'

const page = readFileSync('docs/methods/export.md', 'utf8')

/** Each file of the page with its columns as the page gives them. */
function described(): Readonly<Record<string, readonly string[]>> {
  const parts = page.split('\n### ').slice(1)
  return Object.fromEntries(parts.map((part) => [part.split('\n')[0] ?? '', [...part.matchAll(/^\| `(\w+)` \| ([^|]+) \| (may be|never) \| ([^|]+) \|$/gm)].map(([, name, type, empty]) => `${name} ${type} ${empty}`)]))
}

test('the page on export gives every file and every column, as they are', async () => {
  await using store = await aStore()
  const words: Readonly<Record<string, string>> = { 'timestamp(3) with time zone': 'moment', 'double precision': 'double' }
  const tables = await listStoredTables(store.db)
  expect(described()).toEqual(Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map(({ name: column, type, nullable }) => `${column} ${words[type] ?? type} ${nullable ? 'may be' : 'never'}`)])))
})
