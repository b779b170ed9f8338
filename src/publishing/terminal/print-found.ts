import type { Found, FoundRecord, FoundReport } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { findingWords } from '../../words/finding.ts'
import { plain } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Columns printed of a row; the rest opens in the picture. */
const mostCells = 6

/** What a search gave: reports with the passages, then rows of the record, then records of datasets. */
export function printFound({ question, view, broadened, reports, rows, records, more }: Found, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = findingWords[language]
  const list = (name: 'reports' | 'rows' | 'records', lines: readonly string[]) =>
    lines.length === 0 ? [] : [[said.sections[name], ...lines, ...(more[name] ? [wrap(said.more, columns, '  ')] : [])].join('\n')]
  const found = [
    ...list('reports', reports.map((report) => printReport(report, words, columns))),
    ...list('rows', rows.map((row) => bullet('  ·', plain(`${row.id} (${words.terms.tables[row.table]}${row.happened === undefined ? '' : `, ${words.day(row.happened)}`}): ${cellsText(row, words)}`), columns))),
    ...list('records', records.map((record) => bullet('  ·', plain(printRecord(record, words)), columns))),
  ]
  return [
    wrap(said.heading(plain(question), words.day(view.asOf)), columns),
    ...broadened.map(({ word, terms }) => wrap(plain(said.broadened(word, terms)), columns)),
    ...(found.length === 0 ? [wrap(said.nothing, columns)] : found),
  ].join('\n\n') + '\n'
}

function printReport({ report, title, sourceName, published, status, url, passages }: FoundReport, words: Words, columns: number): string {
  const said = findingWords[words.language]
  const marks = [sourceName, words.day(published), ...(status === 'retracted' ? [said.retracted] : [])]
  return [
    bullet('  ·', plain(`${title} (${marks.join(', ')}; ${report})${url === undefined ? '' : ` <${url}>`}`), columns),
    ...passages.map(({ quote, claim, start, end }) => bullet('      ', plain(`“${quote}” ${start}–${end}, ${claim === undefined ? said.noClaim : words.terms.claimKinds[claim.kind]}`), columns)),
  ].join('\n')
}

function cellsText(row: Found['rows'][number], words: Words): string {
  return wordedCells(words, row).slice(0, mostCells).map(({ name, text }) => `${name} ${text}`).join('; ')
}

function printRecord({ id, first, place, country, actor, killed }: FoundRecord, words: Words): string {
  const said = findingWords[words.language]
  const parts = [first === undefined ? words.page.unknown : words.day(first), place, country, actor, killed === undefined ? undefined : said.killed(killed)]
  return `${id}: ${parts.filter((part) => part !== undefined).join(', ')}`
}
