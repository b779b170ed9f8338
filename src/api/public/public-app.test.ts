import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What answers everybody may know: the clock's day, the site as it was published; never evidence or a picture. */
const allowed = [
  'actions/context.ts', 'actions/view-on.ts', 'actions/publishing/follow-site.ts', 'actions/publishing/public-site.ts', 'actions/publishing/published-collections.ts', 'actions/publishing/site-plan.ts',
]

test('what answers everybody reaches nothing but what was published', () => {
  // What takes in followers has a test of its own: following/reach.test.ts.
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('following')).map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  const imported = sources.flatMap((source) => [...source.matchAll(/from '(?:\.\.\/){2,}(actions|store)\/([^']+)'/g)].map(([, folder, file]) => `${folder}/${file}`))
  expect(imported.length).toBeGreaterThan(3)
  expect(imported.filter((file) => !allowed.includes(file))).toEqual([])
})
