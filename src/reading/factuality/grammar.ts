import type { Language } from '../../core/index.ts'
import { dutchGrammar } from './dutch-grammar.ts'
import { englishGrammar } from './english-grammar.ts'

/** How surely a clause under a word happens: under `hopes`, `plans`, `if`. */
export type Mood =
  | 'asserted' | 'able' | 'future' | 'obliged' | 'reported' | 'expected' | 'claimed' | 'possible' | 'intended' | 'wanted' | 'attempted' | 'wished' | 'conditional' | 'questioned' | 'purposed' | 'prevented' | 'denied' | 'withdrawn'

/** Words of a language that the reading of clauses rests on; all in lower case. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** What opens a clause of its own, and what it makes of that clause. */
  readonly openers: ReadonlyMap<string, Mood>
  /** Openers that are other words as well, by what decides. */
  readonly openerKinds: ReadonlyMap<string, 'comparing' | 'until' | 'asking' | 'complement' | 'temporal'>
  /** What stands before `of` where it asks: lemmas and other words. */
  readonly askers: ReadonlySet<string>
  /** What a clause begins with that speaks of nothing known yet. */
  readonly indefinites: ReadonlySet<string>
  /** Opens a clause without a finite verb: `om … te`. */
  readonly purposeMark: string
  /** The article of an infinitive that is used as a noun. */
  readonly neuterArticle: string
  /** A carrier that is a possessive as well. */
  readonly possessiveCarrier: string
  /** Words that nothing stands behind as behind a noun. */
  readonly adverbs: RegExp
  /** `die`, `waarin`: opens a clause behind a noun. */
  readonly relatives: ReadonlySet<string>
  /** Forms of `to be`, `to have`, and what makes the passive: they carry a participle. */
  readonly carriers: ReadonlyMap<string, 'be' | 'have' | 'become'>
  /** Forms of verbs that carry an infinitive. */
  readonly modals: ReadonlyMap<string, Mood>
  /** Auxiliaries that are no finite verb: `worden`, `been`. */
  readonly bareAuxiliaries: ReadonlySet<string>
  /** Those of the carriers that are plurals of the present as well. */
  readonly infinitivesOfCarriers: ReadonlySet<string>
  /** `te`, `to`. */
  readonly infinitiveMark: string
  readonly denials: ReadonlySet<string>
  readonly nearDenials: ReadonlySet<string>
  /** The same right before a verb only: `weinig toegenomen`, not `weinig aanslagen`. */
  readonly nearDenialsOfVerbs: ReadonlySet<string>
  /** What turns a denial before it into none: `niet alleen`. */
  readonly notDenied: ReadonlySet<string>
  /** Adverbs: `mogelijk`, `reportedly`. */
  readonly hedges: ReadonlyMap<string, Mood>
  /** Verbs by what they make of the clause or infinitive that they govern. */
  readonly governors: ReadonlyMap<string, Mood>
  /** Verbs that only with a clause say so: `stelt dat`, not `stelt in staat te`. */
  readonly clauseGovernors: ReadonlyMap<string, Mood>
  /** Verbs that only with an infinitive say so: `zegt te`. */
  readonly infinitiveGovernors: ReadonlyMap<string, Mood>
  /** Nouns likewise: `poging`, `plan`, `kans`. */
  readonly governingNouns: ReadonlyMap<string, Mood>
  /** Adjectives before a noun: `mogelijke`, `verijdelde`. */
  readonly adjectives: ReadonlyMap<string, Mood>
  /** Denials that never stand before a noun. */
  readonly verbDenials: ReadonlySet<string>
  /** With `kan`, leaves it open: `kan nog stijgen`. */
  readonly still: string
  /** What is said, and what takes it back: `melding`, `intrekken`. */
  readonly reports: ReadonlySet<string>
  readonly withdrawals: ReadonlySet<string>
  /** `zonder`: denies what stands right behind it. */
  readonly without: string
  /** Verbs that have what they govern as their object: `een aanslag beramen`. */
  readonly objectGovernors: ReadonlyMap<string, Mood>
  /** Verbs of what befalls somebody: with `kan` a possibility, where `kan` of a deed is an ability. */
  readonly outcomes: ReadonlySet<string>
  /** Adjectives that a sentence states of something. */
  readonly statives: RegExp
  /** Whether the verbs of a dependent clause stand at its end. */
  readonly verbsLast: boolean
}

export function grammarOf(lang: Language): Grammar {
  return lang === 'nl' ? dutchGrammar() : englishGrammar()
}
