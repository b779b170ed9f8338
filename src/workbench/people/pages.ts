import { peopleWords } from '../../words/workbench/people.ts'
import type { PageDescription } from '../page-description.ts'

const title = (of: 'signIn' | 'account' | 'accounts' | 'audit') => ({ nl: peopleWords.nl[of], en: peopleWords.en[of] })

/** The pages of this part, in the order of the navigation. */
export const peoplePages: readonly PageDescription[] = [
  { path: '/account', title: title('account'), listed: true, right: 'read', timeless: true, load: () => import('./account-page.tsx') },
  { path: '/accounts', title: title('accounts'), listed: true, right: 'administer', timeless: true, load: () => import('./accounts-page.tsx') },
  { path: '/audit', title: title('audit'), listed: true, right: 'administer', timeless: true, load: () => import('./audit-page.tsx') },
  { path: '/sign-in', title: title('signIn'), listed: false, right: 'read', open: true, timeless: true, load: () => import('./sign-in-page.tsx') },
]
