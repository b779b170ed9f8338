import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import type { Marking } from '../claims/report.ts'
import type { SentenceKind } from '../picture/sentence.ts'

/** Why a picture may not be published as an edition; a refusal gives all of them at once. */
export type PreflightReason =
  | { readonly what: 'setting'; readonly setting: 'PEIL_PUBLISHER' | 'PEIL_ADDRESS' }
  /** Given, and not in a form that can be frozen: a typing error would stay in every edition. */
  | { readonly what: 'setting-unusable'; readonly setting: 'PEIL_CONTACT' | 'PEIL_LICENCE'; readonly given: string }
  | { readonly what: 'key'; readonly path: string; readonly state: 'missing' | 'unusable' | 'of-another-log' | 'lost' }
  /** A setting names a key for alerts, and it cannot be used. */
  | { readonly what: 'alert-key'; readonly path: string; readonly state: 'missing' | 'unusable' }
  /** A sentence of a kind that rests on evidence, and that opens on none. */
  | { readonly what: 'no-evidence'; readonly statement: string; readonly sentence: SentenceKind }
  /** What a person wrote stands in one language alone: `written` is what is there. */
  | { readonly what: 'translation'; readonly of: string; readonly missing: Language; readonly written: string }
  /** A sentence of the team's own in a language that was not looked at since the other one changed. */
  | { readonly what: 'translation-older'; readonly of: string; readonly older: Language; readonly written: string }
  /** A sentence of the team's own that the evidence contradicts. */
  | { readonly what: 'contradicted'; readonly of: string; readonly quote: string }
  /** A sentence of the team's own that seems to name a person. */
  | { readonly what: 'person'; readonly of: string; readonly language: Language }
  /** Somebody put on record what leans on evidence that was withdrawn since. */
  | { readonly what: 'withdrawn'; readonly entry: string; readonly evidence: string }
  | { readonly what: 'flag'; readonly flag: string; readonly subject: string }
  /** Somebody wrote on the strength of what is not for everybody: nobody can take it out of those words. */
  | { readonly what: 'marking'; readonly entry: string; readonly report: string; readonly marking: Marking }
  /** Something that whoever asks may not see. */
  | { readonly what: 'closed' }
  | { readonly what: 'licence'; readonly entry: string; readonly of: string; readonly licence: string }
  /** Claims that a machine read, that the edition would show, and that no person has looked at. */
  | { readonly what: 'unreviewed'; readonly claims: readonly string[] }
  /** The picture of a day before that of the newest edition. */
  | { readonly what: 'day-passed'; readonly edition: string; readonly last: Day }
  | { readonly what: 'corrects'; readonly edition: string }
