import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { allMatches } from '../words.ts'
import { correctionWords } from './correction-words.ts'
import type { NumberMention } from './numbers.ts'

/** A sentence with its numbers; their offsets count from the start of the text. */
interface Told extends Span {
  readonly text: string
  readonly numbers: () => readonly NumberMention[]
}

/** What a correction may say in the sentence around another. */
interface Around {
  readonly before: string
  readonly after: Told | undefined
}

/** The numbers of a sentence that the text itself takes back: `an earlier version said 60; the number is 55`, `stond 60, moet zijn 55`, `55, not 60`. */
export function takenBackAmong(sentence: Told, around: Around, lang: Language): readonly NumberMention[] {
  const { text } = sentence
  const numbers = sentence.numbers()
  if (numbers.length === 0) return []
  const said = correctionWords[lang]
  const should = shouldBe(sentence, lang)
  const shouldNext = around.after !== undefined && (shouldBe(around.after, lang) ?? Infinity) < opening ? around.after : undefined
  const isCorrection = said.heading.test(text) || said.heading.test(around.before)
  const hasRight = should !== undefined || shouldNext !== undefined || said.right.test(text) || (around.after !== undefined && said.rightFirst.test(around.after.text))
  const wrong = wrongWords(text, lang, isCorrection || hasRight)
  const wrongly = numbers.filter((number) => {
    const at = number.start - sentence.start
    return isDenied(sentence, number, lang, isCorrection) || isFormer(sentence, number, lang) || isAfterWrong(text, at, wrong, lang)
  })
  if (should !== undefined) return [...wrongly, ...lastOf(numbers.filter((number) => number.start - sentence.start < should), countAfter(sentence, should))]
  const isStoodSo = shouldNext !== undefined && (isCorrection || said.stood.test(text))
  return isStoodSo ? [...wrongly, ...lastOf(numbers, shouldNext.numbers().length)] : wrongly
}

/** A sentence that puts the one before it right says so at once. */
const opening = 30

/** As many numbers are put right as are given anew. */
function lastOf(numbers: readonly NumberMention[], given: number): readonly NumberMention[] {
  return numbers.slice(-Math.max(1, given))
}

function countAfter({ start, numbers }: Told, at: number): number {
  return numbers().filter((number) => number.start - start > at).length
}

/** Where a sentence says what a number should have been; undefined where it does not. */
function shouldBe({ text, start, numbers }: Told, lang: Language): number | undefined {
  const { should, shouldBehind } = correctionWords[lang]
  return numbers().map((number) => {
    const found = should.exec(text.slice(0, number.start - start))
    const isSaid = found !== null && (shouldBehind === undefined || /(?<!\p{L})(?:zijn|luiden)(?!\p{L})/iu.test(found[0]) || shouldBehind.test(text.slice(number.end - start)))
    return isSaid ? found.index : undefined
  }).find((at) => at !== undefined)
}

/** `55, not 60`, `niet 60 maar 55`, `55 instead of the 60 reported earlier`. */
function isDenied({ text, start, numbers }: Told, number: NumberMention, lang: Language, isCorrection: boolean): boolean {
  const isOneWord = number.value === 1 && !/^\d/.test(text.slice(number.start - start))
  const isPlain = number.qualifier === 'exact' || number.qualifier === 'approx'
  return isPlain && !isOneWord && (numbers().length > 1 || isCorrection) && correctionWords[lang].not.test(text.slice(0, number.start - start))
}

/** `revised from 60 to 55`, `van 60 naar 55 bijgesteld`, `for 60 read 55`, `60 stond er in een eerdere versie`. */
function isFormer({ text, start }: Told, number: NumberMention, lang: Language): boolean {
  const [before, behind] = [text.slice(0, number.start - start), text.slice(number.end - start)]
  return correctionWords[lang].former.some(([ahead, after]) => ahead.test(before) && after.test(behind))
}

/** Where the words end behind which something was said wrongly. */
function wrongWords(text: string, lang: Language, isPutRight: boolean): readonly number[] {
  const { wrong, weak } = correctionWords[lang]
  return [...allMatches(wrong, text), ...(isPutRight ? allMatches(weak, text) : [])].map((match) => match.index + match[0].length).toSorted((a, b) => a - b)
}

/** Whether what stands at a place of a sentence was said wrongly, by the sentence itself. */
export function isSaidWrongly(text: string, at: number, lang: Language): boolean {
  return isAfterWrong(text, at, wrongWords(text, lang, false), lang)
}

/** Governed by words that tell what was said wrongly, with none in between that tell what is right. */
function isAfterWrong(text: string, at: number, wrong: readonly number[], lang: Language): boolean {
  const last = wrong.findLast((end) => end <= at)
  if (last === undefined) return false
  const { right, breaks } = correctionWords[lang]
  const since = text.slice(last, at)
  return !right.test(since) && !breaks.test(since)
}
