import type { Country } from '../country.ts'
import type { EditionDraft } from './edition-draft.ts'
import type { LevelDraft } from './level-draft.ts'

/** What is being written. */
export type DraftBody = EditionDraft | LevelDraft
export type DraftKind = DraftBody['kind']

/** What somebody did to a draft: each is a revision of its own. */
export type DraftStep = 'started' | 'revised' | 'put-forward' | 'signed' | 'done' | 'dropped'

/** Where a draft stands. A change after it was put forward opens it again, and the signatures fall. */
export type DraftState = 'open' | 'put-forward' | 'done' | 'dropped'

/** Whose step it was. */
export interface DraftHand {
  /** Id of the account. */
  readonly account: string
  /** Its name, which is never that of a person. */
  readonly name: string
}

/** One step with the whole draft as it was after it; nothing of it is changed afterwards. */
export interface DraftRevision<Body extends DraftBody = DraftBody> {
  /** From 1. */
  readonly revision: number
  readonly step: DraftStep
  readonly by: DraftHand
  /** ISO 8601 instant. */
  readonly recorded: string
  /** The edition or the entry of the logbook that it became. */
  readonly result: string | undefined
  readonly body: Body
}

/** A draft as its newest revision has it, with who did what to it and when. */
export interface Draft<Body extends DraftBody = DraftBody> {
  /** `draft:edition:NL:2026-11-26:1`. */
  readonly id: string
  readonly kind: DraftKind
  readonly country: Country
  /** Who started it. */
  readonly author: DraftHand
  readonly revision: number
  readonly state: DraftState
  readonly body: Body
  /** Who put it forward as it stands now; undefined where it is open. */
  readonly putForward: SignedStep | undefined
  /** Who signed it as it stands now. */
  readonly signatures: readonly SignedStep[]
  readonly result: string | undefined
  readonly started: string
  /** ISO 8601 instant of the newest revision. */
  readonly recorded: string
}

export interface SignedStep extends DraftHand {
  readonly recorded: string
}

/** Whether a draft is of a kind. */
export function isDraftOf<Kind extends DraftKind>(draft: Draft, kind: Kind): draft is Draft<Extract<DraftBody, { readonly kind: Kind }>> {
  return draft.body.kind === kind
}
