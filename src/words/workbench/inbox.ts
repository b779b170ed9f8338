import type { Language, RejectionReason, ReviewAct, ReviewState } from '../../core/index.ts'
import { dutchInbox } from './inbox-dutch.ts'
import { englishInbox } from './inbox-english.ts'

/** What the inbox says of a report in its list. */
export interface InboxWords {
  readonly title: string
  readonly states: Readonly<Record<ReviewState | 'all', string>>
  readonly filter: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly country: string
  readonly kind: string
  readonly any: string
  readonly doubt: string
  readonly withDoubts: string
  readonly empty: string
  /** The same for an account that may bring nothing in. */
  readonly emptyForAdministrators: string
  readonly invite: string
  readonly emptyForReaders: string
  readonly emptyFilter: string
  readonly bring: string
  readonly more: string
  readonly progress: (decided: number, claims: number) => string
  readonly doubts: (count: number | undefined) => string
  readonly copies: (count: number) => string
  readonly example: string
  readonly published: (day: string) => string
  readonly loading: string
  /** Of the review of one report. */
  readonly back: string
  readonly claims: (count: number) => string
  readonly text: string
  readonly pages: string
  readonly page: (page: number) => string
  readonly aside: string
  readonly sentence: (claim: { readonly place: number; readonly of: number; readonly kind: string; readonly quote: string; readonly state: string }) => string
  readonly verdicts: Readonly<Record<'open' | 'accepted' | 'rejected' | 'split' | 'dropped' | 'withdrawn', string>>
  readonly reopen: string
  readonly corrected: string
  readonly decidedBy: (author: string, act: string, moment: string) => string
  readonly acts: Readonly<Record<ReviewAct, string>>
  readonly reasons: Readonly<Record<RejectionReason, string>>
  readonly doubtsOfText: string
  readonly doubted: string
  readonly why: string
  readonly whyByHand: string
  readonly fired: string
  readonly madeFor: string
  readonly stated: string
  readonly inferred: string
  readonly noFields: string
  readonly copiesTitle: string
  readonly noCopies: string
  readonly relations: Readonly<Record<'copies' | 'copied' | 'same-origin', string>>
  readonly originOf: (report: string, day: string) => string
  readonly keys: Readonly<Record<'next' | 'previous' | 'accept' | 'reject' | 'edit' | 'split' | 'add' | 'undo' | 'redo' | 'rest' | 'doubt' | 'endOn' | 'endBack' | 'startOn' | 'startBack' | 'save' | 'drop' | 'finish' | 'jump' | 'select', string>>
  readonly keysShort: string
  readonly done: Readonly<Record<'accept' | 'reject' | 'reopen' | 'correct' | 'split' | 'add' | 'undo' | 'redo' | 'finish', string>>
  readonly restDone: (accepted: number, left: number) => string
  readonly doubtsUnseen: (left: number) => string
  readonly nothingOpen: string
  readonly spanPending: string
  readonly rejectTitle: string
  readonly ownWords: string
  readonly save: string
  readonly cancel: string
  readonly takeAway: string
  readonly addField: string
  readonly splitTitle: string
  readonly splitHelp: string
  readonly addTitle: string
  readonly addHelp: string
  readonly selected: (words: string) => string
  readonly conflict: string
  readonly keepTheirs: string
  readonly putMine: string
  readonly noClaims: string
  readonly finish: string
  readonly stepReport: string
  readonly readOnly: string
  readonly withdrawn: (reason: string) => string
  readonly marked: string
  /** Of bringing reports in. */
  readonly bringTitle: string
  readonly bringText: string
  readonly bringFile: string
  readonly bringAddress: string
  /** Of the files that are chosen and sent. */
  readonly dropFiles: string
  readonly chosen: (files: number) => string
  readonly removeFile: (name: string) => string
  readonly tooLarge: (name: string, megabytes: number) => string
  readonly sending: Readonly<Record<'waiting' | 'reading' | 'stopped' | 'sent', string>>
  readonly sent: (percent: number) => string
  readonly stopFile: (name: string) => string
  readonly stop: string
  readonly bringForms: string
  readonly source: string
  readonly day: string
  readonly dayHelp: string
  readonly licence: string
  readonly bringIt: string
  readonly busy: string
  readonly kept: (title: string, claims: number) => string
  readonly there: (title: string) => string
  readonly failed: string
  readonly nothingToBring: string
}

/** What the inbox says. */
export const inboxWords: Readonly<Record<Language, InboxWords>> = { nl: dutchInbox, en: englishInbox }
