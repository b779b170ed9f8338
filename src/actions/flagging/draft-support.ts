import type { DraftedCorrection, Sentence } from '../../core/index.ts'
import { figurePoints, seriesOf } from '../../evidence/figures/figure-series.ts'
import type { FigurePoint } from '../../evidence/figures/figure-point.ts'
import { readingsOf } from '../graph/event-readings.ts'
import { seriesBase } from '../graph/load-products.ts'
import { listReasons } from '../graph/reasons-of-decision.ts'
import type { GraphDesk } from '../graph/graph-desk.ts'
import { parseSeriesName } from '../graph/names-of-products.ts'
import { ownStandings } from '../graph/standing.ts'
import { listKeptRows } from '../../store/dependencies.ts'
import type { EvidenceChange } from './evidence-change.ts'

/** Figures of a series that fall or become others; in the place of the newest one stands the newest that is left. */
export async function draftSeries(desk: GraphDesk, id: string, { apply }: EvidenceChange): Promise<readonly DraftedCorrection[]> {
  const name = parseSeriesName(id)
  if (name === undefined) return []
  const base = await seriesBase(desk, name.country, name.cohort)
  const before = seriesOf(figurePoints(base, desk.vocabulary), name.country, name.cohort).points
  const after = seriesOf(figurePoints(apply(base), desk.vocabulary), name.country, name.cohort).points
  const afterById = new Map(after.map((point) => [point.id, point]))
  return before.flatMap((point, at): DraftedCorrection[] => {
    const same = afterById.get(point.id)
    if (same !== undefined && JSON.stringify(toSentence(same)) === JSON.stringify(toSentence(point))) return []
    const now = same ?? (at === before.length - 1 ? after.at(-1) : undefined)
    return [{ kind: 'sentence', before: toSentence(point), after: now && toSentence(now), originsBefore: 1, originsAfter: now === undefined ? 0 : 1 }]
  })
}

function toSentence({ cohort, quantity, asOf, population }: FigurePoint): Sentence {
  return { kind: 'cohort', cohort, quantity, figureAsOf: asOf, population }
}

/** Readings of an event that are left. */
export async function draftEvent(desk: GraphDesk, id: string, { cause, readings }: EvidenceChange): Promise<readonly DraftedCorrection[]> {
  const [event] = await readingsOf(desk, [id.replace('event:', '')])
  if (event === undefined) return []
  const gone = new Set(cause.act === 'corrected' ? [] : readings.map((reading) => reading.id))
  return [{ kind: 'support', of: 'event', id, before: event.counted.length, after: event.counted.filter((reading) => !gone.has(reading)).length }]
}

/** Reasons of a decision that are left. */
export async function draftDecision(desk: GraphDesk, id: string, { readings }: EvidenceChange): Promise<readonly DraftedCorrection[]> {
  const reasons = (await listReasons(desk, await listKeptRows(desk.db, desk.view, [id]))).get(id) ?? []
  const standings = await ownStandings(desk, 'row', reasons)
  const standing = reasons.filter((reason) => standings.get(reason)?.kind === 'stands')
  const gone = new Set(readings.map((reading) => reading.id))
  return [{ kind: 'support', of: 'decision', id, before: standing.length, after: standing.filter((reason) => !gone.has(reason)).length }]
}
