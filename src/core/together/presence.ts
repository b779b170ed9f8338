/** What somebody does with an object that is open before them. */
export const presenceActs = ['looks', 'edits'] as const

export type PresenceAct = (typeof presenceActs)[number]

/** That somebody has an object open in one of their windows. */
export interface Presence {
  /** Kind and id: `report:nctv-2018-03`. */
  readonly object: string
  readonly account: string
  /** The account name. */
  readonly name: string
  /** One window of theirs. */
  readonly window: string
  readonly act: PresenceAct
}

/** A heartbeat of a window, or that it went away. */
export type PresenceSign = Presence & { readonly left: boolean }
