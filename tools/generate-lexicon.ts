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
    { path: 'src/reading/lexicon/dutch-verbs.ts', text: wordList('dutchVerbs', 'verbs-nl.csv') },
    { path: 'src/reading/lexicon/english-verbs.ts', text: wordList('englishVerbs', 'verbs-en.csv') },
    { path: 'src/reading/lexicon/happenings.ts', text: module('happeningNouns', 'happenings.csv', 'LexiconHappenings', (line) => ({ lang: line.lang, kind: line.kind, nouns: line.nouns })) },
  ]
}

function module(name: string, file: string, type: string, toValue: (line: Line) => object): string {
  const lines: Line[] = parse(readFileSync(new URL(`../data/lexicon/${file}`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
  const values = lines.map((line) => `  ${JSON.stringify(toValue(line))},\n`).join('')
  return `${heading(file)}import type { ${type} } from '../lexicon-types.ts'\n\nexport const ${name}: readonly ${type}[] = [\n${values}]\n`
}

/** A table as one text, its lines as words with their last blank cells left out: thousands of verbs cost the start of the program nothing. */
function wordList(name: string, file: string): string {
  const lines: string[][] = parse(readFileSync(new URL(`../data/lexicon/${file}`, import.meta.url), 'utf8'), { comment: '#', comment_no_infix: true })
  const words = lines.slice(1).map((cells) => cells.join(',').replace(/,+$/, ''))
  const rows = Array.from({ length: Math.ceil(words.length / 20) }, (_, at) => words.slice(at * 20, at * 20 + 20).join(' '))
  return `${heading(file)}export const ${name} = \`\n${rows.join('\n')}\n\`\n`
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split('|') : []
}
