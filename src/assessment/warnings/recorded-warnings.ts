import { addMonths, lastDayOf, monthNumber, rowsOf, type Day, type EvidenceBase, type RecordedCase, type RecordedWarning, type RepeatedSubject, type WarningPart } from '../../core/index.ts'

/**
 * The warnings of the public record in the order of issue, with what each leaves open. None of them is ever scored: they were picked by hand. What
 * became of them is later knowledge before the day on which the record was compiled.
 */
export function recordedWarnings(base: EvidenceBase, compiled: Day): readonly RecordedCase[] {
  const rows = rowsOf(base, 'recorded-warning').toSorted((a, b) => a.times.known.localeCompare(b.times.known) || (a.id < b.id ? -1 : 1))
  return rows.map((row) => ({
    id: row.id, country: row.country, issued: row.times.happened ?? row.times.known, edition: row.edition, subject: row.subject, expectation: row.expectation,
    lacks: lacks(row), isHindsight: isLowering(row, base), outcome: base.view.asOf < compiled ? undefined : row.outcome,
  }))
}

/** Subjects that more than one of them names, in the same words, those most often repeated first. Lowerings picked in hindsight are left out. */
export function repeatedSubjects(cases: readonly RecordedCase[]): readonly RepeatedSubject[] {
  const groups = [...Map.groupBy(cases.filter(({ isHindsight }) => !isHindsight), ({ subject }) => subject)].filter(([, group]) => group.length > 1)
  return groups.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([subject, group]) => ({
    subject, warnings: group.map(({ id }) => id), first: group[0]?.issued ?? '', last: group.at(-1)?.issued ?? '', outcomes: countOutcomes(group),
  }))
}

function countOutcomes(group: readonly RecordedCase[]): RepeatedSubject['outcomes'] {
  const outcomes = group.flatMap(({ outcome }) => outcome ?? [])
  if (outcomes.length < group.length) return undefined
  return Object.fromEntries([...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, same]) => [outcome, same.length]).toSorted())
}

/** A lowering of the level that the record keeps as a case of hindsight: it is a decision, and warns of nothing. */
export function isLowering({ polarity, country, times }: RecordedWarning, base: Pick<EvidenceBase, 'rows'>): boolean {
  return polarity === 'event_less_likely' && rowsOf(base, 'level-decision').some((row) => row.country === country && row.change === 'lowered' && row.decided === times.happened)
}

/** None of them states a number, and none says by what it will be decided; a class is named where its words speak of attacks or of people who return. */
function lacks(row: RecordedWarning): readonly WarningPart[] {
  const parts: readonly (readonly [WarningPart, boolean])[] = [
    ['class', /\battacks?\b|\breturn(?:ees|s|ing|ed)?\b/i.test(row.expectation)], ['place', row.country !== undefined], ['window', statedEnd(row) !== undefined], ['probability', false], ['rule', false],
  ]
  return parts.flatMap(([part, isNamed]) => (isNamed ? [] : [part]))
}

/** The last day that the words of a warning give: `to March 2017`, `summer 2024`, `2025`, `12 months`; undefined for `short term`, `from 2018` and the like. */
export function statedEnd({ times: { known }, horizon = '' }: Pick<RecordedWarning, 'times' | 'horizon'>): Day | undefined {
  const { month, year } = /^(?:to |until )?(?<month>\p{L}+ )?(?<year>20\d\d)$/u.exec(horizon)?.groups ?? {}
  if (year !== undefined && month?.trim() !== 'from') return lastDayOf(month === undefined ? year : `${year}-${endOfSeason(month.trim())}`)
  const months = /^(\d+) months$/.exec(horizon)?.[1]
  return months === undefined ? undefined : addMonths(known, Number(months))
}

/** The last month that a season or month leaves; any other word leaves the whole year. */
function endOfSeason(name: string): string {
  return String(name === 'summer' ? 9 : (monthNumber(name) ?? 12)).padStart(2, '0')
}
