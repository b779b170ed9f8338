import { overlaps, type Span } from '../document.ts'
import type { StepReading } from '../mentions/steps.ts'
import type { Rule } from '../rule.ts'
import { allMatches } from '../words.ts'
import { compileRule } from './compile-rule.ts'

type Sign = Rule<'LEVEL'>

/** Without denials of something else than the words state: `5` in "stays at 4 and does not go to 5"; "not raised" of a level that is said to stay. */
export function withoutOtherDenials(signs: readonly Sign[], text: string, { span }: StepReading): readonly Sign[] {
  const stays = signs.some(({ gives }) => gives.change === 'unchanged')
  const isNotMoved = stays && signs.some(isDenialOfMove)
  return signs.filter((sign) => {
    if (isNotMoved && (isDenialOfMove(sign) || sign.gives.change === 'raised' || sign.gives.change === 'lowered')) return false
    return !isDenialOfStep(sign) || (span !== undefined && matchesOf(sign, text).some((denied) => overlaps(denied, span)))
  })
}

function isDenialOfMove({ id }: Sign): boolean {
  return id.endsWith('-not-moved')
}

function isDenialOfStep({ id }: Sign): boolean {
  return id.endsWith('-not-there')
}

function matchesOf(sign: Sign, text: string): readonly Span[] {
  return allMatches(compileRule(sign), text).map(({ index, 0: matched }) => ({ start: index, end: index + matched.length }))
}
