import type { Measure, StatementFinding, StatementMeasureName, StatementTheme, ThreatStatement } from '../../core/index.ts'
import { compareRates, silenceNeeded } from '../../statistics/index.ts'
import { referenceDays } from './tempo-periods.ts'
import { measure, missing } from './measure.ts'

const alpha = 0.05

/** Statements of one theme in the window and in the 365 days before it, each counted once. */
export interface ThemeStatements {
  readonly now: readonly ThreatStatement[]
  readonly before: readonly ThreatStatement[]
  readonly windowDays: number
}

/** The numbers of one theme and what they show, by the rule of docs/methods/statements.md. */
export interface ThemeCount {
  readonly measures: readonly Measure<StatementMeasureName>[]
  readonly finding: StatementFinding
}

/** Who says something on a theme now and before, in which direction, and whether it is said more often. */
export function countTheme(theme: StatementTheme, { now, before, windowDays }: ThemeStatements): ThemeCount {
  const { ratio, low, high, p } = compareRates({ count: now.length, exposure: windowDays, referenceCount: before.length, referenceExposure: referenceDays })
  const nothing = now.length + before.length === 0
  const [origins, originsBefore] = [originsOf(now), originsOf(before)]
  return {
    finding: findStatements(ratio, p, silenceNeeded(before.length, referenceDays, alpha) <= windowDays),
    measures: [
      measure(`${theme}-origins`, 'origins', origins.length),
      measure(`${theme}-reference-origins`, 'origins', originsBefore.length),
      measure(`${theme}-new-origins`, 'origins', origins.filter((origin) => !originsBefore.includes(origin)).length),
      measure(`${theme}-up`, 'origins', sayers(now, 'up')),
      measure(`${theme}-down`, 'origins', sayers(now, 'down')),
      measure(`${theme}-neutral`, 'origins', sayers(now, 'neutral')),
      measure(`${theme}-reference-up`, 'origins', sayers(before, 'up')),
      measure(`${theme}-reference-down`, 'origins', sayers(before, 'down')),
      measure(`${theme}-reference-neutral`, 'origins', sayers(before, 'neutral')),
      measure(`${theme}-statements`, 'statements', now.length),
      measure(`${theme}-reference-statements`, 'statements', before.length),
      ratio === undefined ? missing(`${theme}-ratio`, 'ratio', nothing ? 'too-few' : 'never') : measure(`${theme}-ratio`, 'ratio', ratio, { low, high }),
      nothing ? missing(`${theme}-p`, 'probability', 'too-few') : measure(`${theme}-p`, 'probability', p),
    ],
  }
}

/** The same numbers where Peil holds nothing that speaks of the country: 0 would tell that nobody spoke. */
export function nothingHeld({ measures }: ThemeCount): ThemeCount {
  return { finding: 'not-covered', measures: measures.map(({ name, unit }) => missing(name, unit, 'not-covered')) }
}

/** The origins of some statements, each once, by name. */
export function originsOf(statements: readonly ThreatStatement[]): readonly string[] {
  return [...new Set(statements.map(({ origin }) => origin))].toSorted()
}

function sayers(statements: readonly ThreatStatement[], direction: ThreatStatement['direction']): number {
  return originsOf(statements.filter((each) => each.direction === direction)).length
}

/** `silenceProves`: whether saying nothing at all in the window would show a fall. */
function findStatements(ratio: number | undefined, p: number, silenceProves: boolean): StatementFinding {
  if (p < alpha) return ratio === undefined || ratio > 1 ? 'rose' : 'fell'
  return silenceProves ? 'no-change-shown' : 'too-few'
}
