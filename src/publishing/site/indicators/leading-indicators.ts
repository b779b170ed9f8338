import type { ShownIndicator } from '../../../core/index.ts'

/** Those of one name and stream that are said in a sentence: attacks by the wider definition, and of the areas the country and the widest; of sources the widest alone. */
export function leadingIndicators(indicators: readonly ShownIndicator[]): readonly ShownIndicator[] {
  const [first] = indicators
  const same = indicators.filter(({ subject }) => subject.status === first?.subject.status && subject.ideology === undefined)
  const last = same.at(-1)
  return [...new Set([...(first?.name === 'source-mix' ? [] : same.slice(0, 1)), ...(last === undefined ? [] : [last])])]
}

/** The one that stands for all of its name: that of the widest area, of the first stream. */
export function leadingIndicator(indicators: readonly ShownIndicator[]): ShownIndicator | undefined {
  const [first] = indicators
  return leadingIndicators(indicators.filter(({ subject }) => subject.stream === first?.subject.stream)).at(-1)
}
