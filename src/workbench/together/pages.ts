import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const togetherPages: readonly PageDescription[] = [
  { path: '/jobs/$job', title: pageTitles.job, listed: false, right: 'contribute', load: () => import('./job-page.tsx') },
]
