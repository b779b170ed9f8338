import type { Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { DateMention } from '../mentions/dates.ts'

/** A number told in one row with others, `17 and 13 attacks`, whose dates stand in a row as well. */
export interface Respective {
  /** The date in the same place of its own row. */
  readonly date: DateMention
  /** Place in the sentence of the last number, behind which stands what all of them count. */
  readonly last: number
}

const said = /(?<!\p{L})(?:respectievelijk|respectively)(?!\p{L})/iu
const joint = /^\s?(?:,|,? ?(?:en|and)) ?(?:in |op |on |respectievelijk )?$/iu

/** Which date a number belongs to in `in 2015 and 2016 there were 17 and 13 attacks respectively`; undefined where nothing is told so. */
export function respectiveOf({ text }: AnnotatedDocument, sentence: ReadSentence, at: number): Respective | undefined {
  if (!said.test(sentence.text) || sentence.numbers().length < 2 || sentence.dates().length < 2) return undefined
  const [first, last] = rowAround(text, sentence.numbers(), at)
  const from = sentence.dates().findIndex((_, index) => rowAround(text, sentence.dates(), index)[1] - index === last - first)
  const date = sentence.dates()[from + at - first]
  return last === first || from === -1 || date === undefined ? undefined : { date, last }
}

/** The words for a number in `100 and 60 were killed and arrested respectively`, where those for each stand in a row behind the numbers. */
export function respectiveWords({ text }: AnnotatedDocument, sentence: ReadSentence, at: number): Span | undefined {
  if (!said.test(sentence.text) || sentence.numbers().length < 2) return undefined
  const [first, last] = rowAround(text, sentence.numbers(), at)
  const from = sentence.numbers()[last]?.end ?? sentence.end
  const parts = partsOf(text, from, sentence.numbers()[last + 1]?.start ?? sentence.end)
  return last > first && parts.length === last - first + 1 ? parts[at - first] : undefined
}

/** Stretches between commas and conjunctions. */
function partsOf(text: string, from: number, to: number): readonly Span[] {
  const cuts = [...text.slice(from, to).matchAll(/(?:, | en | and )+/giu)]
  const starts = [from, ...cuts.map(({ index, 0: cut }) => from + index + cut.length)]
  const ends = [...cuts.map(({ index }) => from + index), to]
  return starts.map((start, at) => ({ start, end: ends[at] ?? to }))
}

/** First and last of the mentions that stand in one row with this one. */
function rowAround(text: string, mentions: readonly Span[], at: number): readonly [number, number] {
  let first = at
  let last = at
  while (isJoined(text, mentions[first - 1], mentions[first])) first--
  while (isJoined(text, mentions[last], mentions[last + 1])) last++
  return [first, last]
}

function isJoined(text: string, before: Span | undefined, after: Span | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end < 24 && joint.test(text.slice(before.end, after.start))
}
