import { markings, type Marking } from '../claims/report.ts'

/** Up to which marking a person may read: that marking and all below it. */
export type Clearance = Marking

/** The highest of some markings: what a thing has that rests on all of them; clear where it rests on none. */
export function highestMarking(of: readonly Marking[]): Marking {
  return markings[Math.max(0, ...of.map((marking) => markings.indexOf(marking)))] ?? 'red'
}

/** Whether this clearance reaches a marking. */
export function mayRead(clearance: Clearance, marking: Marking): boolean {
  return markings.indexOf(marking) <= markings.indexOf(clearance)
}
