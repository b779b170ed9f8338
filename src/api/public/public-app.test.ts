import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What answers everybody may know: the clock's day, the site as it was published, and who asked to be told of it; never evidence or a picture. */
const allowed = [
  'actions/context.ts', 'actions/view-on.ts', 'actions/publishing/follow-site.ts', 'actions/publishing/public-site.ts', 'actions/publishing/published-collections.ts', 'actions/publishing/site-plan.ts',
  'actions/following/ask-to-follow.ts', 'actions/following/find-by-link.ts', 'actions/following/follow-by-link.ts', 'actions/following/new-follower.ts', 'store/editions.ts', 'store/followers.ts',
]

test('what answers everybody reaches nothing but what was published', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  const imported = sources.flatMap((source) => [...source.matchAll(/from '(?:\.\.\/){2,}(actions|store)\/([^']+)'/g)].map(([, folder, file]) => `${folder}/${file}`))
  expect(imported.length).toBeGreaterThan(3)
  expect(imported.filter((file) => !allowed.includes(file))).toEqual([])
})
