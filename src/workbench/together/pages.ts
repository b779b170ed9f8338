import type { PageDescription } from '../page-description.ts'

/** The pages of this part, in the order of the navigation. */
export const togetherPages: readonly PageDescription[] = []
