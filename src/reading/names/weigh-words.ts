import { touch, type Token } from '../tokens.ts'
import { arabicArticles, bodyHeads, groupWords, isBodyWord, isInstitution, isPlaceWord, isSurnameStart, isSurnameToo, isThoroughfare, particles, strongParticles, thingWords } from './cues.ts'
import type { Piece } from './cut-run.ts'
import { isDemonym } from './demonyms.ts'
import { isGivenName, isSurname } from './known-names.ts'
import { hasInnerCapital, isAcronym, isCapital, isInitial } from './letters.ts'
import { addTo, type Scores } from './scores.ts'
import type { NamedText } from './unit.ts'

/** What the words of a name say of its kind. */
export function weighWords(named: NamedText, piece: Piece, scores: Scores): void {
  if (piece.known !== undefined) addTo(scores, piece.known === 'other' ? { other: 9 } : { organisation: 9 })
  if (piece.place !== undefined) addTo(scores, { place: piece.place.adjective ? 12 : piece.place.kind === 'city' ? 5 : 7 })
  if (piece.known !== undefined || piece.place !== undefined) return
  if (piece.first === piece.last) weighOneWord(named, piece, scores)
  else weighManyWords(named, piece, scores)
}

/** `Boeing 747`, `A380`: a thing with a number is a product. */
export function isModel({ tokens, text }: NamedText, { first, last, known, place, titled }: Piece): boolean {
  if (place?.adjective === true) return false
  const [before, after, behind] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]]
  const isGlued = (after?.kind === 'digits' && touch(tokens[last], after)) || (before?.text === '-' && tokens[first - 2]?.kind === 'digits' && touch(tokens[first - 2], before))
  const isNumbered = after?.kind === 'digits' && after.text.length < 4 && place === undefined && !isMeasure(behind?.lower ?? '') && text.slice(tokens[last]?.end, after.start) === ' '
  const isVersion = before?.kind === 'digits' && before.text.length === 3 && known === undefined && place === undefined
  return isGlued || ((isNumbered || isVersion) && !titled && !isGivenName(tokens[first]?.text ?? ''))
}

const measures: ReadonlySet<string> = new Set(['miljoen', 'miljard', 'procent', '%', 'million', 'billion', 'percent', 'per', '.', ',', 'euro', 'dollar', 'jaar', 'mensen', 'banen', 'people', 'jobs', 'years'])

function isMeasure(word: string): boolean {
  return measures.has(word) || /(?:uari|maart|april|mei|juni|juli|augustus|ember|ober|may|june|july|august|march)$/.test(word)
}

function weighOneWord({ tokens, lowerWords }: NamedText, { first, startsSentence }: Piece, scores: Scores): void {
  const token = tokens[first]
  if (token === undefined) return
  if (isAcronym(token)) addTo(scores, { organisation: 3 })
  else if (isInitial(token)) addTo(scores, { other: 3 })
  else if (isCapital(tokens[first + 1]) && !isGivenName(token.text) && isDemonym(token.lower)) addTo(scores, { place: 9 })
  else if (hasInnerCapital(token)) addTo(scores, /^\p{Ll}/u.test(token.text) ? { other: 5 } : { organisation: 3 })
  else if (isGivenName(token.text)) addTo(scores, { person: startsSentence ? 1.5 : 2.5 })
  else if (isBodyWord(token.lower)) addTo(scores, { organisation: startsSentence ? 0 : 2 })
  else if (isPlaceWord(token.lower) && token.text.length > 6) addTo(scores, { place: startsSentence ? 1 : 3 })
  else if (!startsSentence) addTo(scores, { person: isSurname(token.text) ? 2.5 : 1, organisation: 1, place: 1 })
  if (startsSentence && lowerWords.has(token.lower) && !isAcronym(token)) addTo(scores, { person: -6, organisation: -6, place: -6 })
}

