// Writes every generated file, or with --check says which is stale and exits 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { apiDescription, apiReference } from './generate-api-reference.ts'
import { commandReference } from './generate-command-reference.ts'
import { documentIndex } from './generate-document-index.ts'
import { lexiconFiles } from './generate-lexicon.ts'
import { outlines } from './generate-outlines.ts'
import { settingReference } from './generate-setting-reference.ts'
import { thirdParty } from './generate-third-party.ts'
import { siteScript } from './generate-site-scripts.ts'
import { towns } from './generate-towns.ts'

const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/reference/team-api.md': apiReference,
  'docs/reference/openapi.json': apiDescription,
  'docs/reference/commands.md': commandReference,
  'docs/reference/settings.md': settingReference,
  'THIRD-PARTY.md': thirdParty,
  'docs/README.md': documentIndex,
  'data/places/towns.csv': towns,
  'src/publishing/geography/outlines.ts': outlines,
  'src/publishing/site/scripts/searching.ts': () => siteScript('searching'),
  'src/publishing/site/scripts/verifying.ts': () => siteScript('verifying'),
  ...Object.fromEntries(lexiconFiles().map(({ path, text }) => [path, () => text])),
}

const check = process.argv.includes('--check')
const made = await Promise.all(Object.entries(generated).map(async ([path, make]) => [path, await make()] as const))
const stale = made.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
for (const [path, text] of stale) {
  if (check) console.error(`${path} is stale: run npm run generate`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0
