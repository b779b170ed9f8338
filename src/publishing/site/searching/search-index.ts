import { statementsOfPicture, type Country, type Edition, type Language } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { dayIssued, type CountryRecord } from '../site-record.ts'

/** Some editions of a country after each other, whose sentences are searched together. */
export interface SearchPart {
  readonly country: Country
  /** Numbers of the first and the last edition that the part has room for: its address stays when it fills up. */
  readonly first: number
  readonly last: number
  /** Newest first. */
  readonly editions: readonly Edition[]
}

/** A sentence, and where it stands: in which edition, counted from the newest of its part, and under which name on its page. */
export type FoundSentence = readonly [text: string, places: readonly (readonly [edition: number, anchor: string])[]]

/** What the script of the search page reads of a part, in one language. */
export interface SearchIndex {
  readonly country: Country
  readonly editions: readonly { readonly id: string; readonly number: number; readonly day: string }[]
  readonly sentences: readonly FoundSentence[]
}

/** So many editions of the Dutch record are about 11 kB compressed: one reading for a reader of the newest, and four for who goes back through 64. */
const editionsInPart = 16

/** All editions in parts, the newest part first. A part that is full never changes again. */
export function searchParts(records: readonly CountryRecord[]): readonly SearchPart[] {
  const parts = records.flatMap(({ country, editions }) => [...Map.groupBy(editions, ({ number }) => Math.floor((number - 1) / editionsInPart))].map(([at, some]) => (
    { country, first: at * editionsInPart + 1, last: (at + 1) * editionsInPart, editions: some.toReversed() })))
  return parts.toSorted((one, other) => (newestDay(other) < newestDay(one) ? -1 : newestDay(other) > newestDay(one) ? 1 : 0))
}

/** `NL-1-16`, also while it has fewer. */
export function partName({ country, first, last }: SearchPart): string {
  return `${country}-${first}-${last}`
}

/** Every sentence of a part once, in the order in which the newest edition that has it is read. */
export function searchIndex({ country, editions }: SearchPart, language: Language): SearchIndex {
  const words = wordsFor(language)
  const places = new Map<string, (readonly [number, string])[]>()
  for (const [at, { picture }] of editions.entries()) {
    for (const { id, sentence } of statementsOfPicture(picture)) {
      const text = words.sentence(sentence)
      const known = places.get(text) ?? []
      if (!known.some(([edition]) => edition === at)) known.push([at, id])
      places.set(text, known)
    }
  }
  return { country, editions: editions.map((edition) => ({ id: edition.id, number: edition.number, day: dayIssued(edition) })), sentences: [...places] }
}

function newestDay({ editions: [newest] }: SearchPart): string {
  return newest?.issued ?? ''
}
