import type { OpenAPIHono } from '@hono/zod-openapi'
import { assessingViews } from '../../../actions/assessing/assessing-views.ts'
import type { Context } from '../../../actions/context.ts'
import type { TeamEnv } from '../team-env.ts'
import type { JobDesk } from '../jobs/job-desk.ts'
import { backtestRoutes } from './backtest-routes.ts'
import { decidingRoutes } from './deciding-routes.ts'
import { judgingRoutes } from './judging-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { weighingRoutes } from './weighing-routes.ts'

/** All of assessing, on views that are remembered for everybody who may see the same. */
export function assessingRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk): void {
  const views = assessingViews(context)
  overviewRoutes(app, context, views)
  weighingRoutes(app, context, views)
  judgingRoutes(app, context, views)
  decidingRoutes(app, context, views)
  backtestRoutes(app, context, desk)
}
