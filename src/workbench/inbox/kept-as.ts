/** What was typed into a form of the inbox, by field. */
export type Typed = Readonly<Record<string, string>>

/** The form in which a report is brought in. */
export const bringKeptAs = 'report:new'

/** The correction of a claim. */
export function correctionKeptAs(claim: string): string {
  return `correction:${claim}`
}

/** A claim that the reader missed in a report. */
export function additionKeptAs(report: string): string {
  return `addition:${report}`
}

/** Why a claim is rejected, in own words. */
export function rejectionKeptAs(claim: string): string {
  return `rejection:${claim}`
}
