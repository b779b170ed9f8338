import type { RecordedJudgement } from '../evidence/evidence-row.ts'
import type { Day } from '../day.ts'
import type { Indicator } from './indicator.ts'

/** What statements about a threat are sorted into: the will to attack, calls to it, and who is bound together for it. */
export const statementThemes = ['intent', 'incitement', 'networks'] as const
export type StatementTheme = (typeof statementThemes)[number]

/** What a statement says that its subject does to the threat. */
export type StatementDirection = RecordedJudgement['direction']

/** One thing that one origin said on one day, in a row of the record or in a passage. */
export interface ThreatStatement {
  /** Row id or claim id. */
  readonly id: string
  readonly theme: StatementTheme
  readonly direction: StatementDirection
  /** Whom it goes back to; offices that publish together are one. */
  readonly origin: string
  /** The day on which it was said first: of a reprint that of the first print. */
  readonly said: Day
}

const themeMeasures = [
  'origins', 'reference-origins', 'new-origins', 'up', 'down', 'neutral', 'reference-up', 'reference-down', 'reference-neutral', 'statements', 'reference-statements', 'ratio', 'p',
] as const
export type StatementMeasureName = `${StatementTheme}-${(typeof themeMeasures)[number]}`
export const statementMeasures: readonly StatementMeasureName[] = statementThemes.flatMap((theme) => themeMeasures.map((measure) => `${theme}-${measure}` as const))

/** What a count of statements cannot see. */
export type StatementBlind = 'more-attention' | 'by-edition' | 'one-speaker' | 'sorted-by-words' | 'all-streams' | 'cut-short'

/** `rose` and `fell` of statements; never of the threat itself. */
export type StatementFinding = 'rose' | 'fell' | 'no-change-shown' | 'too-few' | 'not-covered'

/** Who speaks of a theme, and whether it is spoken of more often. */
export interface ThemeFinding {
  readonly theme: StatementTheme
  readonly finding: StatementFinding
  readonly origins: readonly string[]
  readonly referenceOrigins: readonly string[]
}

/** What origins say of the will to attack, of calls to it and of networks, in the window against the time before. */
export interface StatementCounts extends Indicator<StatementMeasureName, StatementBlind> {
  readonly themes: readonly ThemeFinding[]
}