function weighManyWords({ tokens }: NamedText, piece: Piece, scores: Scores): void {
  const { units } = piece
  const words = tokens.slice(piece.first, piece.last + 1).filter(({ kind }) => kind === 'word')
  const [one] = words
  const last = words.at(-1)
  if (one === undefined || last === undefined) return
  if (isPersonOfWord(words)) addTo(scores, { person: 1 })
  else if (isBodyWord(last.lower)) addTo(scores, { organisation: 7, person: -4 })
  else if ((bodyHeads().has(one.lower) || isBodyWord(one.lower)) && !isGivenName(one.text)) addTo(scores, { organisation: 7, person: -4 })
  else if (words.some(({ lower, text }, at) => isBodyWord(lower) && text !== lower && (at > 0 || !isGivenName(text)))) addTo(scores, { organisation: 4, person: -2 })
  if (words.some(({ lower, text }) => text !== lower && groupWords().has(lower)) && !isGivenName(one.text) && !isPlaceWord(last.lower)) addTo(scores, { organisation: 3, person: -1 })
  if (thingWords().has(last.lower) || thingWords().has(one.lower)) addTo(scores, { other: 6, person: -3 })
  if ((isPlaceWord(last.lower) || isPlaceWord(one.lower)) && !isSurnameStart(one.lower) && !isGivenName(one.text)) addTo(scores, { place: 6, person: -3 })
  if (words.some(({ lower }) => isInstitution(lower)) || (words.length === 2 && articlesOfStreets.has(one.lower) && isThoroughfare(last.lower))) addTo(scores, { place: 9, person: -5 })
  if (units[0]?.known === 'other') addTo(scores, { other: 5 })
  else if (units[0]?.known !== undefined && !(units[0].known === 'brand' && isGivenName(one.text))) addTo(scores, { organisation: units.some(({ place }) => place !== undefined) ? 6 : 2, other: 3 })
  else if (units[0]?.place !== undefined) addTo(scores, { place: 2, organisation: 2.5, person: isGivenName(one.text) ? 2 : 0 })
  else addTo(scores, { person: weighPerson(words.map(({ text }) => text)), organisation: 1.5 })
  if (units.slice(1).some(({ known }) => known === 'body' || known === 'brand') && !isGivenName(one.text)) addTo(scores, { organisation: 3 })
  if (words.some((token) => isAcronym(token)) && !isGivenName(asWritten(one.text))) addTo(scores, { organisation: 2, person: -1 })
}

const articlesOfStreets: ReadonlySet<string> = new Set(['de', 'het'])

/** `Anna Bode`, `Piet de Bode`: behind a given name alone the word is a surname. */
function isPersonOfWord(words: readonly Token[]): boolean {
  const [one] = words
  return one !== undefined && isGivenName(one.text) && isSurnameToo(words.at(-1)?.lower ?? '') && words.slice(1, -1).every(({ lower }) => particles().has(lower))
}

/** `JAN` as `Jan`. */
function asWritten(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase()
}

/** `Anna de Wit`, `J.P. Smit`, `Khalid B.`, `Osama bin Laden`. */
function weighPerson(words: readonly string[]): number {
  const [first = '', ...rest] = words
  const last = rest.at(-1) ?? ''
  let weight = 2
  if (isGivenName(first) || isGivenName(asWritten(first))) weight += 4.5
  else if (isSurnameStart(first.toLowerCase())) weight += 2
  else if (first.length === 1) weight += 3
  else if (rest.some((word, at) => at < rest.length - 1 && isGivenName(word))) weight += 2.5
  if (last.length === 1 && words.length > 1) weight += 2.5
  else if (isSurname(last)) weight += 1.5
  if (rest.some((word) => strongParticles().has(word.toLowerCase()))) weight += 3
  if (rest.some((word) => (particles().has(word) || arabicArticles().has(word)) && word === word.toLowerCase())) weight += 1.5
  if (strongParticles().has(first.toLowerCase())) weight += 2.5
  return weight
}
