import { useMatches } from '@tanstack/react-router'
import type { PageDescription } from '../page-description.ts'
import { pages } from '../pages.ts'

/** The page that is shown, as its feature describes it; none where there is none at the address. */
export function usePage(): PageDescription | undefined {
  const shown: string | undefined = useMatches().at(-1)?.routeId
  return pages.find(({ path }) => path === shown)
}
