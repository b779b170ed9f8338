import type { Language, WhatIfOutcome } from '../../core/index.ts'
import { formatPercent } from '../../words/format.ts'
import { whatIfWords } from '../../words/workbench/assess/what-if.ts'

/** What is different from the real proposal, in sentences; what stays the same is only said of the proposal itself. */
export function whatChanged({ real, tried }: WhatIfOutcome, language: Language): readonly string[] {
  const words = whatIfWords[language]
  const percent = (probability: number) => formatPercent(language, probability)
  const differs = (say: (tried: string, real: string) => string, one: number, other: number) => (percent(one) === percent(other) ? [] : [say(percent(one), percent(other))])
  return [
    words.proposed(tried.proposed, real.proposed),
    words.without(tried.withoutReluctance, real.withoutReluctance),
    ...(real.current > 1 ? differs(words.lower, tried.probabilityLower, real.probabilityLower) : []),
    ...differs((one, other) => words.atOrAbove(real.current, one, other), tried.probabilityAtOrAbove, real.probabilityAtOrAbove),
    ...differs(words.lowerBar, tried.lowerBar, real.lowerBar),
    ...differs(words.raiseBar, tried.raiseBar, real.raiseBar),
  ]
}
