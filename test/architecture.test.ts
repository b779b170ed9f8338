import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
const sources = files.map((file) => ({ file, part: file.split('/')[0] ?? '', text: read(`src/${file}`) }))

/** Rows of the table of ARCHITECTURE.md that starts with this column, each a list of cells. */
const table = (firstColumn: string) => (read('ARCHITECTURE.md').split(`\n| ${firstColumn} |`)[1]?.split('\n\n')[0] ?? '').split('\n').slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
const list = (cell: string | undefined) => (cell ?? '').split(', ').filter((name) => name !== '')
const allowed = new Map(table('folder').map(([part = '', parts, packages, node]) => [part, { parts: list(parts), packages: list(packages), node: list(node) }]))

test('the table names every part of src', () => {
  expect(readdirSync(path.join(root, 'src')).filter((part) => files.some((file) => file.split('/')[0] === part && !allowed.has(part)))).toEqual([])
})

test('every import is one that the table allows', () => {
  expect(sources.flatMap(({ file, part, text }) => importsOf(text).filter((name) => !mayImport(part, file, name)).map((name) => `${file} imports ${name}`))).toEqual([])
})

test('core, statistics and reading are entered by their doors, and nothing else has one', () => {
  expect(sources.flatMap(({ file, part, text }) => importsOf(text).filter((name) => pastDoor(file, part, name)).map((name) => `${file} imports ${name}`))).toEqual([])
  expect(files.filter((file) => path.basename(file) === 'index.ts').toSorted()).toEqual(['core/index.ts', 'reading/index.ts', 'statistics/index.ts'])
})

test.each([
  ['process.env', /\bprocess\.env\b/, /^cli\/main\.ts$/],
  ['the clock', /\bDate\.now\b|new Date\(\)/, /^cli\/main\.ts$/],
  ['chance', /\bMath\.random\b|\brandomUUID\b/, /^cli\/main\.ts$/],
  ['the network by fetch', /(?<![\w.])fetch\(/, /^(browser\/.*|publishing\/site\/scripts\/.*|workbench\/client\/.*)$/],
  ['files', /\bfrom 'node:fs/, /^(peil\.ts|cli\/.*|store\/migrate\.ts|store\/embedded\/.*)$/],
  ['any', /(?::|\bas|[<|&]) any\b(?=[^'`]*$)/m, /^$/],
  ['parts of Node by another door', /\bgetBuiltinModule\b/, /^$/],
  ['a default export', /^export default\b/m, /^$/],
  ['markup that is not looked through', /\bdangerouslySetInnerHTML\b|\.innerHTML\s*=/, /^(workbench\/shell\/server-markup\.tsx|workbench\/evidence\/drawing\.tsx)$/],
] as const)('only named files touch %s', (_, pattern, where) => {
  expect(sources.filter(({ file, text }) => !where.test(file) && pattern.test(withoutComments(text))).map(({ file }) => file)).toEqual([])
})

test('what opens documents is loaded when a document comes, and in a thread of its own but for short pages and feeds', () => {
  const heavy = /^import (?!type\b)[^\n]* from '(?:unpdf|mammoth|feedsmith|linkedom|@mozilla\/readability)'/m
  expect(sources.filter(({ file, text }) => file.startsWith('documents/') && heavy.test(text)).map(({ file }) => file)).toEqual(['documents/pdf/extract-text.ts'])
  expect(sources.filter(({ text }) => /^import (?!type\b)[^\n]*(?:extract-text|read-pdf)\.ts'/m.test(text)).map(({ file }) => file)).toEqual(['documents/pdf/read-pdf.ts'])
  const opens = /\bopenDocument\(/
  expect(sources.filter(({ file, text }) => file !== 'documents/open-document.ts' && opens.test(text)).map(({ file }) => file)).toEqual(['documents/document-thread.ts', 'documents/read-document.ts'])
})

test('over HTTP a view is made in one place, which bounds it by the clearance of whoever asks', () => {
  const makes = /\brecordedBy:|\bviewOn\(|\bviewForCheck\(|\/as-of\.ts'/
  expect(sources.filter(({ file, text }) => file.startsWith('api/') && makes.test(withoutComments(text))).map(({ file }) => file).toSorted()).toEqual([
    // Pages of the picture, the check that a browser shows and what an assistant asks are bounded where they are served; an edition is made from what everybody may see.
    'api/check-route.ts', 'api/mcp/mcp-server.ts', 'api/query.ts', 'api/team/view-of.ts',
  ])
})

test('no tracked file names a path of one machine', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => file !== '' && !file.startsWith('data/') && existsSync(path.join(root, file)))
  const machinePath = new RegExp(`(?<![\\w.])/(${['work', 'home', 'root', 'Users'].join('|')})/[\\w.-]`)
  expect(tracked.filter((file) => machinePath.test(read(file)))).toEqual([])
})

function importsOf(text: string): readonly string[] {
  const statement = /^(?:import|export)\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)\s+from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/gm
  return [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The part of src that a relative import leads to, or undefined for a package. */
function targetOf(file: string, name: string): string | undefined {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name).split('/')[0] : undefined
}

function pastDoor(file: string, part: string, name: string): boolean {
  return /^\.\..*\/(core|statistics|reading)\/(?!index\.ts$)/.test(name) && targetOf(file, name) !== part
}

function mayImport(part: string, file: string, name: string): boolean {
  const may = allowed.get(part)
  const target = targetOf(file, name)
  if (target !== undefined) return target === part || may?.parts.includes(target) === true
  const bare = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')
  return name.startsWith('node:') ? may?.node.includes(bare) === true : may?.packages.some((each) => each === bare || (each.endsWith('/*') && bare.startsWith(each.slice(0, -1)))) === true
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
