import type { Token } from '../tokens.ts'

const upper = /^[ʿʾ]?\p{Lu}/u
const acronym = /^\p{Lu}{2,}s?$/u
const inner = /\p{Ll}\p{Lu}/u

/** Whether a token is a word that starts with a capital. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code < 91 : upper.test(token.text)
}

/** `NCTV`, `MPs`. */
export function isAcronym({ text }: Token): boolean {
  return text.length > 1 && text.length < 8 && acronym.test(text)
}

/** A capital inside: `DaimlerChrysler`, `iPhone`. */
export function hasInnerCapital({ text }: Token): boolean {
  return inner.test(text) && !/^(?:Mc|Mac)\p{Lu}/u.test(text)
}

/** A lone capital: `J` of `J.P. de Vries`. */
export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && isCapital(token)
}

/** Whether a word ends in one of these and is more than that. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
}
