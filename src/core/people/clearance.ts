import { markings, type Marking } from '../claims/report.ts'

/** Up to which marking a person may read: that marking and all below it. */
export type Clearance = Marking

/** Whether this clearance reaches a marking. */
export function mayRead(clearance: Clearance, marking: Marking): boolean {
  return markings.indexOf(marking) <= markings.indexOf(clearance)
}
