import { assessTitles, type AssessPart } from '../../words/workbench/assess-titles.ts'
import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

const titled = (part: AssessPart) => ({ nl: assessTitles.nl[part], en: assessTitles.en[part] })

/** What a team has before it: the first page after the inbox. */
export const overviewPages: readonly PageDescription[] = [
  { path: '/overview', title: titled('overview'), listed: true, right: 'read', load: () => import('./overview-page.tsx') },
]

/** The pages of this part, in the order of the navigation. */
export const assessPages: readonly PageDescription[] = [
  { path: '/assess', title: titled('assessment'), listed: true, right: 'read', load: () => import('./assessment-page.tsx') },
  { path: '/assess/indicators', title: titled('indicators'), listed: false, right: 'read', load: () => import('./indicators-page.tsx') },
  { path: '/assess/what-if', title: titled('what-if'), listed: false, right: 'read', load: () => import('./what-if-page.tsx') },
  { path: '/assess/backtest', title: titled('backtest'), listed: false, right: 'read', load: () => import('./backtest-page.tsx') },
  { path: '/judgements', title: titled('judgements'), listed: true, right: 'read', load: () => import('./judgements-page.tsx') },
  { path: '/level', title: titled('level'), listed: true, right: 'read', load: () => import('./level-page.tsx') },
  { path: '/level/$draft', title: pageTitles['level-draft'], listed: false, right: 'read', load: () => import('./level-draft-page.tsx') },
]
