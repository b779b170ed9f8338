import type { OpenAPIHono } from '@hono/zod-openapi'
import { readNewestBacktest } from '../../../actions/backtest/read-newest-backtest.ts'
import type { Context } from '../../../actions/context.ts'
import { parseCountry, parseOptional, type Backtest, type Language } from '../../../core/index.ts'
import { printBacktest } from '../../../publishing/terminal/print-backtest.ts'
import { backtestSummary } from '../../../publishing/terminal/print-backtest-summary.ts'
import { backtestWords } from '../../../words/backtesting.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { JobDesk } from '../jobs/job-desk.ts'
import { shownAs } from '../jobs/jobs-routes.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readBacktest, startBacktest } from './backtest-shapes.ts'

/** Wide enough for its tables; a narrower window scrolls them. */
const columns = 100

/** The level model over the record: asked for as long work, and read by everybody. */
export function backtestRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk): void {
  app.use('/backtests', desk.around)
  serveRoute(app, context, startBacktest, async ({ body, actor, language }) => {
    const country = parseOptional(body.country, parseCountry)
    if (!country.ok) return country
    return shownAs(context, await desk.ask({ actor, marking: 'clear' }, { kind: 'backtest', country: country.value }), actor, language)
  })
  serveRoute(app, context, readBacktest, async ({ query, language }) => {
    const country = parseOptional(query.country, parseCountry)
    const found = country.ok ? await readNewestBacktest(context, country.value) : country
    if (!found.ok) return found
    const { tested, by, ended } = found.value
    return given({ heading: backtestWords[language].heading(wordsFor(language).day(tested.asOf)), by, ended, lines: [...backtestSummary(tested, language)], scores: scoresOf(tested, language), whole: printBacktest(tested, { language, columns }) })
  })
}

/** The model beside rules that know nothing but the past, on the same editions. */
function scoresOf({ editions }: Backtest, language: Language) {
  const record = editions?.before
  if (record === undefined) return null
  const { baselines, rankedScore, logScore } = backtestWords[language]
  const { number } = wordsFor(language)
  const rows = (['model', 'persistence', 'softPersistence', 'climatology'] as const).map((rule) => [baselines[rule], number(record.ranked[rule], 4), rule === 'persistence' ? '–' : number(record.log[rule], 4)])
  return { caption: backtestWords[language].scoredOn(number(record.scored), number(record.floor, 4)), head: ['', rankedScore, logScore], rows }
}
