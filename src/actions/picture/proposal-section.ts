import type { Assessment, AttackTempo, ItemBasis, Statement, UncertainTempo } from '../../core/index.ts'
import type { Composer } from './composer.ts'

export interface ProposalSection {
  readonly uncertainInShort: Statement | undefined
  readonly proposal: readonly Statement[]
  readonly wouldChange: readonly Statement[]
}

/** What the model proposes with and without its reluctance to move, how far that goes, and what would change it. */
export function proposalSection(assessment: Assessment, { state }: Pick<Composer, 'state'>): ProposalSection {
  const { national: { outcome, unassessable }, streams, model, counted } = assessment
  switch (outcome.kind) {
    case 'not-assessable':
      return { uncertainInShort: uncertain(assessment, undefined, state), proposal: [state({ kind: 'proposal-unassessable', missing: outcome.missing }, [])], wouldChange: [] }
    case 'other-scale':
      return { uncertainInShort: uncertain(assessment, undefined, state), proposal: [state({ ...outcome, kind: 'proposal-other-scale' }, [])], wouldChange: [] }
    case 'assessed': {
      const { current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, highest, lowerBar, raiseBar, tooLowWeighs, robustness, confidence, flips } = outcome
      const assessed = streams.filter(({ stream }) => !unassessable.includes(stream))
      const counting = assessed.flatMap(({ drivers }) => drivers.flatMap((driver) => driver.items.filter(({ counts }) => counts)))
      const rowsOn = (kind: ItemBasis['kind']) => counting.filter(({ basis }) => basis.kind === kind).flatMap((item) => item.rows)
      const rows = rowsOn('coded')
      return {
        uncertainInShort: uncertain(assessment, robustness.narrow, state),
        proposal: [
          state({ kind: 'proposal', current, proposed, withoutReluctance, probabilityLower, probabilityAtOrAbove, highest, lowerBar, raiseBar, tooLowWeighs, robustness: robustness.share }, [...rows, ...rowsOn('rate')]),
          state({ kind: 'proposal-confidence', confidence, narrow: robustness.narrow }, []),
          ...(robustness.narrow ? [state({ kind: 'proposal-narrow' }, [])] : []),
          state({ kind: 'coded-by-us', rows: counted.rows, version: model.file.version }, rows),
          state({ ...counted, kind: 'proposal-echo', streams: assessed.map(({ stream }) => stream), unassessable }, []),
        ],
        wouldChange: [
          ...(flips.length === 0 ? [state({ kind: 'nothing-would-flip' }, [])] : flips.map(({ stream, driver, direction, to, moderateItems }) => state({ kind: 'flip', stream, driver, direction, to, moderateItems }, []))),
          ...(model.map === undefined ? [] : [state({ kind: 'top-step-needs-trigger', step: model.map.trigger }, [])]),
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
