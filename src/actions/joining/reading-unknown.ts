import type { Problem } from '../../core/index.ts'

/** What a reading that does not exist is refused with, and one that is above the clearance of whoever names it. */
export function readingUnknown(id: string): Problem {
  return { kind: 'reading-unknown', id }
}
