// Writes every generated file, or with --check says which is stale and exits 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { commandReference } from './generate-command-reference.ts'
import { documentIndex } from './generate-document-index.ts'
import { lexiconFiles } from './generate-lexicon.ts'
import { outlines } from './generate-outlines.ts'
import { settingReference } from './generate-setting-reference.ts'
import { thirdParty } from './generate-third-party.ts'
import { towns } from './generate-towns.ts'

const generated: Readonly<Record<string, () => string>> = {
  'docs/reference/commands.md': commandReference,
  'docs/reference/settings.md': settingReference,
  'THIRD-PARTY.md': thirdParty,
  'docs/README.md': documentIndex,
  'data/places/towns.csv': towns,
  'src/publishing/geography/outlines.ts': outlines,
  ...Object.fromEntries(lexiconFiles().map(({ path, text }) => [path, () => text])),
}

const check = process.argv.includes('--check')
const stale = Object.entries(generated).filter(([path, make]) => !existsSync(path) || readFileSync(path, 'utf8') !== make())
for (const [path, make] of stale) {
  if (check) console.error(`${path} is stale: run npm run generate`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, make())
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0
