import type { CurrentLevel } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'

/** The gauge board in characters, highest step on top; water stands up to the level. */
export function renderGauge(level: CurrentLevel, words: Words, columns: number): string {
  const steps = Array.from({ length: level.steps }, (_, index) => level.steps - index)
  return steps.map((ordinal) => {
    const label = level.scale.find((step) => step.ordinal === ordinal)?.label
    const board = `  ${ordinal <= level.ordinal ? '≈≈' : '  '}┃${ordinal}┃${ordinal <= level.ordinal ? '≈≈' : '  '}`
    const name = label === undefined ? '' : words.levelLabel(label)
    const line = ordinal === level.ordinal ? `${board} ◄ ${words.page.ordinal(level.ordinal, level.steps)}, ${words.levelLabel(level.label)}` : `${board}   ${name}`
    return line.trimEnd().slice(0, columns)
  }).join('\n')
}
