import type { FigureFields } from '../../core/index.ts'
import { contains, overlaps } from '../document.ts'
import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { dayOfFigures } from './figure-day.ts'
import { fireRules } from './find-by-rules.ts'

/** Counts of nought: `no travellers have returned`. Said of a time it is no count of all, and left to the finder of events. */
export function findNone(document: AnnotatedDocument): readonly FoundClaim<'FIGURE'>[] {
  const asof = dayOfFigures(document)
  const firings = fireRules(document, 'FIGURE', ({ gives }) => gives.value === 0)
  return firings.flatMap(({ rule, sentence, covered }) => {
    if ([...sentence.dates(), ...sentence.stretches()].some((time) => overlaps(time, covered))) return []
    const people = sentence.places().find((place) => place.adjective && place.kind === 'country' && contains(covered, place))
    const fields: FigureFields = { ...rule.gives, ...(people !== undefined && { nationality: people.code }), ...(asof.day !== undefined && { asof: asof.day }) }
    return [{ kind: 'FIGURE' as const, ...covered, fields, rule: rule.id, inferred: [...(asof.stated || asof.day === undefined ? [] : ['asof']), 'value', 'cumulative', 'unit'] }]
  })
}
