import type { Language } from '../../core/index.ts'

/** What a single word says of a number. */
export interface NumeralWord {
  /**
   * `addend`: seven, forty; `scale`: hundred, million, multiplies what stands before; `dozen` multiplies only the last group; `part`: half,
   * quarter; `article` stands for one before a scale or a part; `some`: a few.
   */
  readonly role: 'addend' | 'scale' | 'dozen' | 'part' | 'article' | 'some' | 'minus'
  readonly value: number
  /** `third`, `derde`: also a place in an order, or a part where a number stands before it. */
  readonly isOrdinal?: boolean
  readonly isPlural?: boolean
}

/** The number words of a language. */
export interface NumeralLexicon {
  readonly lang: Language
  readonly words: ReadonlyMap<string, NumeralWord>
  /** Reads a word that is several number words in one. */
  readonly compoundOf: (word: string) => NumeralWord | undefined
  /** Scales that stand right behind digits or after a space; capitals count. */
  readonly digitScales: ReadonlyMap<string, number>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly decimalMark: '.' | ','
  readonly and: string
  /** Between whole and decimals, in words. */
  readonly point: ReadonlySet<string>
  /** Words between the two numbers of a ratio, or of a division; the longest first. */
  readonly ratioJoints: readonly RatioJoint[]
  /** Units of time, behind which no ratio ends: `two in three days`. */
  readonly times: ReadonlySet<string>
  /** Whether a unit follows on tens as a word of its own: `forty seven`. */
  readonly hasUnitBehindTens: boolean
  /** Whether a part of several ends in -s: `two thirds`. */
  readonly hasPluralParts: boolean
  /** Before two numbers with `and` between them. */
  readonly between: string
  /** Before a scale of which a part is told: `two thirds of a million`. */
  readonly of: string
  /** Pronouns that make `one` no number. */
  readonly beforePronoun: ReadonlySet<string>
  /** With one of these before it `which` begins a clause. */
  readonly prepositions: ReadonlySet<string>
}

/** `isOfOne`: only one of several, as other numbers mostly stand there by chance. */
export interface RatioJoint {
  readonly words: readonly string[]
  readonly isDivision?: boolean
  readonly isOfOne?: boolean
}
