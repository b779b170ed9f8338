import type { OpenAPIHono } from '@hono/zod-openapi'
import { compareSources } from '../../../actions/compare-sources.ts'
import type { Context } from '../../../actions/context.ts'
import { contradictedSources } from '../../../actions/contradicted-sources.ts'
import { diff, type DiffRequest } from '../../../actions/diff/diff.ts'
import { figureDesk, figures, type FiguresRequest } from '../../../actions/figures.ts'
import { listSourceDeliveries, listSourceRecords } from '../../../actions/list-source-records.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import type { AsOf, CohortSeries, CohortSurvey, Language } from '../../../core/index.ts'
import { canFollow } from '../../../publishing/charts/cohort-figures.ts'
import { cohortSeriesChart } from '../../../publishing/charts/cohort-series.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { compareSourcesRoute, diffRoute, listContradictionsRoute, listFiguresRoute, listSourcesRoute, readFiguresRoute } from './standing-shapes.ts'

/** Figures as series, the sources behind them, and what changed between two days. */
export function figureRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const deskOf = remembering(context, figureDesk)
  const survey = remembering(context, (within, asked: FiguresRequest) => figures(within, asked, deskOf))
  // Verdicts of people change what became of it all day, and what was delivered seldom.
  const deliveries = remembering(context, listSourceDeliveries)
  const sources = remembering(context, (store, { view }: { readonly view: AsOf }) => listSourceRecords(store, view, deliveries))
  const contradictions = remembering(context, contradictedSources)
  const comparison = remembering(context, compareSources)
  const changes = remembering(context, (store, { view: { clearance }, ...asked }: Pick<DiffRequest, 'country' | 'days'> & { readonly view: AsOf }) => diff(store, { ...asked, clearance }))
  serveRoute(app, context, listFiguresRoute, async ({ query: { country }, view }) => {
    const surveyed = await survey({ country, cohort: undefined, view, fuse: false })
    return surveyed.ok ? given({ items: surveyed.value.map(inShort) }) : surveyed
  })
  serveRoute(app, context, readFiguresRoute, async ({ params: { cohort }, query: { country }, view, language }) => {
    const surveyed = await survey({ country, cohort, view, fuse: true })
    if (!surveyed.ok) return surveyed
    const [only] = surveyed.value
    if (only === undefined) throw new Error('a survey is asked of one cohort and is of one')
    return given({ survey: only, ...drawn(only, language) })
  })
  serveRoute(app, context, listSourcesRoute, async ({ view }) => {
    const records = await sources({ view })
    return records.ok ? given(records.value) : records
  })
  serveRoute(app, context, listContradictionsRoute, async ({ query: { country }, view }) => {
    const found = await contradictions({ country, view })
    return found.ok ? given({ items: found.value }) : found
  })
  serveRoute(app, context, compareSourcesRoute, async ({ params: { dataset }, view }) => {
    const compared = await comparison({ dataset, view, from: undefined, to: undefined })
    return compared.ok ? given(compared.value) : compared
  })
  serveRoute(app, context, diffRoute, async ({ query: { country, from, to }, view }) => {
    const changed = await changes({ country, days: [from, to], view })
    return changed.ok ? given(changed.value) : changed
  })
}

function inShort({ cohort, runs, conflicts, newest }: CohortSurvey) {
  return { cohort, figures: runs.reduce((all, run) => all + run.figures.length, 0), runs: runs.length, conflicts: conflicts.length, newest }
}

/** A chart where there is a line to follow. */
function drawn({ cohort, runs }: CohortSurvey, language: Language) {
  const series: CohortSeries = { cohort, runs: runs.map(({ population, figures: all }) => ({ population, points: all.map(({ asOf, quantity, id }) => ({ asOf, quantity, evidence: id })) })) }
  if (!canFollow([series])) return {}
  const words = wordsFor(language)
  return { chart: { wide: cohortSeriesChart([series], words, 'wide'), narrow: cohortSeriesChart([series], words, 'narrow'), caption: words.page.seriesCaption } }
}
