import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const warningsPages: readonly PageDescription[] = [
  { path: '/warnings', title: pageTitles.warnings, listed: true, right: 'read', load: () => import('./warnings-page.tsx') },
  { path: '/warnings/$warning', title: pageTitles.warning, listed: false, right: 'read', load: () => import('./warning-page.tsx') },
]
