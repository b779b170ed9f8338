import type { Indicator } from './indicator.ts'
import type { SourceJump } from '../evidence/source-change.ts'

export const sourceMixMeasures = [
  'items', 'reference-items', 'origins', 'reference-origins', 'effective-sources', 'reference-effective-sources', 'even-origins', 'reference-even-origins', 'largest-share', 'reference-largest-share',
  'origins-moved', 'origins-moved-p', 'kinds-moved', 'kinds-moved-p',
] as const
export type SourceMixMeasureName = (typeof sourceMixMeasures)[number]

/** What a mix of sources cannot see. */
export type SourceMixBlind = 'compilers-choice' | 'source-within-source' | 'change-not-shown' | 'one-origin' | 'bursts'

/** What an origin is: an office or institute that speaks for itself, a paper or broadcaster, an encyclopedia, a dataset. */
export type OriginKind = 'office' | 'press' | 'encyclopedia' | 'dataset' | 'unknown'

/** An origin and its part of what was counted, 0 to 1. */
export interface OriginShare {
  readonly origin: string
  readonly share: number
}

/** How the evidence of a window is spread over its origins, against that of the time before. It is asked before any number that is counted from that evidence. */
export interface SourceMix extends Indicator<SourceMixMeasureName, SourceMixBlind> {
  /** Whether a change of sources is shown: then a change in the count may lie there and not in the world. Undefined where too little was counted to tell. */
  readonly sourceMixChanged: boolean | undefined
  readonly largest: OriginShare | undefined
  readonly referenceLargest: OriginShare | undefined
  /** Jumps of the count within both times that sources which started or stopped explain. */
  readonly jumps: readonly SourceJump[]
}
