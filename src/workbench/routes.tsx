import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRouter } from '@tanstack/react-router'
import { pages } from './pages.ts'
import { Frame } from './shell/frame.tsx'
import { Missing } from './shell/missing.tsx'
import { Start } from './shell/start.tsx'

/** Pages come when they are asked for, so that the first view carries only its own. */
export function createWorkbenchRouter(): AnyRouter {
  const root = createRootRoute({ component: Frame, notFoundComponent: Missing, validateSearch: (search: Readonly<Record<string, unknown>>) => search })
  const start = createRoute({ getParentRoute: () => root, path: '/', component: Start })
  const others = pages.map(({ path, load }) => createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'page') }))
  return createRouter({ routeTree: root.addChildren([start, ...others]), basepath: '/workbench', defaultPreload: 'intent' })
}
