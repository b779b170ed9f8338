import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test('what takes in followers reaches followers and the names of countries, and nothing else of the store', () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  const imported = sources.flatMap((source) => [...source.matchAll(/from '\.\.\/\.\.\/\.\.\/(actions|store)\/([^']+)'/g)].map(([, folder, file = '']) => (file.startsWith('following/') ? `${folder}/following` : `${folder}/${file}`)))
  expect([...new Set(imported)].toSorted()).toEqual(['actions/context.ts', 'actions/following', 'store/editions.ts', 'store/followers.ts'])
})
