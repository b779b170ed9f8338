import { assessPages, overviewPages } from './assess/pages.ts'
import { evidencePages } from './evidence/pages.ts'
import { inboxPages } from './inbox/pages.ts'
import { peoplePages } from './people/pages.ts'
import { togetherPages } from './together/pages.ts'
import { warningsPages } from './warnings/pages.ts'
import { writePages } from './write/pages.ts'
import type { PageDescription } from './page-description.ts'

/** Every page, in the groups and in the order in which the navigation has them: from what comes in to what goes out. */
export const pageGroups: readonly (readonly PageDescription[])[] = [[...inboxPages, ...overviewPages], evidencePages, assessPages, [...writePages, ...warningsPages], [...togetherPages, ...peoplePages]]

export const pages: readonly PageDescription[] = pageGroups.flat()
