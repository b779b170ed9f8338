import type { Claim, FigureClaim } from '../../core/index.ts'
import type { Desk } from './desk.ts'
import { figuresWithin } from './victims-told.ts'

/** Figures that the text gives in the words of a claim, and does not take back. */
export function figuresInWords(claim: Claim, { claims }: Desk): readonly FigureClaim[] {
  return figuresWithin(claim, claims)
}
