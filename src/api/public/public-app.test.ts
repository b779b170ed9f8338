import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What answers everybody may know of the actions: the clock's day, and the site as it was published. */
const allowed = ['context.ts', 'view-on.ts', 'publishing/follow-site.ts', 'publishing/public-site.ts', 'publishing/published-collections.ts', 'publishing/site-plan.ts']

test('what answers everybody reaches nothing but what was published', () => {
  // What takes in followers has a test of its own: following/reach.test.ts.
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('following')).map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  const imported = sources.flatMap((source) => [...source.matchAll(/from '(?:\.\.\/){2,}(actions|store)\/([^']+)'/g)].map(([, folder, file]) => `${folder}/${file}`))
  expect(imported.length).toBeGreaterThan(3)
  expect(imported.filter((file) => !allowed.includes(file.replace('actions/', '')))).toEqual([])
})
