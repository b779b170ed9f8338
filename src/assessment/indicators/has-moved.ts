import type { Measure, MeasureName, ShownIndicator } from '../../core/index.ts'

/** The same limit as the tempo is called a fall or a rise by (docs/methods/attack-tempo.md). */
const alpha = 0.05

/** Whether an indicator shows a change against the time before it: where too little was counted to tell, it shows none. */
export function hasMoved(indicator: ShownIndicator): boolean {
  if (indicator.name === 'source-mix' && 'sourceMixChanged' in indicator) return indicator.sourceMixChanged === true
  if (indicator.name === 'statements' && 'themes' in indicator) return indicator.themes.some(({ finding }) => finding === 'rose' || finding === 'fell')
  const measures: readonly Measure<MeasureName>[] = indicator.measures
  return measures.some(({ name, value }) => (name === 'rate-p' || name === 'arrests-p') && value !== undefined && value < alpha)
}
