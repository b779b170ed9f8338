import type { Month } from './evidence/source-change.ts'

/** Every month from the first to the last, both included; none where the last lies before the first. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const start = monthsSinceYear0(first)
  return Array.from({ length: Math.max(0, monthsSinceYear0(last) - start + 1) }, (_, at) => `${Math.floor((start + at) / 12)}-${String((start + at) % 12 + 1).padStart(2, '0')}`)
}

function monthsSinceYear0(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
