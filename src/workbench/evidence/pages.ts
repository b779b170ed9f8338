import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const evidencePages: readonly PageDescription[] = [
  { path: '/evidence/events', title: { nl: 'Gebeurtenissen', en: 'Events' }, listed: true, right: 'read', load: () => import('./events-page.tsx') },
  { path: '/evidence/events/$event', title: { nl: 'Gebeurtenis', en: 'Event' }, listed: false, right: 'read', load: () => import('./event-page.tsx') },
  { path: '/evidence/pairs', title: { nl: 'Wachtende paren', en: 'Waiting pairs' }, listed: true, right: 'read', load: () => import('./pairs-page.tsx') },
  { path: '/evidence/figures', title: { nl: 'Cijfers', en: 'Figures' }, listed: true, right: 'read', load: () => import('./figures-page.tsx') },
  { path: '/evidence/figures/$cohort', title: { nl: 'Reeks', en: 'Series' }, listed: false, right: 'read', load: () => import('./series-page.tsx') },
  { path: '/evidence/sources', title: { nl: 'Bronnen', en: 'Sources' }, listed: true, right: 'read', load: () => import('./sources-page.tsx') },
  { path: '/evidence/flags', title: { nl: 'Vlaggen', en: 'Flags' }, listed: true, right: 'read', load: () => import('./flags-page.tsx') },
  { path: '/evidence/search', title: { nl: 'Zoeken', en: 'Search' }, listed: true, right: 'read', load: () => import('./search-page.tsx') },
  { path: '/evidence/check', title: { nl: 'Toetsen', en: 'Check' }, listed: true, right: 'read', load: () => import('./check-page.tsx') },
  { path: '/evidence/diff', title: { nl: 'Wat er veranderde', en: 'What changed' }, listed: true, right: 'read', load: () => import('./diff-page.tsx') },
  { path: '/evidence/things/$thing', title: { nl: 'Wat rust waarop', en: 'What rests on what' }, listed: false, right: 'read', load: () => import('./thing-page.tsx') },
]
