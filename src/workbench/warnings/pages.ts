import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const warningsPages: readonly PageDescription[] = [
  { path: '/warnings', title: { nl: 'Waarschuwingen', en: 'Warnings' }, listed: true, right: 'read', load: () => import('./warnings-page.tsx') },
  { path: '/warnings/$warning', title: { nl: 'Waarschuwing', en: 'Warning' }, listed: false, right: 'read', load: () => import('./warning-page.tsx') },
]
