/** An entry that no longer stands, from the day its withdrawal was known; the entry withdrawn is the one that this one speaks of. */
export interface EntryWithdrawal {
  readonly kind: 'withdrawal'
  readonly reason: string
}
