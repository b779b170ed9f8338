import { RegExpParser } from '@eslint-community/regexpp'
import type { Alternative, CharacterClass, Element, QuantifiableElement } from '@eslint-community/regexpp/ast'
import { foldedText } from './fold.ts'
import { allNeeds, anyNeed, anyWord, type Need } from './need.ts'

/** What a piece of a pattern can match, where that is a short list of folded words; else what each match of it holds. */
export type Piece = { readonly words: readonly string[] } | { readonly need: Need | undefined }

/** Longer lists are not multiplied with what stands beside them. */
const mostWords = 48
const anything: Piece = { need: undefined }
const nothing: Piece = { words: [''] }

/** What every match of a pattern holds; undefined where nothing is sure. */
export function needOf(piece: Piece): Need | undefined {
  return 'words' in piece ? anyWord(piece.words) : piece.need
}

/** What a regular expression (flag `u`, with or without `i`) can match; a character in `known` stands for a whole piece. */
export function pieceOf(source: string, known: ReadonlyMap<string, Piece> = new Map()): Piece {
  const ofElement = (element: Element): Piece => {
    switch (element.type) {
      // Looking around takes up no room, so what stands beside it touches.
      case 'Assertion': return nothing
      case 'Quantifier': return repeated(ofElement(element.element as QuantifiableElement), element.min, element.max)
      case 'Group':
      case 'CapturingGroup': return oneOf(element.alternatives.map(ofAlternative))
      case 'Character': return known.get(String.fromCodePoint(element.value)) ?? { words: [folded(element.value)] }
      case 'CharacterClass': return ofClass(element)
      case 'CharacterSet': return element.kind === 'digit' && !element.negate ? { words: ['0'] } : anything
      default: return anything
    }
  }
  const ofAlternative = ({ elements }: Alternative): Piece => oneAfterAnother(elements.map(ofElement))
  return oneOf(new RegExpParser().parsePattern(source, 0, source.length, { unicode: true }).alternatives.map(ofAlternative))
}

function oneOf(pieces: readonly Piece[]): Piece {
  const lists = pieces.flatMap((piece) => ('words' in piece ? [piece.words] : []))
  const words = [...new Set(lists.flat())]
  return lists.length === pieces.length && words.length <= mostWords ? { words } : { need: anyNeed(pieces.map(needOf)) }
}

/** Words that touch are joined as long as that gives a short list. */
function oneAfterAnother(pieces: readonly Piece[]): Piece {
  const needs: (Need | undefined)[] = []
  let words: readonly string[] = ['']
  for (const piece of pieces) {
    if ('words' in piece && words.length * piece.words.length <= mostWords) {
      words = words.flatMap((word) => piece.words.map((next) => word + next))
      continue
    }
    needs.push(anyWord(words))
    if (!('words' in piece)) needs.push(piece.need)
    words = 'words' in piece ? piece.words : ['']
  }
  return needs.length === 0 ? { words: [...new Set(words)] } : { need: allNeeds([...needs, anyWord(words)]) }
}

function repeated(piece: Piece, min: number, max: number): Piece {
  if (max === 0) return nothing
  if (min === 0) return max === 1 && 'words' in piece ? { words: [...new Set(['', ...piece.words])] } : anything
  return min === 1 && max === 1 ? piece : { need: needOf(piece) }
}

function ofClass({ negate, elements }: CharacterClass): Piece {
  const words = new Set<string>()
  for (const element of negate ? [] : elements) {
    if (element.type === 'Character') words.add(folded(element.value))
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < mostWords) for (let code = element.min.value; code <= element.max.value; code++) words.add(folded(code))
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate) words.add('0')
    else return anything
  }
  return words.size === 0 ? anything : { words: [...words] }
}

function folded(codePoint: number): string {
  return foldedText(String.fromCodePoint(codePoint))
}
