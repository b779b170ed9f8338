import { inboxWords } from '../../words/workbench/inbox.ts'
import { pageTitles } from '../../words/workbench/page-titles.ts'
import type { PageDescription } from '../page-description.ts'

const titled = (name: 'title' | 'bringTitle') => ({ nl: inboxWords.nl[name], en: inboxWords.en[name] })

/** The pages of this part, in the order of the navigation. */
export const inboxPages: readonly PageDescription[] = [
  { path: '/inbox', title: titled('title'), listed: true, right: 'read', load: () => import('./inbox-page.tsx') },
  { path: '/inbox/new', title: titled('bringTitle'), listed: false, right: 'contribute', timeless: true, load: () => import('./bring-page.tsx') },
  { path: '/inbox/reports/$report', title: pageTitles.report, listed: false, right: 'read', load: () => import('./review-page.tsx') },
]
