import { done, type Day, type EvidenceRow, type Outcome, type Times } from '../../core/index.ts'
import { parseCohortChanges } from './parse-cohort-changes.ts'
import { parseCohortFigures } from './parse-cohort-figures.ts'
import { parseEvents } from './parse-events.ts'
import { parseIdentities } from './parse-identities.ts'
import { parseJudgements } from './parse-judgements.ts'
import { inStages, parseKnownLater } from './parse-known-later.ts'
import { parseLevelDecisions } from './parse-level-decisions.ts'
import { parseScales } from './parse-scales.ts'
import { parseWarnings } from './parse-warnings.ts'
import { parseYearlyTotals } from './parse-yearly-totals.ts'

/** The day on which the files of `data/record` and `data/events` were last compiled; what has no date of its own counts as known then. */
export const compiled: Day = '2025-12-31'

/** A row of the record that has not been stored yet. */
export type NewRow = EvidenceRow extends infer Row ? (Row extends EvidenceRow ? Omit<Row, 'times'> & { readonly times: Omit<Times, 'recorded'> } : never) : never

/** Files that make up one table, with what reads them. */
const tables: readonly (readonly [files: readonly string[], parse: (...csvs: string[]) => Outcome<readonly NewRow[]>])[] = [
  [['data/record/scales.csv', 'data/record/level_decisions.csv'], parseScalesOfDecisions],
  [['data/record/level_decisions.csv'], (csv) => parseLevelDecisions(csv, compiled)],
  [['data/record/cohort_figures.csv'], (csv) => parseCohortFigures(csv, compiled)],
  [['data/record/identities.csv'], parseIdentities],
  [['data/record/cohort_changes.csv'], (csv) => parseCohortChanges(csv, compiled)],
  [['data/record/judgements.csv'], (csv) => parseJudgements(csv, compiled)],
  [['data/record/warnings.csv'], (csv) => parseWarnings(csv, compiled)],
  [['data/events/europe_attacks.csv', 'data/events/known_later.csv'], parseEventsInStages],
  [['data/events/tesat.csv'], (csv) => parseYearlyTotals(csv, compiled)],
]

/** Every row of the public record, or the first cell that is wrong. A row that was once known otherwise comes once for each state, oldest first. */
export async function parseRecord(readData: (path: string) => Promise<string>): Promise<Outcome<readonly NewRow[]>> {
  const rows: NewRow[] = []
  for (const [files, parse] of tables) {
    const parsed = parse(...(await Promise.all(files.map(readData))))
    if (!parsed.ok) return parsed
    rows.push(...parsed.value)
  }
  return done(rows)
}

function parseScalesOfDecisions(scales: string, levelDecisions: string): Outcome<readonly NewRow[]> {
  const decisions = parseLevelDecisions(levelDecisions, compiled)
  return decisions.ok ? parseScales(scales, decisions.value, compiled) : decisions
}

function parseEventsInStages(attacks: string, knownLater: string): Outcome<readonly NewRow[]> {
  const events = parseEvents(attacks, compiled)
  if (!events.ok) return events
  const earlier = parseKnownLater(knownLater, events.value)
  return earlier.ok ? done(inStages(events.value, earlier.value)) : earlier
}
