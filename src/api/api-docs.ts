import { Hono } from 'hono'
import { requestProblem } from './problem-response.ts'
import type { WorkbenchFile } from './workbench-files.ts'

/** A file of the page on which the API is tried; undefined where there is none of that name. */
export type ReadDocs = (name: string) => Promise<WorkbenchFile | undefined>

/** Its scripts come with Peil, and ask this Peil only. The page sets its own styles by script, which this allows; nothing inline runs. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", "connect-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Peil: the API</title>
    <link rel="icon" href="/assets/peil.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`

/** Without a validator: the default one is a service elsewhere, which would get the whole description. */
const start = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null })\n`

/** The page on which the API is read and tried, as whoever is signed in. */
export function apiDocs(read: ReadDocs): Hono {
  const app = new Hono()
  app.get('/start.js', () => text('text/javascript', start))
  app.get('/:name{.+}', async (request) => {
    const file = await read(request.req.param('name'))
    return file === undefined ? requestProblem(404, 'There is no such file') : new Response(file.body, { headers: { 'content-type': file.type, ...headers } })
  })
  // Mounted, the address of the page itself ends in a stroke.
  app.get('*', () => text('text/html', page))
  return app
}

function text(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, ...headers } })
}

const headers = { 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' }
