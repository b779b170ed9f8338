import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const evidencePages: readonly PageDescription[] = [
  { path: '/evidence/events', title: pageTitles.events, listed: true, right: 'read', load: () => import('./events-page.tsx') },
  { path: '/evidence/events/$event', title: pageTitles.event, listed: false, right: 'read', load: () => import('./event-page.tsx') },
  { path: '/evidence/pairs', title: pageTitles.pairs, listed: true, right: 'read', load: () => import('./pairs-page.tsx') },
  { path: '/evidence/figures', title: pageTitles.figures, listed: true, right: 'read', load: () => import('./figures-page.tsx') },
  { path: '/evidence/figures/$cohort', title: pageTitles.series, listed: false, right: 'read', load: () => import('./series-page.tsx') },
  { path: '/evidence/sources', title: pageTitles.sources, listed: true, right: 'read', load: () => import('./sources-page.tsx') },
  { path: '/evidence/flags', title: pageTitles.flags, listed: true, right: 'read', load: () => import('./flags-page.tsx') },
  { path: '/evidence/search', title: pageTitles.search, listed: true, right: 'read', load: () => import('./search-page.tsx') },
  { path: '/evidence/check', title: pageTitles.check, listed: true, right: 'read', load: () => import('./check-page.tsx') },
  { path: '/evidence/diff', title: pageTitles.diff, listed: true, right: 'read', load: () => import('./diff-page.tsx') },
  { path: '/evidence/things/$thing', title: pageTitles.thing, listed: false, right: 'read', load: () => import('./thing-page.tsx') },
]
