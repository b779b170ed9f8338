import chardet from 'chardet'

const decodable = /^(UTF-8|UTF-16(LE|BE)|windows-125[0-8]|ISO-8859-\d{1,2}|ASCII|KOI8-R|Shift_JIS|EUC-(JP|KR)|GB18030|Big5)$/

/** What Western European text is taken for. */
const western = /^(?:windows-125[024]|ISO-8859-(?:1|2|9))$/

/** Name of the encoding that bytes look like. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  return chardet.detect(bytes) ?? undefined
}

/** Text in the encoding that its bytes look like; undefined where that is none that can be read. */
export function decodeGuessed(bytes: Uint8Array): string | undefined {
  const encoding = guessEncoding(bytes)
  if (encoding === undefined || !decodable.test(encoding)) return undefined
  const decoded = new TextDecoder(encoding.toLowerCase()).decode(bytes)
  return western.test(encoding) ? (lookAlike(bytes) ?? decoded) : decoded
}

/**
 * Encodings of Western Europe that look alike: what the other would make a sign in the midst of a word tells them apart, and the sign for
 * currency, which nobody writes, is the euro of ISO 8859-15. Undefined where nothing speaks against the guess.
 */
function lookAlike(bytes: Uint8Array): string | undefined {
  const [windows = '', mac = ''] = ['windows-1252', 'macintosh'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  if (oddities(mac) < oddities(windows)) return mac
  return windows.includes('¤') && !/[\u0152-\u2122]/.test(windows) ? new TextDecoder('iso-8859-15').decode(bytes) : undefined
}

function oddities(text: string): number {
  return text.slice(0, 100_000).match(/\p{L}(?!['’-])[^\p{L}\p{N}\s.,;:!?()/_&@*+"“”-](?=\p{Ll})|\p{Ll}\p{Lu}(?=\p{Ll})|[\x80-\x9f]/gu)?.length ?? 0
}
