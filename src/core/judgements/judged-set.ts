import type { Day } from '../day.ts'
import type { LikelihoodWording } from './likelihood-wording.ts'
import type { RegisterItem } from '../logbook/hypothesis-register.ts'
import type { JudgementConfidence } from '../logbook/judgement.ts'
import type { EntryKind, EntryOf, WrittenText } from '../logbook/logbook-entry.ts'

/** What one role thinks of a set: as given, and as it is pooled. */
export interface Opinion {
  readonly entry: string
  readonly author: string
  readonly known: Day
  /** In the order of the propositions. */
  readonly given: readonly number[]
  /** The closest probabilities that do not contradict each other. */
  readonly coherent: readonly number[]
  /** The largest change from given to coherent. */
  readonly moved: number
  readonly confidence: JudgementConfidence
  readonly reasons: readonly WrittenText[]
  readonly assumptions: readonly string[]
  /** Propositions on which it differs from the pooled value by more than a neighbouring word. */
  readonly dissents: readonly Dissent[]
}

/** Where a role stands by itself. */
export interface Dissent {
  readonly proposition: string
  readonly wording: LikelihoodWording
}

/** How readers of a study took a word of likelihood: the range in which most of them put it. */
export interface ReadersRange {
  readonly word: string
  /** Its id in data/level/likelihood-words.json. */
  readonly study: string
  readonly low: number
  readonly high: number
}

/** A proposition with what those who judged it make of it together. */
export interface JudgedProposition {
  readonly id: string
  readonly text: WrittenText
  /** Mean of the coherent probabilities. */
  readonly probability: number
  readonly wording: LikelihoodWording
  /** The lowest and the highest of them. */
  readonly low: number
  readonly high: number
  /** What another pool would give, to show how much hangs on the choice; undefined where they hold nothing possible together. */
  readonly logarithmic: number | undefined
  readonly readers: readonly ReadersRange[]
}

/** A set with who judged it; what they think only once it was opened. */
export interface JudgedSet {
  readonly set: EntryOf<'propositions'>
  readonly judged: readonly string[]
  readonly waiting: readonly string[]
  /** The entry that opened it. */
  readonly opened: string | undefined
  readonly mayOpen: boolean
  /** Empty as long as it is closed, and where nobody judged. */
  readonly propositions: readonly JudgedProposition[]
  readonly opinions: readonly Opinion[]
  /** Given after the reveal: shown, and in no pooled value. */
  readonly late: readonly Opinion[]
  /** Judgements that their author replaced before the reveal. */
  readonly replaced: readonly string[]
  readonly signposts: readonly WeighedSignpost[]
}

/** A signpost with how far it tells the alternatives apart; 0 bits fits all alike. */
export interface WeighedSignpost {
  readonly entry: string
  readonly text: WrittenText
  readonly probabilities: Readonly<Record<string, number>>
  readonly bits: number
}

/** An entry that falls with an assumption. */
export interface FallingEntry {
  readonly entry: string
  readonly kind: EntryKind
  readonly author: string
  readonly known: Day
}

/** A key assumption with what leans on it, near or far. */
export interface WeighedAssumption {
  readonly assumption: EntryOf<'assumption'>
  readonly broken: EntryOf<'assumption-broken'> | undefined
  readonly falls: readonly FallingEntry[]
}

/** A register of hypotheses as a record of alternatives: what speaks against each, and which items carry the lead. */
export interface WeighedRegister {
  readonly register: EntryOf<'hypotheses'>
  /** Against which least speaks, first. */
  readonly ranked: readonly { readonly id: string; readonly inconsistency: number; readonly weighted: number }[]
  readonly leaders: readonly string[]
  readonly items: readonly WeighedRegisterItem[]
  readonly signposts: readonly WeighedSignpost[]
}

/** An item of a register with how far it tells the hypotheses apart, and who would lead without it. */
export interface WeighedRegisterItem extends RegisterItem {
  readonly bits: number
  /** Undefined where the lead does not hang on it. */
  readonly leadersWithout: readonly string[] | undefined
}

/** What people judge, as of a day. */
export interface Judgements {
  readonly asOf: Day
  readonly scale: string
  readonly sets: readonly JudgedSet[]
  readonly registers: readonly WeighedRegister[]
  readonly assumptions: readonly WeighedAssumption[]
}
