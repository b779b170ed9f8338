import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const writePages: readonly PageDescription[] = [
  { path: '/write', title: { nl: 'Schrijven', en: 'Write' }, listed: true, right: 'read', load: () => import('./drafts-page.tsx') },
  { path: '/write/$draft', title: { nl: 'Concept', en: 'Draft' }, listed: false, right: 'read', load: () => import('./draft-page.tsx') },
]
