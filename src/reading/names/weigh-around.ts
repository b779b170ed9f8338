import { touch } from '../tokens.ts'
import { articles, bodyHeads, bodyVerbs, isBodyNoun, isTitleWord, placeNouns, placePrepositions, sayingVerbs, titlesOfBodies } from './cues.ts'
import type { Piece } from './cut-run.ts'
import { isGivenName } from './known-names.ts'
import { isAcronym } from './letters.ts'
import { addTo, type Scores } from './scores.ts'
import type { NamedText } from './unit.ts'
import { wordSet } from '../words.ts'

/** What stands around a name says of its kind. */
export function weighAround(named: NamedText, piece: Piece, scores: Scores): void {
  if (piece.place?.adjective === true) return
  if (piece.titled) addTo(scores, { person: 5 })
  if (piece.beforeTitle) addTo(scores, { organisation: 4 })
  weighBefore(named, piece, scores)
  weighAfter(named, piece, scores)
}

function weighBefore({ tokens }: NamedText, { first, last, known, place, titled, behindBody }: Piece, scores: Scores): void {
  const isHyphenated = last === first + 2 && tokens[first + 1]?.text === '-'
  if (behindBody) addTo(scores, { person: 3 })
  const [before, beforeThat] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  const token = tokens[first]
  if (token === undefined) return
  if (isTitleWord(before) && !titled) addTo(scores, { person: 5 })
  else if (isBodyNoun(before)) addTo(scores, { organisation: 5 })
  else if (namedThings().has(before)) addTo(scores, { other: 6, person: -3 })
  else if (before === 'jarige' || before === 'genaamd' || before === 'genaamde' || before === 'named') addTo(scores, { person: 4 })
  else if (placeNouns().has(before) || ((before === 'of' || before === 'van') && placeNouns().has(beforeThat))) addTo(scores, { place: 5 })
  // `in Maria-Laar`: two names with a hyphen make one of a village.
  else if (placePrepositions().has(before)) addTo(scores, { place: isHyphenated ? 8 : 3 })
  else if (before === 'naar' || before === 'uit' || before === 'from' || before === 'to') addTo(scores, { place: 1.2 })
  else if (sayingVerbs().has(before)) addTo(scores, { person: 2, organisation: 1.5 })
  else if ((before === 'van' || before === 'of' || before === 'bij' || before === 'at' || before === 'for') && (isTitleWord(beforeThat) || bodyHeads().has(beforeThat) || titlesOfBodies().has(beforeThat))) addTo(scores, { organisation: place !== undefined ? 0 : titlesOfBodies().has(beforeThat) || bodyHeads().has(beforeThat) ? 4 : 1.5 })
  else if (articles().has(before) && placePrepositions().has(beforeThat)) addTo(scores, { person: -4, place: 2.5 })
  else if (articles().has(before) || before === 'een' || before === 'a' || before === 'an') addTo(scores, { person: -4, place: place === undefined ? -1 : 0, organisation: isAcronym(token) ? 2 : 0, other: known === undefined ? 2 : 0 })
}

function weighAfter({ tokens }: NamedText, { last, end, first, startsSentence }: Piece, scores: Scores): void {
  const [after, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  if (after === undefined) return
  if (placeNouns().has(after.lower)) addTo(scores, { place: 5 })
  if (bodyVerbs().has(after.lower)) addTo(scores, { organisation: startsSentence ? 2 : 1.5 })
  if (relatives().has(after.lower)) addTo(scores, { person: 5 })
  // `Critics said`: a plural at the start of a sentence is no name.
  const isPlural = startsSentence && first === last && /(?:s|en)$/.test(tokens[last]?.text ?? '')
  if (sayingVerbs().has(after.lower) && !isPlural) addTo(scores, { person: 2, organisation: 1.5 })
  if ((after.text === '(' || after.text === ',') && second?.kind === 'digits' && second.text.length < 3 && third !== undefined && [')', ',', 'jaar', 'uit'].includes(third.lower)) addTo(scores, { person: 5 })
  else if (after.text === '(' && second !== undefined && isAcronym(second) && third?.text === ')') addTo(scores, { organisation: first === last ? 1 : 5 })
  else if (after.text === ',' && second !== undefined && first === last && isGivenName(second.text) && third?.kind !== 'word') addTo(scores, { person: 4 })
  else if (after.text === ',') weighApposition(tokens.slice(last + 2, last + 9).map(({ lower }) => lower), scores)
  if ((after.text === '’' || after.text === "'") && second?.lower === 's' && touch(after, second)) addTo(scores, { organisation: 1, person: 1 })
  if (end > last && first === last) addTo(scores, { organisation: 0.5 })
}

/** `operatie Stille Wacht`. */
const namedThings = wordSet('operatie operation verdrag treaty wet')

/** `the Smith brothers`. */
const relatives = wordSet('brothers sisters family couple')

/** `X, de topman van Y`, `X, the capital of Y`: the first noun decides. */
function weighApposition(words: readonly string[], scores: Scores): void {
  if (!/^(?:de|het|een|the|a|an|zijn|haar|his|her)$/u.test(words[0] ?? '') && !isTitleWord(words[0] ?? '')) return
  for (const word of words) {
    if (isTitleWord(word)) return addTo(scores, { person: 4 })
    if (isBodyNoun(word)) return addTo(scores, { organisation: 4 })
    if (placeNouns().has(word)) return addTo(scores, { place: 4 })
    if (word === ',' || word === '.' || word === 'van' || word === 'of') return
  }
}
