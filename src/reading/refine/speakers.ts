import { contains, type Span } from '../document.ts'
import type { Attribution, FoundClaim, ReadSentence } from '../finder.ts'

/** Between two of whom one quotes the other stands no more than this: `The minister said that according to the service`. */
const within = /^[\s:,"“‘']*(?:(?:dat|that|zoals|as)(?!\p{L}))?[\s"“‘']*$/iu
/** A quotation mark may open before who speaks in it. */
const openingMark = 1
const afterWhatIsSaid = /(?:,|\S["”’'»],?)\s*$/

/** Who says the words, the innermost first, then those through whom it comes; empty where the sentence names fewer than two. */
export function speakersOf(sentence: ReadSentence, words: Span): readonly string[] {
  const { text, start, attributions } = sentence
  if (attributions.length < 2) return []
  const isBehind = (said: Attribution) => afterWhatIsSaid.test(text.slice(0, said.start - start))
  const ahead = attributions.filter((said) => !isBehind(said))
  const last = ahead.findLastIndex((said) => said.start <= words.start + openingMark)
  const inner = last < 0 ? [] : nested(sentence, ahead, last, words)
  const behind = attributions.filter((said) => isBehind(said) && said.end >= words.end - 2 && said.start > words.start)
  const outer = behind.slice(0, 1 + behind.findIndex((said, at) => !isNext(sentence, said, behind[at + 1])))
  return [...new Set([...inner, ...outer].map(({ holder }) => holder))]
}

/** From the innermost to the outermost around one of those ahead; what it introduces may stand in the words themselves. */
function nested(sentence: ReadSentence, ahead: readonly Attribution[], at: number, words: Span): readonly Attribution[] {
  let first = at
  while (first > 0 && isNext(sentence, ahead[first - 1], ahead[first])) first--
  let last = at
  for (let next = ahead[last + 1]; next !== undefined && contains(words, next) && isNext(sentence, ahead[last], next); next = ahead[last + 1]) last++
  return ahead.slice(first, last + 1).toReversed()
}

function isNext({ text, start }: ReadSentence, one: Attribution | undefined, next: Attribution | undefined): boolean {
  return one !== undefined && next !== undefined && within.test(text.slice(one.end - start, next.start - start))
}

/** The claim with its innermost speaker as source and holder, and the others as those through whom it comes. */
export function withSpeakers(sentence: ReadSentence, claim: FoundClaim): FoundClaim {
  const [speaker, ...via] = speakersOf(sentence, claim)
  if (speaker === undefined) return claim
  const { holder, source } = { holder: undefined, source: undefined, ...claim.fields }
  const fields = { ...claim.fields, ...(source === sentence.holder && { source: speaker }), ...(holder === sentence.holder && { holder: speaker }), ...(via.length > 0 && { via }) }
  return { ...claim, fields } as FoundClaim
}
