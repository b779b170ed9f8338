import type { LevelProposal } from '../../core/index.ts'
import { confidenceIn } from './confidence.ts'
import { findFlips } from './flips.ts'
import { leaveOneOut } from './leave-one-out.ts'
import type { CaseStream, LevelCase } from './level-case.ts'
import { tailsOf } from './level-table.ts'
import { quickProposal } from './quick-proposal.ts'
import { smallestRemovals } from './removals.ts'
import { proposalShares } from './robustness.ts'
import { highestStep, outcomeReaching } from './scale-steps.ts'

/** The proposal for a case, how firm it is, and the streams that make it what it is. Cost: about 60 ms with 200 items. */
export function proposeStreams(whole: LevelCase): { readonly proposal: LevelProposal; readonly leading: readonly CaseStream[] } {
  const { current, model, map } = whole
  const quick = quickProposal(whole)
  const { proposed } = quick
  const shares = proposalShares(whole)
  const share = shares.get(proposed) ?? 0
  const leading = leadingStreams(whole, proposed)
  return {
    leading,
    proposal: {
      ...quick,
      tooLowWeighs: model.cost.under / model.cost.over,
      robustness: { share, shares: [...shares].map(([step, of]) => ({ step, share: of })), draws: model.robustness.draws, seed: model.robustness.seed, narrow: share < model.robustness.narrowBelow },
      confidence: confidenceIn(whole, leading, share),
      flips: findFlips(whole),
      leaveOneOut: leaveOneOut(whole, Math.min(current, highestStep(map))),
      removals: smallestRemovals(whole),
    },
  }
}

/** The streams that reach the proposed step as surely as the highest does; of the lowest step, which all reach, those that reach the one above it. */
function leadingStreams({ streams, map }: LevelCase, proposed: number): readonly CaseStream[] {
  const outcome = outcomeReaching(Math.max(2, proposed), map) ?? 1
  const reaching = streams.map((stream) => ({ stream, tail: tailsOf(stream.outcomes)[outcome - 1] ?? NaN }))
  const highest = Math.max(...reaching.map(({ tail }) => tail))
  return reaching.filter(({ tail }) => tail === highest).map(({ stream }) => stream)
}
