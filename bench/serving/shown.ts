/** What of the answers of the team API a measurement looks at. */
export interface ShownClaim {
  readonly claim: { readonly id: string; readonly kind: string; readonly fields: Readonly<Record<string, unknown>> }
  /** Revision and review with a dot between: each write adds one to the second. */
  readonly version: string
  readonly verdict: string
  readonly decided?: { readonly author: string }
}

export interface ShownReport {
  readonly report: { readonly id: string }
  readonly version: string
  readonly claims: readonly ShownClaim[]
}

export interface ShownInbox {
  readonly reports: readonly { readonly id: string }[]
  readonly next?: string
}

export const pathOfReport = (id: string): string => `/inbox/reports/${encodeURIComponent(id)}`
export const pathOfClaim = (id: string): string => `/inbox/claims/${encodeURIComponent(id)}`

/** A made report by its number. */
export const madeReport = (at: number): string => `bericht-${String(at).padStart(9, '0')}`

/** Reports of the inbox, by how far their review is. */
export type ShownTally = Readonly<Record<string, number>>
