import type { ChainBreak, LevelDecision, ScaleStep } from '../../core/index.ts'
import { isDated, toEditions, type Edition } from './editions.ts'

/** Decisions of one scope, cut where they do not fit each other. */
export interface DecisionChains {
  /** Stretches of dated decisions in which each fits the one before it. */
  readonly chains: readonly (readonly DatedEdition[])[]
  readonly breaks: readonly ChainBreak[]
}

/** An edition of which the record gives the day, month or year of the decision. */
export type DatedEdition = Edition & { readonly decided: NonNullable<Edition['decided']> }

/** Cuts the decisions of one scope, in order, where a step is unknown and where one does not fit the one before it. */
export function decisionChains(decisions: readonly LevelDecision[], steps: readonly ScaleStep[]): DecisionChains {
  const chains: DatedEdition[][] = [[]]
  const breaks: ChainBreak[] = []
  for (const decision of decisions) {
    const [edition] = toEditions([decision], steps)
    if (decision.decided === undefined) continue
    if (edition === undefined || !isDated(edition)) {
      breaks.push({ decided: decision.decided, why: 'step-unknown' })
      chains.push([])
      continue
    }
    const before = chains.at(-1)?.at(-1)
    if (before !== undefined && !fits(before, edition, decision.change)) {
      breaks.push({ decided: decision.decided, why: 'does-not-fit' })
      chains.push([])
    }
    chains.at(-1)?.push(edition)
  }
  return { chains: chains.filter((chain) => chain.length > 0), breaks }
}

/** Whether the step is where its change says that it went; on a scale that lacks the label before it nobody can say that it is not. */
function fits(before: Edition, { scale, ordinal }: Edition, change: LevelDecision['change']): boolean {
  const at = scale.indexOf(before.label) + 1
  if (at === 0) return true
  switch (change) {
    case 'raised': return ordinal > at
    case 'lowered': return ordinal < at
    case 'unchanged': return ordinal === at
    case 'first': return true
    case 'unknown': return false
  }
}
