import { Hono } from 'hono'
import { servePages, type Server } from '../../src/api/serve.ts'
import { workbenchFiles } from '../../src/api/workbench-files.ts'
import { workbenchReader } from '../../src/cli/read-workbench.ts'
import { get } from './get.ts'
import type { SignedInApp } from './signed-in.ts'

/** The workbench as a browser gets it, beside the API of a team that is signed in by the test. */
export async function aWorkbench(team: SignedInApp): Promise<Server> {
  const app = new Hono()
  app.route('/workbench', workbenchFiles(await workbenchReader()))
  app.route('/', team.app)
  return get(await servePages(app, 0))
}
