import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AssessingViews } from '../../../actions/assessing/assessing-views.ts'
import { readOverview as read, type Overview } from '../../../actions/assessing/read-overview.ts'
import type { Context } from '../../../actions/context.ts'
import type { Language } from '../../../core/index.ts'
import { sayAssessment } from '../../../publishing/assessment/said-assessment.ts'
import { gauge } from '../../../publishing/pages/gauge.ts'
import { correctionWords } from '../../../words/corrections.ts'
import { graphWords } from '../../../words/graph.ts'
import { sayFinding } from '../../../words/indicators/say-finding.ts'
import { plainLine } from '../../../words/plain.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readOverview, type OverviewReply } from './overview-shapes.ts'

/** What a team has before it. */
export function overviewRoutes(app: OpenAPIHono<TeamEnv>, context: Context, views: AssessingViews): void {
  serveRoute(app, context, readOverview, async ({ query: { country }, view, language }) => {
    const overview = await read(context, views, { country, view })
    return overview.ok ? given(inWords(overview.value, language)) : overview
  })
}

function inWords({ moved, regions, ...overview }: Overview, language: Language): OverviewReply {
  const words = wordsFor(language)
  const { assessment, flags } = overview
  const { current, view: { asOf } } = assessment
  const { heading, current: level, proposal, triggers } = sayAssessment(assessment, language)
  const board = current && { ...current, scale: current.labels.map((label, at) => ({ ordinal: at + 1, label })) }
  return {
    ...overview,
    said: {
      heading, current: level, proposal, triggers,
      gauge: board && String(gauge(board, words)),
      moved: moved.flatMap((indicator) => sayFinding(language, indicator, regions)),
      flags: flags.map((flag) => ({ id: flag.id, text: plainLine(correctionWords[language].flag(flag, graphWords[language].subject(flag.subject))) })),
      review: current?.own && { day: words.day(current.own.review), isOverdue: current.own.review < asOf },
    },
  }
}
