import type { Assessment, AttackTempo, Statement, UncertainTempo } from '../../core/index.ts'
import type { Composer } from './composer.ts'

export interface ProposalSection {
  readonly uncertainInShort: Statement | undefined
  readonly proposal: readonly Statement[]
  readonly wouldChange: readonly Statement[]
}

/** Below this share of shaken calculations a proposal is narrow and asks for a second reader: docs/methods/level-model.md. */
const narrowBelow = 0.6

/** What the model proposes with and without its reluctance to move, how far that goes, and what would change it. */
export function proposalSection(assessment: Assessment, steps: number | undefined, { state }: Pick<Composer, 'state'>): ProposalSection {
  const { outcome, drivers, model, counted } = assessment
  const rows = drivers.flatMap((driver) => driver.items.filter(({ counts }) => counts).flatMap(({ rows }) => rows))
  switch (outcome.kind) {
    case 'not-assessable':
      return { uncertainInShort: uncertain(assessment, undefined, state), proposal: [state({ kind: 'proposal-unassessable', missing: outcome.missing }, [])], wouldChange: [] }
    case 'other-scale':
      return { uncertainInShort: uncertain(assessment, undefined, state), proposal: [state({ ...outcome, kind: 'proposal-other-scale' }, [])], wouldChange: [] }
    case 'assessed': {
      const { current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, raiseBar, tooLowWeighs, robustness, flips } = outcome
      const isNarrow = robustness < narrowBelow
      return {
        uncertainInShort: uncertain(assessment, isNarrow, state),
        proposal: [
          state({ kind: 'proposal', current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, lowerBar, raiseBar, tooLowWeighs, robustness }, rows),
          ...(isNarrow ? [state({ kind: 'proposal-narrow' }, [])] : []),
          state({ kind: 'coded-by-us', rows: counted.rows, version: model.version }, rows),
          state({ ...counted, kind: 'proposal-echo', stream: model.stream }, []),
        ],
        wouldChange: [
          ...(flips.length === 0 ? [state({ kind: 'nothing-would-flip' }, [])] : flips.map(({ driver, direction, to, moderateItems }) => state({ kind: 'flip', driver, direction, to, moderateItems }, []))),
          ...(steps === undefined ? [] : [state({ kind: 'top-step-needs-trigger', step: steps }, [])]),
        ],
      }
    }
  }
}

function uncertain({ tempo }: Assessment, narrow: boolean | undefined, state: Composer['state']): Statement | undefined {
  if (tempo === undefined && narrow === undefined) return undefined
  return state({ kind: 'uncertain-in-short', tempo: tempo && uncertainTempo(tempo), narrow }, tempo?.comparisons.flatMap(({ inputs }) => inputs) ?? [])
}

function uncertainTempo({ stream, first, comparisons }: AttackTempo): UncertainTempo | undefined {
  const [all, deadly] = (['completed-and-failed', 'deadly'] as const).map((definition) => comparisons.find((comparison) => comparison.definition === definition)?.finding)
  return all && { stream, since: first, finding: all, deadly: deadly === all ? undefined : deadly }
}
