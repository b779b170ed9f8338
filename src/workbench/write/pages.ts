import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const writePages: readonly PageDescription[] = [
  { path: '/write', title: pageTitles.write, listed: true, right: 'read', load: () => import('./drafts-page.tsx') },
  { path: '/write/$draft', title: pageTitles.draft, listed: false, right: 'read', load: () => import('./draft-page.tsx') },
]
