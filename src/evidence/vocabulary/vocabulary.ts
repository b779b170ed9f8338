import type { PlaceTable } from '../events/place-table.ts'
import type { PlaceNames } from './place-names.ts'

export const nameKinds = [
  'scale', 'cohort', 'driver', 'qualifier', 'status', 'ideology', 'country', 'area', 'part-of-country', 'place', 'population', 'place-group', 'armed-group', 'likelihood', 'quantity', 'subject', 'cue', 'statement',
] as const
export type NameKind = (typeof nameKinds)[number]

/** One line of `data/vocabulary.csv`: the names that one thing has in the record, in what the reader gives, and in the level model. */
export interface VocabularyName {
  readonly kind: NameKind
  readonly record: string
  readonly reader: readonly string[]
  /** What the reader gives in lower case, letters and numbers alone, with a space at either end: made once, for texts are looked through for them often. */
  readonly spoken: readonly string[]
  /** The same without accents. */
  readonly folded: readonly string[]
  /** For a cohort: the part of the people it counts (`women`, `minors`, …), or `since:…` and `flow:…` for counts over a time; for a driver the theme of its statements. */
  readonly group: string
  readonly model: readonly string[]
  /** Record cohorts that may count the same people under another heading. */
  readonly overlaps: readonly string[]
}

/** What a line of `data/origins.csv` reads. */
export const originRuleKinds = ['edition', 'host', 'office', 'source', 'wire'] as const

/** One line of `data/origins.csv`. */
export interface OriginRule {
  readonly on: (typeof originRuleKinds)[number]
  readonly pattern: RegExp
  readonly origin: string
}

/** How record and reader call the same things, and whom a row goes back to. */
export interface Vocabulary {
  readonly names: readonly VocabularyName[]
  readonly originRules: readonly OriginRule[]
  readonly towns: PlaceTable
  /** What towns are called in other languages. */
  readonly placeNames: readonly PlaceNames[]
}

/** Lines of one kind. */
export function namesOf(vocabulary: Vocabulary, kind: NameKind): readonly VocabularyName[] {
  return vocabulary.names.filter((name) => name.kind === kind)
}

/** The line of a record name; undefined where the vocabulary does not know it. */
export function findRecordName(vocabulary: Vocabulary, kind: NameKind, record: string): VocabularyName | undefined {
  return vocabulary.names.find((name) => name.kind === kind && name.record === record)
}

/** Lines whose reader side holds the name, whatever its capitals. */
export function namesForReader(vocabulary: Vocabulary, kind: NameKind, reader: string): readonly VocabularyName[] {
  const wanted = reader.toLowerCase()
  return vocabulary.names.filter((name) => name.kind === kind && name.reader.some((each) => each.toLowerCase() === wanted))
}

/** Record cohorts that may count the same people as this one under another heading, in either direction. */
export function overlappingCohorts(vocabulary: Vocabulary, record: string): readonly string[] {
  const cohorts = namesOf(vocabulary, 'cohort')
  const named = cohorts.filter((name) => name.record === record).flatMap((name) => name.overlaps)
  const naming = cohorts.filter((name) => name.overlaps.includes(record)).map((name) => name.record)
  return [...new Set([...named, ...naming])]
}

/** Whether a text holds one of the words for what a `cue` line names. */
export function holdsCue(vocabulary: Vocabulary, cue: 'presupposes-present' | 'starts' | 'time' | 'of-them' | 'last-time' | 'after' | 'within-a-month' | 'by-then' | 'within-time', text: string): boolean {
  return findWordIn({ ...vocabulary, names: namesOf(vocabulary, 'cue').filter((name) => name.record === cue) }, 'cue', text) !== undefined
}

/** First line of the kind with a reader word that stands in the text as a whole word. */
export function findWordIn(vocabulary: Vocabulary, kind: NameKind, text: string): VocabularyName | undefined {
  const words = spokenWords(text)
  return vocabulary.names.find((name) => name.kind === kind && name.spoken.some((each) => words.includes(each)))
}

/** Letters and numbers of a text in lower case, with a space at either end. */
export function spokenWords(text: string): string {
  return ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
}
