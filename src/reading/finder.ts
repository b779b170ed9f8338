import type { Claim, ClaimKind } from '../core/index.ts'
import type { ReadingDocument, Sentence, Span } from './document.ts'
import type { Happening } from './factuality/happenings.ts'
import type { DateMention } from './mentions/dates.ts'
import type { NumberMention } from './mentions/numbers.ts'
import type { OfficeMention } from './mentions/offices.ts'
import type { PlaceMention } from './mentions/places.ts'
import type { StretchMention } from './mentions/stretches.ts'
import type { Outlook } from './find/outlook.ts'

/** A claim before it has an id: what a finder gives. */
export type FoundClaim<K extends ClaimKind = ClaimKind> = { readonly [One in K]: FoundClaimOf<One> }[K]

interface FoundClaimOf<K extends ClaimKind> extends Span {
  readonly kind: K
  readonly fields: Extract<Claim, { kind: K }>['fields']
  readonly rule: string
  /** Fields that were concluded from context; all others are stated. */
  readonly inferred: readonly string[]
}

/** Who says what a sentence says, and the words that say so. */
export interface Attribution extends Span {
  readonly holder: string
  readonly holderType: OfficeMention['type']
  readonly verb: string
  readonly mode: 'direct' | 'indirect' | 'document'
  readonly rule: string
}

/** A sentence with everything that is found in it before any claim is; offsets count from the start of the text. */
export interface ReadSentence extends Sentence, Outlook {
  readonly dates: readonly DateMention[]
  readonly stretches: readonly StretchMention[]
  readonly numbers: readonly NumberMention[]
  /** Those of the numbers that the text itself takes back. */
  readonly takenBack: readonly NumberMention[]
  readonly places: readonly PlaceMention[]
  readonly offices: readonly OfficeMention[]
  readonly attributions: readonly Attribution[]
  /** What it tells to happen, and how surely, read when it is first asked for; offsets count from its own start. */
  readonly happenings: () => readonly Happening[]
  /** Whether it or a neighbour speaks of terrorism, extremism or travellers. */
  readonly relevant: boolean
  /** Whose words these are: the sentence's own attribution, or the one that still holds from before. */
  readonly holder: string
}

export interface AnnotatedDocument extends Omit<ReadingDocument, 'sentences'> {
  readonly sentences: readonly ReadSentence[]
}

export type Finder = (document: AnnotatedDocument) => readonly FoundClaim[]
