import { standingEntries, type DraftedCorrection, type Sentence } from '../../core/index.ts'
import type { FigurePoint } from '../../evidence/figures/figure-point.ts'
import type { FigureSeries } from '../../evidence/figures/figure-series.ts'
import type { NewFlag } from '../../store/flags.ts'
import { listEntries, listLeans } from '../../store/logbook.ts'
import { listKeptRows } from '../../store/kept-rows.ts'
import { listEventsWith } from '../graph/event-readings.ts'
import type { GraphDesk } from '../graph/graph-desk.ts'
import { cohortsByCountry, listSeries, seriesBase } from '../graph/figures-of-series.ts'
import { seriesName } from '../graph/names-of-products.ts'
import { listReasons } from '../graph/reasons-of-decision.ts'
import { ownStandings } from '../graph/standing.ts'
import type { EvidenceChange } from './evidence-change.ts'

/** What a flag is on and says, before why it was set. */
export type Draft = Pick<NewFlag, 'subject' | 'corrections'>

/** Figures of series that fall or become others; in the place of the newest one stands the newest that is left. */
export async function draftSeries(desk: GraphDesk, ids: readonly string[], { apply }: EvidenceChange): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const [country, cohorts] of cohortsByCountry(ids)) {
    const base = await seriesBase(desk, country, cohorts)
    const after = listSeries(desk, apply(base), country, cohorts)
    drafts.push(...listSeries(desk, base, country, cohorts).map((series, at) => ({ subject: { kind: 'series' as const, id: seriesName(country, series.cohort) }, corrections: compareSeries(series, after[at]) })))
  }
  return drafts
}

function compareSeries({ points: before }: FigureSeries, { points: after }: Pick<FigureSeries, 'points'> = { points: [] }): readonly DraftedCorrection[] {
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

/** Readings of events that are left. */
export async function draftEvents(desk: GraphDesk, ids: readonly string[], { isGone }: EvidenceChange): Promise<readonly Draft[]> {
  const asked = new Set(ids)
  const events = (await listEventsWith(desk, ids.map((id) => id.replace('event:', '')))).filter(({ event }) => asked.has(event))
  return events.map(({ event, counted }) => ({ subject: { kind: 'event', id: event }, corrections: [{ kind: 'support', of: 'event', id: event, before: counted.length, after: counted.filter((reading) => !isGone(reading)).length }] }))
}

/** Reasons of decisions that are left. */
export async function draftDecisions(desk: GraphDesk, ids: readonly string[], { isGone }: EvidenceChange): Promise<readonly Draft[]> {
  const reasonsOf = await listReasons(desk, await listKeptRows(desk.db, desk.view, ids))
  const standings = await ownStandings(desk, 'row', [...new Set([...reasonsOf.values()].flat())])
  return [...reasonsOf].map(([id, reasons]) => {
    const standing = reasons.filter((reason) => standings.get(reason)?.kind === 'stands')
    return { subject: { kind: 'decision', id }, corrections: [{ kind: 'support', of: 'decision', id, before: standing.length, after: standing.filter((reason) => !isGone(reason)).length }] }
  })
}

/** Evidence of entries of the logbook that is left; a corrected one counts on, and the entry is flagged all the same: what its author read is no longer what stands. */
export async function draftEntries({ db, view }: GraphDesk, ids: readonly string[], { isGone }: EvidenceChange): Promise<readonly Draft[]> {
  const asked = new Set(ids)
  const standing = standingEntries(await listEntries(db, view)).filter(({ id }) => asked.has(id))
  // Counted for sealed judgements too: what they lean on shows nowhere, and their author has to think again all the same.
  const leans = await listLeans(db, standing.map(({ id }) => id))
  return standing.map(({ id }) => {
    const evidence = leans.get(id) ?? []
    return { subject: { kind: 'entry', id }, corrections: [{ kind: 'support', of: 'entry', id, before: evidence.length, after: evidence.filter((each) => !isGone(each)).length }] }
  })
}

/** Rows of the record that named the source which is withdrawn, and no other. */
export function draftRows({ cause, readings }: EvidenceChange): readonly Draft[] {
  if (cause.kind !== 'source') return []
  return readings.filter(({ kind }) => kind === 'row').map(({ id }) => ({ subject: { kind: 'row', id }, corrections: [{ kind: 'support', of: 'row', id, before: 1, after: 0 }] }))
}
