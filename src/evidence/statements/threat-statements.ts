import { type Claim, type Country, type Day, type EvidenceBase, firstDayOf, rowsOf, type StatementDirection, statementThemes, type StatementTheme, type ThreatStatement } from '../../core/index.ts'
import { joinOrigins, sharesOrigin } from '../origins/count-origins.ts'
import { firstPrints } from '../origins/first-print.ts'
import { claimOrigins } from '../origins/origin-of-claim.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import { findRecordName, findWordIn, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** What is said of a country's threat, sorted by `data/vocabulary.csv`: reasons of editions by their driver, judgements, trends and warnings of reports by their words. Reports written for the demo say nothing. */
export function threatStatements(base: EvidenceBase, vocabulary: Vocabulary, country: Country): readonly ThreatStatement[] {
  const said = [...ofRows(base, vocabulary, country), ...ofReports(base, vocabulary, country)]
  const voices = joinOrigins(said.map(({ origin }) => origin))
  const named = said.map((statement) => ({ ...statement, origin: voices.find((voice) => sharesOrigin(voice, statement.origin)) ?? statement.origin }))
  return named.toSorted((a, b) => a.said.localeCompare(b.said) || a.id.localeCompare(b.id))
}

function ofRows(base: EvidenceBase, vocabulary: Vocabulary, country: Country): readonly ThreatStatement[] {
  return rowsOf(base, 'recorded-judgement').flatMap((row): readonly ThreatStatement[] => {
    const theme = toTheme(findRecordName(vocabulary, 'driver', row.driver)?.group)
    if (theme === undefined || row.country !== country) return []
    return [{ id: row.id, theme, direction: row.direction, origin: originOfRow(row, base, vocabulary), said: firstDayOf(row.times.happened ?? row.times.known) }]
  })
}

function ofReports(base: EvidenceBase, vocabulary: Vocabulary, country: Country): readonly ThreatStatement[] {
  const reportsById = new Map(base.reports.map((report) => [report.id, report]))
  const originOf = claimOrigins(base, vocabulary)
  const firstPrintOf = firstPrints(base)
  return base.claims.flatMap(({ report: id, claim }): readonly ThreatStatement[] => {
    const report = reportsById.get(id)
    const told = tellingOf(claim)
    const theme = told && toTheme(findWordIn(vocabulary, 'statement', told.words)?.record)
    if (told === undefined || theme === undefined || report === undefined || report.illustrative || report.country !== country) return []
    const said: Day = firstDayOf(firstPrintOf(claim, report).published.replace(/~$/, ''))
    return [{ id: claim.id, theme, direction: told.direction, origin: originOf(claim, report), said }]
  })
}

/** The words of a claim that says something of the threat, and what it says; a definition of a scale says nothing, nor does a warning that is over. */
function tellingOf(claim: Claim): { readonly words: string; readonly direction: StatementDirection } | undefined {
  const isNegated = 'polarity' in claim.fields && claim.fields.polarity !== undefined && claim.fields.polarity !== 'affirmed'
  switch (claim.kind) {
    case 'JUDGEMENT':
      return claim.fields.holder === 'scheme-definition' ? undefined : { words: claim.quote, direction: claim.fields.direction === 'threat' ? 'up' : claim.fields.direction === 'threat-down' ? 'down' : 'neutral' }
    case 'TREND':
      return { words: claim.quote, direction: isNegated ? 'neutral' : directionOfTrend(claim.fields.direction) }
    case 'WARNING':
      return claim.fields.status === 'past' ? undefined : { words: claim.quote, direction: isNegated ? 'neutral' : 'up' }
    case 'LEVEL':
    case 'FIGURE':
    case 'EVENT':
    case 'ATTRIBUTION':
    case 'NEGATION':
      return undefined
  }
}

function directionOfTrend(direction: 'up' | 'down' | 'flat' | 'peak' | 'changed' | undefined): StatementDirection {
  if (direction === 'up' || direction === 'peak') return 'up'
  return direction === 'down' ? 'down' : 'neutral'
}

function toTheme(name: string | undefined): StatementTheme | undefined {
  return statementThemes.find((theme) => theme === name)
}
