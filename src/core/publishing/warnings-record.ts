import type { Day } from '../day.ts'
import type { ResolutionRule } from '../logbook/warning.ts'
import type { Sentence, Statement } from '../picture/sentence.ts'
import type { WarningStatus } from '../warnings/warning-case.ts'
import type { WarningScore } from '../warnings/warning-score.ts'

/** A statement of one kind of sentence. */
export type StatementOf<Kind extends Sentence['kind']> = Statement & { readonly sentence: Extract<Sentence, { readonly kind: Kind }> }

/** The warnings of a country that everybody may see, as they stood on the day of an edition, and what they were worth together. */
export interface WarningsRecord {
  /** In the order in which they were issued. */
  readonly warnings: readonly PublishedWarning[]
  readonly score: WarningScore
}

/** A warning as it was issued, where it stands, and what was said to have become of it. */
export interface PublishedWarning {
  /** Id of its entry in the logbook. */
  readonly id: string
  readonly issued: StatementOf<'warned'>
  readonly probability: number
  readonly rule: ResolutionRule
  readonly status: WarningStatus
  /** Recorded when its window had begun already: never scored. */
  readonly isHindsight: boolean
  /** What people said became of it, oldest first: the last one stands. */
  readonly outcomes: readonly StatementOf<'warning-outcome'>[]
  /** The day from which it no longer stands; undefined where it was not withdrawn. */
  readonly withdrawn: Day | undefined
}

/** What stands of what was said to have become of a warning; undefined where nothing was. */
export function standingOutcome({ outcomes }: PublishedWarning): StatementOf<'warning-outcome'> | undefined {
  return outcomes.at(-1)
}

/** Every sentence in it, which may open on evidence as those of a picture do. */
export function statementsOfWarnings(record: WarningsRecord | undefined): readonly Statement[] {
  return record?.warnings.flatMap(({ issued, outcomes }) => [issued, ...outcomes]) ?? []
}

/** The name of an entry as that of a place on a page, the same on every page and in every edition: `entry:warning:NL:2018-03-01:1` is `warning-NL-2018-03-01-1`. */
export function nameOnPage(entry: string): string {
  return entry.replace(/^entry:/, '').replaceAll(':', '-')
}
