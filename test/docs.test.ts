import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { maxTextCharacters } from '../src/api/check-route.ts'
import { commandShapes } from '../src/cli/command-shapes.ts'
import { maxReportCharacters } from '../src/core/index.ts'
import * as core from '../src/core/index.ts'
import { settingDefinitions } from '../src/settings.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const documents = ['.', 'docs', 'docs/decisions', 'docs/methods', 'docs/reference', 'data', 'data/record', 'data/events', 'examples']
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.md')).map((file) => path.posix.join(folder, file)))
const decisions = documents.filter((file) => file.startsWith('docs/decisions/'))

test.each(documents)('every link of %s leads somewhere', (document) => {
  const targets = [...withoutCode(read(document)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  expect(targets.filter((target) => !leadsSomewhere(document, target))).toEqual([])
})

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/glossary.md', 'data/README.md'])('every file that %s names exists', (document) => {
  const named = [...read(document).matchAll(/`((?:src|data|docs|test|tools|bench|examples)\/[\w./-]*)`/g)].map((match) => match[1] ?? '')
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
  const named = documents.flatMap((document) => [...read(document).matchAll(/`npm run (?:--silent )?([a-z:-]+)/g)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
})

test('every npm script calls a task that there is, and every task has a script', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
  const called = Object.values(scripts).map((script) => script.replace('node tools/run.mjs ', ''))
  const listed = read('tools/run.mjs').match(/const tasks = \{[\s\S]*?\n\}/)?.[0] ?? ''
  const tasks = [...listed.matchAll(/^ {2}'?([a-z:-]+)'?: /gm)].map((match) => match[1] ?? '')
  expect(called.toSorted()).toEqual(tasks.toSorted())
})

test('every command has its page and every setting its line', () => {
  expect(new Set(commandShapes.map(({ name }) => name)).size).toBe(commandShapes.length)
  for (const { name } of commandShapes) expect(read('docs/reference/commands.md')).toContain(`\n## peil ${name}\n`)
  const pictured = read('ARCHITECTURE.md').split('\n## Commands\n')[1]?.split('\n## ')[0] ?? ''
  const named = [...pictured.matchAll(/^\|.*\|$/gm)].flatMap(([line]) => [...line.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''))
  expect(named.toSorted()).toEqual([...new Set(commandShapes.map(({ name }) => name))].toSorted())
  for (const name of Object.keys(settingDefinitions)) expect(read('docs/reference/settings.md')).toContain(`\n| \`${name}\` |`)
})

test('every command has its place in the workbench, or the reason why it has none', () => {
  const rows = read('docs/methods/commands-in-the-workbench.md').split('\n').filter((line) => line.startsWith('| `')).map((line) => {
    const [commands = '', place = '', how = ''] = line.split('|').slice(1).map((cell) => cell.trim())
    return { commands, place, how }
  })
  const named = rows.flatMap(({ commands }) => [...commands.matchAll(/`([a-z-]+)[^`]*`/g)].map((match) => match[1] ?? ''))
  expect([...new Set(named)].toSorted()).toEqual([...new Set(commandShapes.map(({ name }) => name))].toSorted())
  const pages = new Set(readdirSync(path.join(root, 'src/workbench')).map((folder) => `src/workbench/${folder}/pages.ts`).filter((file) => existsSync(path.join(root, file))).flatMap((file) => [...read(file).matchAll(/path: '([^']+)'/g)].map((match) => match[1] ?? '')))
  for (const { commands, place, how } of rows) {
    const found = [...place.matchAll(/`(\/[^`]+)`/g)].map((match) => match[1] ?? '')
    if (how === '') expect(place, commands).toMatch(/^none: /)
    else expect(found.filter((page) => !pages.has(page)), commands).toEqual([])
    if (how !== '') expect(found.length, commands).toBeGreaterThan(0)
  }
})

test('the page on HTTP has every route, and the limits of the code', () => {
  const page = read('docs/reference/api.md')
  const routes = [...read('src/api/app.ts').matchAll(/app\.(?:get|post)\('(\/api\/[^']*)'/g)].map((match) => match[1] ?? '')
  expect(routes).toHaveLength(2)
  for (const route of routes) expect(page).toContain(`| \`${route}\` |`)
  for (const limit of [maxTextCharacters, maxReportCharacters]) expect(page).toContain(limit.toLocaleString('en-GB'))
})

test('every value of a closed list in core stands in the glossary', () => {
  const glossary = read('docs/glossary.md')
  const lists = Object.values(core).filter((value) => Array.isArray(value)).flat()
  expect(lists.length).toBeGreaterThan(80)
  expect([...new Set(lists)].filter((word) => !glossary.includes(`\`${word}\``))).toEqual([])
})

test('every word that the architecture defines or the glossary uses for code stands there once, in both languages', () => {
  const rows = read('docs/glossary.md').split('\n').filter((line) => /^\| (?!word \||---)/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  const words = rows.map(([word]) => word)
  expect(words).toEqual([...new Set(words)])
  for (const row of rows) {
    expect(row, row.join(' | ')).toHaveLength(4)
    for (const cell of row) expect(cell, row.join(' | ')).not.toBe('')
  }
  const needed = ['source', 'report', 'citation', 'claim', 'origin', 'event', 'figure series', 'indicator', 'driver', 'judgement', 'warning', 'scale', 'level', 'edition', 'happened', 'known', 'recorded', 'stream', 'finding', 'reluctance', 'cohort', 'ledger', 'as of']
  expect(needed.filter((word) => !words.includes(word))).toEqual([])
})

test('every type that the glossary names is one of the code', () => {
  const code = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => read(`src/${file}`)).join('\n')
  const named = [...read('docs/glossary.md').matchAll(/`([A-Z][a-z]\w+)`/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(30)
  const types = new Set([...code.matchAll(/\b(?:interface|type) (\w+)/g)].map((match) => match[1]))
  expect(named.filter((name) => !types.has(name))).toEqual([])
})

test.each(decisions)('%s says context, choice, price and what would change it', (document) => {
  const number = path.basename(document).slice(0, 4)
  expect(read(document)).toMatch(new RegExp(`^# ${number} `))
  for (const part of ['Context', 'Choice', 'Price', 'What would change our mind']) expect(read(document)).toContain(`**${part}`)
})

test('decisions are numbered once', () => {
  const numbers = decisions.map((document) => path.basename(document).slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})

test('every data file has its origin, licence and way of editing', () => {
  const files = ['data', 'data/events', 'data/lexicon', 'data/record', 'data/level'].filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) => readdirSync(path.join(root, folder)).filter((file) => /\.(csv|json)$/.test(file)).map((file) => path.posix.join(folder, file)))
  const listed = read('data/README.md') + read('data/record/README.md')
  expect(files.filter((file) => !listed.includes(path.basename(file)))).toEqual([])
})

test('what is generated is fresh', async () => {
  await expect(promisify(execFile)(process.execPath, ['tools/generate.ts', '--check'], { cwd: root })).resolves.toBeDefined()
})

function leadsSomewhere(document: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const full = file === '' ? path.join(root, document) : path.join(root, path.dirname(document), decodeURIComponent(file))
  if (!existsSync(full)) return false
  return anchor === undefined || (statSync(full).isFile() && anchorsOf(readFileSync(full, 'utf8')).includes(anchor))
}

function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
}
