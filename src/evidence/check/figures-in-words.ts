import type { Claim, FigureClaim } from '../../core/index.ts'
import type { Desk } from './desk.ts'

/** Figures that the text gives in the words of a claim, and does not take back. */
export function figuresInWords({ start, end }: Claim, { claims }: Desk): readonly FigureClaim[] {
  return claims.filter((each) => each.kind === 'FIGURE').filter(({ fields }) => fields.status !== 'superseded').filter((each) => each.start < end && start < each.end)
}
