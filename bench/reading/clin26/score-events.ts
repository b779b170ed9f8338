import type { Span } from '../../../src/reading/document.ts'
import { certaintyOf, type Factuality } from '../../../src/reading/factuality/factuality.ts'
import { findHappenings } from '../../../src/reading/factuality/happenings.ts'
import { splitSentences } from '../../../src/reading/sentences.ts'
import type { Measures } from '../suite.ts'
import { tokensUnder, type LabelledEvent, type MeantimeDocument } from './meantime.ts'

/** A happening of the reader in the words of the labels: the tokens that it touches. */
export type ReadEvent = LabelledEvent

export interface EventPair {
  readonly predicted: readonly ReadEvent[]
  readonly labelled: readonly LabelledEvent[]
}

/** Events by token, and how surely they are told. */
export function scoreEvents(documents: readonly MeantimeDocument[]): Measures {
  return eventMeasures(documents.map((document) => ({ predicted: predictedEvents(document), labelled: document.events })))
}

/**
 * `event`: F1 over tokens that lie in any event. `uncertain`: F1 of events that are not CERTAIN and POS; a labelled one counts as found only
 * where a predicted one that is not CERTAIN and POS shares a token with it, a predicted one as right only where a labelled one does, so an
 * event that the reader misses counts against it. `certainty`: share of the labelled events with a certainty for which a predicted event
 * shares a token and has the same certainty and polarity; a missed event is wrong there too. `certaintyOfFound`: the same among those found.
 * Labels without a certainty count for `event` only.
 */
export function eventMeasures(pairs: readonly EventPair[]): Measures {
  const graded = pairs.flatMap(({ predicted, labelled }) => labelled.filter(isGraded).map((event) => ({ event, sharing: predicted.filter((each) => sharesToken(each, event)) })))
  const found = graded.filter(({ sharing }) => sharing.length > 0)
  const right = found.filter(({ event, sharing }) => sharing.some((each) => each.certainty === event.certainty && each.polarity === event.polarity))
  return { event: tokenF1(pairs), uncertain: uncertainF1(pairs), certainty: share(right.length, graded.length), certaintyOfFound: share(right.length, found.length) }
}

function predictedEvents(document: MeantimeDocument): readonly ReadEvent[] {
  const { text } = document
  return splitSentences(text, 'nl', []).flatMap((sentence) => findHappenings(text, sentence, 'nl')).map((happening) => ({
    tokens: [happening, ...(happening.particle === undefined ? [] : [happening.particle])].flatMap((span) => tokensOf(document, span)),
    ...gradeOf(happening),
  }))
}

function tokensOf(document: MeantimeDocument, span: Span): readonly number[] {
  const { start, end } = tokensUnder(document, span) ?? { start: 0, end: 0 }
  return Array.from({ length: end - start }, (_, at) => start + at)
}

function gradeOf(factuality: Factuality): Pick<ReadEvent, 'certainty' | 'polarity'> {
  return { certainty: certaintyOf(factuality), polarity: factuality.polarity === 'positive' ? 'POS' : 'NEG' }
}

function tokenF1(pairs: readonly EventPair[]): number {
  let right = 0
  let all = 0
  for (const { predicted, labelled } of pairs) {
    const mine = new Set(predicted.flatMap(({ tokens }) => tokens))
    const theirs = new Set(labelled.flatMap(({ tokens }) => tokens))
    right += [...mine].filter((token) => theirs.has(token)).length
    all += mine.size + theirs.size
  }
  return share(2 * right, all)
}

function uncertainF1(pairs: readonly EventPair[]): number {
  const counts = { found: 0, labelled: 0, right: 0, predicted: 0 }
  for (const { predicted, labelled } of pairs) {
    const mine = predicted.filter(isUncertain)
    const theirs = labelled.filter((event) => isGraded(event) && isUncertain(event))
    counts.found += theirs.filter((event) => mine.some((each) => sharesToken(each, event))).length
    counts.right += mine.filter((event) => theirs.some((each) => sharesToken(each, event))).length
    counts.labelled += theirs.length
    counts.predicted += mine.length
  }
  const precision = share(counts.right, counts.predicted)
  const recall = share(counts.found, counts.labelled)
  return share(2 * precision * recall, precision + recall)
}

function isGraded({ certainty, polarity }: LabelledEvent): boolean {
  return certainty !== null && polarity !== null
}

function isUncertain({ certainty, polarity }: LabelledEvent): boolean {
  return certainty !== 'CERTAIN' || polarity !== 'POS'
}

function sharesToken(one: LabelledEvent, other: LabelledEvent): boolean {
  return one.tokens.some((token) => other.tokens.includes(token))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
