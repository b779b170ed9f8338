import type { LevelProposal } from './level-proposal.ts'
import type { Stream } from './stream.ts'
import type { DriverAssessment } from './weighed-driver.ts'

export type StreamOutcome =
  | {
      readonly kind: 'not-assessable'
      /** Drivers without a single graded item. */
      readonly missing: readonly ('intent' | 'capability')[]
      /** Probability of each of the four outcomes of the rule table by the prior alone: shown as prior, never as a finding. */
      readonly prior: readonly number[]
    }
  | {
      /** No map says which steps of this scale the outcomes of the rule table are; undefined where no level is known. */
      readonly kind: 'other-scale'
      readonly scaleId: string | undefined
      readonly steps: number | undefined
    }
  | ({ readonly kind: 'assessed' } & LevelProposal)

/** One kind of threat with its own drivers, distribution and proposal: what it would be were it the only one. */
export interface StreamAssessment {
  readonly stream: Stream
  readonly drivers: readonly DriverAssessment[]
  readonly outcome: StreamOutcome
}

export type NationalOutcome =
  | { readonly kind: 'not-assessable'; readonly missing: readonly ('intent' | 'capability')[] }
  | { readonly kind: 'other-scale'; readonly scaleId: string | undefined; readonly steps: number | undefined }
  | ({
      readonly kind: 'assessed'
      /** Streams whose evidence makes the level what it is. */
      readonly leading: readonly Stream[]
      /** Probability of each step or higher, lowest first: of the highest stream, and the upper bound where streams were independent. */
      readonly atOrAbove: readonly number[]
      readonly atOrAboveIfIndependent: readonly number[]
    } & LevelProposal)

/** The level of the whole: that of the highest stream that can be assessed. A stream that cannot is never taken for low. */
export interface NationalAssessment {
  readonly unassessable: readonly Stream[]
  readonly outcome: NationalOutcome
}
