import type { DocumentMistake } from '../../../core/index.ts'
import type { Desk } from './document-kind.ts'

/** A warning and what became of it are of the day on which the store gets them: nobody warns of yesterday, or learns today what came tomorrow. */
export function notToday({ known, today }: Desk): readonly DocumentMistake[] {
  if (known < today) return [{ at: 'known', what: 'too-early-day', given: known, first: today }]
  return known > today ? [{ at: 'known', what: 'day-to-come', given: known, today }] : []
}
