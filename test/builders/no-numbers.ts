import type { EditionNumbers } from '../../src/core/index.ts'

/** Numbers of an edition whose sentences alone matter. */
export const noNumbers: EditionNumbers = { indicators: [], regions: [], towns: {} }
