import type { SourceComparison, SourceCounts, SourceJump } from '../../core/index.ts'
import { plain } from '../../words/plain.ts'
import { sourcingWords } from '../../words/sourcing.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** Sources listed by name; the rest is counted together. */
const mostSources = 12
/** Sources with a column of their own in the table by month. */
const mostColumns = 3

/** A dataset by source and month: where it jumps and why, its sources, and the months. */
export function printSources({ dataset, name: given, view, months, totals, sources, jumps }: SourceComparison, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = sourcingWords[language]
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return `${said.nothing}\n`
  const name = dataset === 'record' ? said.record : plain(given)
  return [
    wrap(said.heading(name, words.day(first), words.day(last), words.day(view.asOf)), columns),
    jumps.length === 0 ? wrap(said.noJump, columns) : jumps.map((jump) => bullet('·', plain(jumpText(jump, words)), columns)).join('\n'),
    `${said.sources}\n${printTotals(sources, words, columns)}`,
    printMonths(months, totals, sources, words),
  ].join('\n\n') + '\n'
}

function jumpText({ month, direction, cause, monthsBefore, monthsAfter, before, after, turns, restBefore, restAfter, explained, declared }: SourceJump, words: Words): string {
  const said = sourcingWords[words.language]
  const number = (count: number) => words.number(count)
  return [
    said.jump({ month: words.day(month), direction, before: number(before), after: number(after), monthsBefore, monthsAfter }),
    said.causes[cause],
    ...turns.map(({ source, turn, before, after }) => said.turn(source ?? said.whatIsUnnamed, turn, number(before), number(after))),
    ...(turns.length === 0 ? [] : [said.rest(number(restBefore), number(restAfter))]),
    ...(turns.length > 0 && explained > 0 && explained <= 1 ? [said.explained(words.percent(explained))] : []),
    ...(declared === undefined ? [] : [said.declared(declared)]),
  ].join(' ')
}

function printTotals(sources: readonly SourceCounts[], words: Words, columns: number): string {
  const said = sourcingWords[words.language]
  const rest = sources.slice(mostSources)
  const lines = sources.slice(0, mostSources).map(({ source, total, first, last }) => [words.number(total), shortened(nameOf(source, words), columns - 36), said.fromTo(first, last)])
  const others = rest.length === 0 ? [] : [[words.number(rest.reduce((sum, { total }) => sum + total, 0)), said.others(rest.length), '']]
  return textTable([...lines, ...others].map((cells) => cells.map(plain)), [0])
}

function printMonths(months: readonly string[], totals: readonly number[], sources: readonly SourceCounts[], words: Words): string {
  const said = sourcingWords[words.language]
  const shown = sources.slice(0, mostColumns)
  const lines = months.map((month, at) => [month, words.number(totals[at] ?? 0), ...shown.map(({ counts }) => words.number(counts[at] ?? 0))])
  return textTable([[said.month, said.total, ...shown.map(({ source }) => shortened(nameOf(source, words), 20))], ...lines].map((cells) => cells.map(plain)), [1, 2, 3, 4])
}

function nameOf(source: string | undefined, words: Words): string {
  return source ?? sourcingWords[words.language].unnamed
}

function shortened(name: string, width: number): string {
  return name.length <= width ? name : `${name.slice(0, width - 1)}…`
}
