import type { Actor, DraftHand } from '../../core/index.ts'

/** Whose step on a draft it is. */
export function handOf({ account, name }: Actor): DraftHand {
  return { account, name }
}
