/** Letters that stay letters of their own when accents are taken off. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }

/** A name as names are compared: small letters without accents, words parted by one space. */
export function foldedName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[øłđðþæœßı]/g, (letter) => plainLetters[letter] ?? letter)
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
