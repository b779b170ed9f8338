/** Everything outside ASCII counts as one letter, and all digits as one. */
const other = 127
const digit = 48

const asciiFolded = Uint8Array.from({ length: 128 }, (_, code) => (code > 64 && code < 91 ? code + 32 : code > 47 && code < 58 ? digit : code))

/** A text in a small alphabet, one number a character of it, so that words in it are found fast. */
export type Folded = Uint8Array

/** The text with capitals small, digits alike and all letters outside ASCII alike: what a pattern that ignores case takes for one character is one here. */
export function foldText(text: string): Folded {
  const codes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    codes[at] = code < 128 ? (asciiFolded[code] ?? other) : foldedOther(code)
  }
  return codes
}

/** The same as a string, for words to look for. */
export function foldedText(word: string): string {
  return String.fromCharCode(...foldText(word))
}

/** The long s and the sign for kelvin are an s and a k to a pattern that ignores case. */
function foldedOther(code: number): number {
  return code === 0x17f ? 115 : code === 0x212a ? 107 : other
}
