import { Hono } from 'hono'
import { requestProblem } from './problem-response.ts'

/** A built file of the workbench. */
export interface WorkbenchFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** A built file by its path below the folder of the workbench; undefined where there is none. */
export type ReadWorkbench = (path: string) => Promise<WorkbenchFile | undefined>

/** Only what came with Peil runs, and it talks to nobody but this Peil. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ')

/** The application itself, for everybody: it holds nothing of the team, which comes from the API after signing in. */
export function workbenchFiles(read: ReadWorkbench): Hono {
  const app = new Hono()
  app.get('/assets/:name', async (request) => {
    const file = await read(`assets/${request.req.param('name')}`)
    return file === undefined ? requestProblem(404, 'There is no such file') : answer(file, 'public, max-age=31536000, immutable')
  })
  // Every other address is a page, which the application finds by itself.
  app.get('*', async () => {
    const page = await read('index.html')
    return page === undefined ? requestProblem(404, 'The workbench is not built here: run npm run peil -- serve') : answer(page, 'no-cache')
  })
  return app
}

function answer({ type, body }: WorkbenchFile, cacheControl: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'cache-control': cacheControl, 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' } })
}
