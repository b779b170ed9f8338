import type { Assessment, Statement, TempoFinding } from '../../core/index.ts'
import type { Composer } from './composer.ts'

export interface ProposalSection {
  readonly uncertainInShort: Statement | undefined
  readonly proposal: readonly Statement[]
  readonly wouldChange: readonly Statement[]
}

/** Below this share of shaken calculations a proposal is narrow and asks for a second reader. METHODS 4.6. */
const narrowBelow = 0.6

/** What the model proposes with and without its reluctance to lower, and what would change it. */
export function proposalSection(assessment: Assessment, steps: number | undefined, { state }: Pick<Composer, 'state'>): ProposalSection {
  const { outcome, drivers, model } = assessment
  const items = drivers.flatMap((driver) => driver.items.filter(({ counts }) => counts))
  const rows = items.map(({ row }) => row)
  if (outcome.kind === 'not-assessable') {
    return {
      uncertainInShort: uncertain(assessment, undefined, state),
      proposal: [state({ kind: 'proposal-unassessable', missing: outcome.missing }, [])],
      wouldChange: [],
    }
  }
  const { current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, robustness, flips } = outcome
  return {
    uncertainInShort: uncertain(assessment, robustness < narrowBelow, state),
    proposal: [
      state({ kind: 'proposal', current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, robustness }, rows),
      state({ kind: 'coded-by-us', items: items.length, version: model.version }, rows),
    ],
    wouldChange: [
      ...(flips.length === 0 ? [state({ kind: 'nothing-would-flip' }, [])] : flips.map(({ driver, direction, to, moderateItems }) => state({ kind: 'flip', driver, direction, to, moderateItems }, []))),
      ...(steps === undefined ? [] : [state({ kind: 'top-step-needs-trigger', step: steps }, [])]),
    ],
  }
}

function uncertain({ tempo }: Assessment, narrow: boolean | undefined, state: Composer['state']): Statement | undefined {
  const finding: TempoFinding | undefined = tempo?.comparisons.find(({ definition }) => definition === 'completed-and-failed')?.finding
  if (finding === undefined && narrow === undefined) return undefined
  return state({ kind: 'uncertain-in-short', finding, definitionsAgree: tempo?.definitionsAgree, narrow }, tempo?.comparisons.flatMap(({ inputs }) => inputs) ?? [])
}
