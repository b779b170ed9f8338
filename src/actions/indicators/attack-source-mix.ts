import type { SourcedItem } from '../../assessment/indicators/mix-measures.ts'
import { type MixQuestion, sourceMix } from '../../assessment/indicators/source-mix.ts'
import { type EvidenceBase, firstDayOf, type SourceMix, type ThreatEvent } from '../../core/index.ts'
import { copiedFigures } from '../../evidence/figures/copied-figures.ts'
import { corroborate } from '../../evidence/origins/corroborate.ts'
import { dependenceOf } from '../../evidence/origins/dependence.ts'
import { originKind } from '../../evidence/origins/origin-kind.ts'
import { originsOfRow } from '../../evidence/origins/origin-of-row.ts'
import { figurePoints } from '../../evidence/figures/figure-series.ts'
import { compareSources } from '../../evidence/source-change/compare-sources.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'

/** On whom the attacks that a count counts rest, in its window and in the time before: asked before the count itself. */
export function attackSourceMixes(base: EvidenceBase, vocabulary: Vocabulary): (events: readonly ThreatEvent[], question: MixQuestion) => SourceMix {
  const dependence = dependenceOf(base.textLinks, copiedFigures(figurePoints(base, vocabulary)))
  const toItem = (event: ThreatEvent): SourcedItem => {
    const origins = originsOfRow(event, base, vocabulary)
    return { id: event.id, day: firstDayOf(event.day), origins, kinds: origins.map(originKind) }
  }
  return (events, question) => sourceMix({
    items: events.map(toItem),
    jumps: compareSources(events.map(({ day, sourceUrl }) => ({ day: firstDayOf(day), source: sourceUrl ?? '', count: 1 })), []).jumps,
    effectiveSources: (items) => corroborate(items.flatMap(({ origins }) => origins.map((origin) => ({ origin, report: undefined }))), dependence).effectiveSources,
  }, question)
}
