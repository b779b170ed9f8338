import type { CurrentLevel, Edition } from '../../core/index.ts'

/** What an edition does to the level that the edition before it had: a step on another scale is never called higher or lower. */
export type LevelChange =
  | { readonly kind: 'first'; readonly from: undefined; readonly to: CurrentLevel }
  | { readonly kind: 'withdrawn'; readonly from: CurrentLevel; readonly to: undefined }
  | { readonly kind: 'raised' | 'lowered' | 'other-scale' | 'corrected'; readonly from: CurrentLevel; readonly to: CurrentLevel }

/** How the level of an edition differs from that of the edition before it for the same country; undefined where it does not. */
export function levelChange(edition: Edition, previous: Edition | undefined): LevelChange | undefined {
  const [from, to] = [previous?.picture.level, edition.picture.level]
  if (to === undefined) return from === undefined ? undefined : { kind: 'withdrawn', from, to }
  if (from === undefined) return { kind: 'first', from, to }
  if (from.scaleId === to.scaleId && from.ordinal === to.ordinal) return undefined
  return { kind: kindOf(from, to, edition.corrects !== undefined), from, to }
}

function kindOf(from: CurrentLevel, to: CurrentLevel, corrects: boolean): 'raised' | 'lowered' | 'other-scale' | 'corrected' {
  if (corrects) return 'corrected'
  if (from.scaleId !== to.scaleId) return 'other-scale'
  return to.ordinal > from.ordinal ? 'raised' : 'lowered'
}
