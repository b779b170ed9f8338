import type { Language, StatementCounts, StatementDirection, StatementFinding, StatementMeasureName, StatementTheme } from '../../core/index.ts'
import { capitalised, formatDay, formatList, formatNumber, formatSmall } from '../format.ts'
import { originName } from '../offices.ts'
import { statementWords } from './statement-words.ts'

/** The sentences that statements become, by the rule of docs/methods/statements.md; the last one holds for all. */
export function sayStatements(language: Language, counts: StatementCounts): readonly string[] {
  const words = statementWords[language]
  const days = words.between(formatDay(language, counts.period.first), formatDay(language, counts.period.last))
  const said = counts.themes.flatMap(({ theme, finding, origins, referenceOrigins }) => {
    if (finding === 'not-covered') return []
    const now = sayWho(language, counts, theme, '', origins)
    return [words.said(capitalised(words.themes[theme]), days, now, sayWho(language, counts, theme, 'reference-', referenceOrigins), capitalised(sayFinding(language, counts, theme, finding)))]
  })
  return said.length === 0 ? [words.notHeld(days)] : [...said, words.attention]
}

function sayWho(language: Language, counts: StatementCounts, theme: StatementTheme, prefix: '' | 'reference-', origins: readonly string[]): string {
  const words = statementWords[language]
  if (origins.length === 0) return words.byNobody
  const sayers = (direction: StatementDirection) => formatCount(language, valueOf(counts, `${theme}-${prefix}${direction}`))
  return words.by(formatList(language, origins.map((origin) => originName(language, origin))), words.directions(sayers('up'), sayers('down'), sayers('neutral')))
}

function sayFinding(language: Language, counts: StatementCounts, theme: StatementTheme, finding: Exclude<StatementFinding, 'not-covered'>): string {
  const words = statementWords[language]
  const ratio = counts.measures.find(({ name }) => name === `${theme}-ratio`)
  const p = valueOf(counts, `${theme}-p`)
  if (finding === 'too-few' || ratio?.value === undefined || ratio.low === undefined || p === undefined) return words.findings[finding]
  const small = (value: number) => formatSmall(language, value)
  return `${words.findings[finding]}: ${words.ratio(small(ratio.value), small(ratio.low), ratio.high === undefined ? undefined : small(ratio.high), small(p))}`
}

function formatCount(language: Language, count: number | undefined): string {
  return count === undefined ? formatDay(language, undefined) : formatNumber(language, count)
}

function valueOf({ measures }: StatementCounts, wanted: StatementMeasureName): number | undefined {
  return measures.find(({ name }) => name === wanted)?.value
}
