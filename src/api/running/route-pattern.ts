import type { Hono } from 'hono'

/** Pages of the picture and what no route answers are told together: an address that somebody made up is not ours to keep. */
export const noRoute = '(other)'

/** The pattern of the route that answers a path, by which requests are told together without what stands in them. */
export function routePattern(app: Pick<Hono, 'router'>, method: string, path: string): string {
  const [matched] = app.router.match(method === 'HEAD' ? 'GET' : method, path)
  return matched.map(([[, { path: pattern }]]) => pattern).findLast((pattern) => !/^\/?\*$/.test(pattern)) ?? noRoute
}
