import type { Day, PartialDay, ThreatPicture } from '../../../core/index.ts'

/** From when a level holds, whether it then began or was first seen, to when if it was set with an end, and when it is looked at again. */
export interface LevelValidity {
  readonly since: PartialDay | undefined
  readonly sinceAtLatest: boolean
  readonly until: Day | undefined
  readonly nextReview: Day | undefined
}

/** A level that an authority decided elsewhere has no end; one that was set here may have. */
export function levelValidity({ level, own }: Pick<ThreatPicture, 'level' | 'own'>): LevelValidity {
  const setting = own.map(({ sentence }) => sentence).find((sentence) => sentence.kind === 'own-level')
  return { since: level?.since, sinceAtLatest: level?.sinceAtLatest ?? false, until: level?.setHereBy === undefined ? undefined : setting?.until, nextReview: level?.nextReview }
}
