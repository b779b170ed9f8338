import type { CountScope, SourceMixVerdict } from '../../assessment/indicators/count-scope.ts'
import { coveredStretch } from '../../assessment/indicators/covered-stretch.ts'
import { tempoPeriods } from '../../assessment/indicators/tempo-periods.ts'
import { eventsOf } from '../../assessment/indicators/of-subject.ts'
import { rowsOf, type EvidenceBase, type IndicatorSubject, type SourceMix } from '../../core/index.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { attackSourceMixes } from './attack-source-mix.ts'

export interface SourceMixes {
  /** The source mix of a subject; none where the table does not speak of the day. */
  readonly mixOf: (subject: IndicatorSubject) => readonly SourceMix[]
  readonly verdictOf: CountScope['sourceMixOf']
}

/** The mix of sources behind each count, computed once for each subject that is asked for. */
export function sourceMixesOf(base: EvidenceBase, vocabulary: Vocabulary, { coverage, regions }: Pick<CountScope, 'coverage' | 'regions'>): SourceMixes {
  const mix = attackSourceMixes(base, vocabulary)
  const events = rowsOf(base, 'threat-event')
  const stretch = coveredStretch(coverage, base.view.asOf)
  const found = new Map<string, readonly SourceMix[]>()
  const compute = (subject: IndicatorSubject) => (stretch === undefined ? [] : [mix(eventsOf(events, subject, regions), { subject, ...tempoPeriods(base.view.asOf), coverage: stretch })])
  const mixOf = (subject: IndicatorSubject) => {
    const key = JSON.stringify(subject)
    const mixes = found.get(key) ?? compute(subject)
    found.set(key, mixes)
    return mixes
  }
  return { mixOf, verdictOf: (subject) => mixOf(subject).map(verdict)[0] }
}

function verdict({ sourceMixChanged: changed, measures }: SourceMix): SourceMixVerdict {
  const moved = measures.find(({ name }) => name === 'origins-moved-p')
  return { changed, p: moved?.value, simulation: moved?.simulation }
}
