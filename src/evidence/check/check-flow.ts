import type { FigureClaim } from '../../core/index.ts'
import { holdsCue, namesForReader } from '../vocabulary/vocabulary.ts'
import { type ClaimedFigure, compared } from './claimed-figure.ts'
import type { Desk } from './desk.ts'
import { figureReason } from './figure-reason.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { isOffice } from './is-office.ts'
import { weighPoint } from './weigh-point.ts'

/**
 * "In 2017 fifty came back": how many in that time, not how many by then. Words such as "by", "so far", "had" make it a count by then;
 * so does an office that says it in that month.
 */
export function isFlow({ fields, quote, stated }: FigureClaim, { vocabulary }: Desk): boolean {
  const { asof = '', cumulative, source = 'article' } = fields
  if (cumulative !== true || !stated.includes('asof') || !/^\d{4}(-\d{2})?$/.test(asof) || holdsCue(vocabulary, 'by-then', quote)) return false
  const isNamed = quote.includes(asof.slice(0, 4)) || holdsCue(vocabulary, 'within-time', quote)
  return isNamed && (asof.length === 4 || !isOffice(source))
}

/** Against counts of the same year; a count of all years tells nothing of one. */
export function checkFlow(figure: ClaimedFigure, desk: Desk): Finding {
  const cohorts = namesForReader(desk.vocabulary, 'cohort', figure.claim.fields.what ?? '').filter((name) => name.group === `flow:${figure.asOf}`).map((name) => name.record)
  const point = desk.points.findLast((each) => each.country === figure.country && cohorts.includes(each.cohort) && each.ref.kind === 'row')
  const outcome = point && compared(figure, point)
  if (point === undefined || outcome === undefined) return nothingFound
  const evidence = [weighPoint(point, outcome, desk)]
  switch (outcome) {
    case 'agrees': return finding('supported', { kind: 'figure-agrees', ...figureReason(figure, point, desk), population: point.population }, evidence)
    case 'excludes': return finding('contradicted', { kind: 'figure-excluded', ...figureReason(figure, point, desk), population: point.population }, evidence)
    case 'open': return finding('unsupported', { kind: 'figure-open', ...figureReason(figure, point, desk) }, evidence)
  }
}
