import type { Language } from '../../core/index.ts'

/** What the engine has to know of a language; everything else is rules. */
export interface LanguageData {
  readonly code: Language
  /** Lower case, without the last dot. */
  readonly abbreviations: ReadonlySet<string>
  /** Where a clause ends; the group `joint` is what belongs to neither side. */
  readonly clauseBreak: RegExp
  readonly months: readonly (readonly string[])[]
  readonly hedges: string
  /** Words that stand between a speaker's name and what is said. */
  readonly speaks: string
  /** A passive: somebody who is not named. */
  readonly passive: RegExp
  /** Words that say that something was said before this report. */
  readonly before: RegExp
  /** Words with which the reporter speaks again. */
  readonly aside: RegExp
  /** What makes a length of time one that runs up to now. */
  readonly stretch: {
    /** Words before it and behind it, and those behind it that make something else of it. */
    readonly runningBefore: string
    readonly runningAfter: string
    readonly notAfter: string
    /** Words between the first of these and the length that leave it as it is. */
    readonly about: string
    /** Ways of saying that it has been long, without a number. */
    readonly vague: readonly (readonly [words: string, duration: string])[]
    /** Before a date all of which is meant. */
    readonly wholeBefore: string
  }
  readonly level: {
    /** What only a level is called. */
    readonly noun: string
    /** What a level may be called where a step stands beside it. */
    readonly looseNoun: string
    /** Verbs that say how it is or becomes today. */
    readonly present: string
    /** Words that turn a statement around or into a question. */
    readonly denied: string
    readonly elsewhere: string
    /** How a part of the sentence begins that says since when it has been so. */
    readonly sameAs: string
    /** With these the level is that of the whole country, whatever part was spoken of before. */
    readonly nationwide: string
    /** What follows on a place at the start of the words whose level they give. */
    readonly behindFronted: string
    readonly targets: string
    readonly again: string
    /** What stands right before a level that is only expected, and before one that is only wished. */
    readonly expectedBefore: string
    readonly wishedBefore: string
    /** What a clause starts with on which a level depends. */
    readonly condition: string
    /** What stands before a level that is asked about, only supposed or called for, and before one that is said not to be so; and what says so behind it. */
    readonly openBefore: string
    readonly untrueBefore: string
    readonly untrueBehind: string
    /** Where a level is only played: exercises, films, games. */
    readonly played: string
    /** A level of some people or things only, between the word for level and what follows, and in front of a verb. */
    readonly aimedAt: string
    readonly aimedFirst: string
    /** With these a step is the lowest, or the highest, that is meant. */
    readonly orHigher: string
    readonly orLower: string
    /** Words with which a sentence that speaks of a level says what it stands for, and those that do so by themselves. */
    readonly meaning: string
    readonly underStep: string
    /** Dangers that have levels of their own: fire, flood, weather. */
    readonly otherDanger: string
  }
}
