import type { Country } from '../country.ts'
import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import type { Stream } from '../level/stream.ts'
import type { EntryWithdrawal } from './entry-withdrawal.ts'
import type { Hypotheses } from './hypothesis-register.ts'
import type { Judgement, SealedJudgement } from './judgement.ts'
import type { BrokenAssumption, KeyAssumption } from './key-assumption.ts'
import type { LevelSetting } from './level-setting.ts'
import type { Answer, PictureQuestion } from './picture-question.ts'
import type { PropositionSet, Reveal } from './proposition-set.ts'
import type { Signpost } from './signpost.ts'
import type { TopStepTrigger } from './top-step-trigger.ts'
import type { WarningResolution } from './warning-resolution.ts'
import type { Warning } from './warning.ts'

/** What people put on record when they weigh. */
export type EntryBody =
  | LevelSetting
  | TopStepTrigger
  | EntryWithdrawal
  | PropositionSet
  | Judgement
  | SealedJudgement
  | Reveal
  | KeyAssumption
  | BrokenAssumption
  | Signpost
  | Hypotheses
  | PictureQuestion
  | Answer
  | Warning
  | WarningResolution
export type EntryKind = EntryBody['kind']

/** A sentence that a person wrote, in one language or in both. */
export type WrittenText = { readonly [each in Language]?: string }

/**
 * One entry in the logbook: who put what on record, when, and on which evidence. Nothing of it is changed afterwards: a second thought is an
 * entry of its own, and a withdrawal too.
 */
export interface LogbookEntry<Body extends EntryBody = EntryBody> {
  /** `entry:trigger:NL:2019-03-18:1`: kind, country, day and how many there were of that day. */
  readonly id: string
  readonly country: Country
  /** What it holds for, as `scopeName` writes it: `NL`, `NL/region:utrecht`. */
  readonly scope: string
  /** Undefined for what is not about one stream. */
  readonly stream: Stream | undefined
  /** A role or an account, never a person's name: `duty-officer`, `analyst-2`. */
  readonly author: string
  /** The day it was made, or made public. */
  readonly known: Day
  /** ISO 8601 instant at which this store got it. */
  readonly recorded: string
  /** Ids of the evidence that it leans on: rows, records and claims. */
  readonly evidence: readonly string[]
  /** The entry that it speaks of. */
  readonly about: string | undefined
  readonly body: Body
}

/** An entry of one kind. */
export type EntryOf<Kind extends EntryKind> = LogbookEntry<Extract<EntryBody, { readonly kind: Kind }>>

/** What the ids of entries begin with. */
export const entryPrefix = 'entry:'

/** The entries of one kind. */
export function entriesOf<Kind extends EntryKind>(entries: readonly LogbookEntry[], kind: Kind): readonly EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.body.kind === kind)
}

/** Whether something may stand as the author of an entry: at most 60 small letters, digits and hyphens, so that it reads as a role and not as a name. */
export function isRole(given: string): boolean {
  return given.length <= 60 && /^\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)*$/u.test(given)
}
