import { lastDayOf, type LevelDecision, type PartialDay, type ScaleStep } from '../../core/index.ts'
import type { PublishedLevel } from '../../statistics/index.ts'

/** A level as it was decided, on the scale of its day. */
export interface Edition extends PublishedLevel {
  readonly name: string
  readonly decided: PartialDay | undefined
  readonly scaleId: string
  readonly ordinal: number
}

/** Decisions whose step and scale the record gives whole, in the order given; the name of each step is that of the scale. */
export function toEditions(decisions: readonly LevelDecision[], steps: readonly ScaleStep[]): readonly Edition[] {
  const scales = new Map([...Map.groupBy(steps, ({ scaleId }) => scaleId)].map(([id, scale]) => [id, labelsOf(scale)]))
  return decisions.flatMap(({ id, edition, decided, scaleId, ordinal }) => {
    const scale = scales.get(scaleId)
    const label = ordinal === undefined ? undefined : scale?.[ordinal - 1]
    return scale === undefined || ordinal === undefined || label === undefined ? [] : [{ name: edition ?? id, decided, scaleId, ordinal, label, scale }]
  })
}

function labelsOf(scale: readonly ScaleStep[]): readonly string[] {
  return scale.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0)).map(({ labelNative }) => labelNative)
}

/** Which step of this edition's scale has the label of the level before it, counted from 1; undefined where none has, and for the first edition. */
export function stepBefore(editions: readonly Edition[], at: number): number | undefined {
  const before = editions[at]?.scale.indexOf(editions[at - 1]?.label ?? '') ?? -1
  return before < 0 ? undefined : before + 1
}

/** Up or down where an edition moved the level from that of the edition before it; undefined where it did not, or nobody can say. */
export function directionOf(editions: readonly Edition[], at: number): 'up' | 'down' | undefined {
  const [before, now] = [stepBefore(editions, at), editions[at]?.ordinal]
  if (before === undefined || now === undefined || now === before) return undefined
  return now > before ? 'up' : 'down'
}

/** The nearest edition before this one that has a date. */
export function datedBefore(editions: readonly Edition[], at: number): Edition & { readonly decided: PartialDay } | undefined {
  return editions.slice(0, at).filter(isDated).at(-1)
}

/** Whether the record gives when the edition was decided. */
export function isDated<E extends Edition>(edition: E): edition is E & { readonly decided: PartialDay } {
  return edition.decided !== undefined
}

/** Month in which a decision is known to have been taken: its own, or the last of its year. */
export function monthOf(decided: PartialDay): string {
  return lastDayOf(decided).slice(0, 7)
}
