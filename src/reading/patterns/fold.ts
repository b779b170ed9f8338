/** Everything outside ASCII counts as one letter, and all digits as one. */
const other = 127
const digit = 48

const asciiFolded = Uint8Array.from({ length: 128 }, (_, code) => (code > 64 && code < 91 ? code + 32 : code > 47 && code < 58 ? digit : code))

/**
 * The text with the same length in a small alphabet, so that words in it are found fast: capitals small, digits alike, all letters outside
 * ASCII alike. What a pattern that ignores case takes for one character is one here.
 */
export function foldText(text: string): string {
  const codes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = foldedCode(text.charCodeAt(at))
  return new TextDecoder('latin1').decode(codes)
}

function foldedCode(code: number): number {
  if (code < 128) return asciiFolded[code] ?? other
  // The long s and the sign for kelvin are an s and a k to a pattern that ignores case.
  return code === 0x17f ? 115 : code === 0x212a ? 107 : other
}
