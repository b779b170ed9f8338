import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

type Line = Readonly<Record<string, string>>

const heading = (file: string) => `// Generated from data/lexicon/${file} by \`npm run generate\`; edit that file instead.\n`

/** Files of `src/reading/lexicon`, made from the tables that people edit. */
export function lexiconFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'src/reading/lexicon/places.ts', text: module('places', 'places.csv', 'LexiconPlace', (line) => ({ kind: line.kind, code: line.code, country: line.country || undefined, region: line.region || undefined, names: list(line.names), adjectives: list(line.adjectives) })) },
    { path: 'src/reading/lexicon/offices.ts', text: module('offices', 'offices.csv', 'LexiconOffice', (line) => ({ holder: line.holder, type: line.type, country: line.country || undefined, names: list(line.names) })) },
    { path: 'src/reading/lexicon/levels.ts', text: module('levels', 'levels.csv', 'LexiconLevel', (line) => ({ scheme: line.scheme, country: line.country, from: line.from || undefined, to: line.to || undefined, steps: Number(line.steps), ordinal: Number(line.ordinal), labels: list(line.labels) })) },
    { path: 'src/reading/lexicon/organisations.ts', text: module('organisations', 'organisations.csv', 'LexiconOrganisation', (line) => ({ kind: line.kind, names: list(line.names) })) },
    { path: 'src/reading/lexicon/given-names.ts', text: givenNames() },
  ]
}

/** One string: thousands of short literals take longer to load than one that is split. */
function givenNames(): string {
  const names = linesOf('given-names.csv').map(({ names: some }) => some ?? '').join('|')
  return `${heading('given-names.csv')}export const givenNames = ${JSON.stringify(names)}\n`
}

function module(name: string, file: string, type: string, toValue: (line: Line) => object): string {
  const values = linesOf(file).map((line) => `  ${JSON.stringify(toValue(line))},\n`).join('')
  return `${heading(file)}import type { ${type} } from '../lexicon-types.ts'\n\nexport const ${name}: readonly ${type}[] = [\n${values}]\n`
}

function linesOf(file: string): readonly Line[] {
  return parse(readFileSync(new URL(`../data/lexicon/${file}`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split('|') : []
}
