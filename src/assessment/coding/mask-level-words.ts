export const levelWordKinds = ['label', 'move', 'scale', 'number', 'ordinal', 'of'] as const
export type LevelWordKind = (typeof levelWordKinds)[number]

/** One line of `data/level/level-words.csv`. */
export interface LevelWords {
  readonly kind: LevelWordKind
  readonly forms: readonly string[]
}

/** What stands in the place of a word that would tell the level. */
export const levelMask = '[…]'

/** The text without a word that tells what a level was, or that it moved: a coder is not to know. Composed characters, so that an accent hides nothing. */
export function maskLevelWords(text: string, words: readonly LevelWords[]): string {
  const pattern = levelWordPattern(words)
  let [before, masked] = ['', text.normalize('NFC')]
  // What is left on both sides of a mask may be a number of its own.
  while (masked !== before) [before, masked] = [masked, masked.replace(pattern, levelMask)]
  return masked
}

/** Finds every word that tells a level. */
export function levelWordPattern(words: readonly LevelWords[]): RegExp {
  const oneOf = (kind: LevelWordKind) => `(?:${words.filter((line) => line.kind === kind).flatMap(({ forms }) => forms).toSorted((a, b) => b.length - a.length).map(escaped).join('|')})`
  const [gap, apart] = ['[\\s:–—-]{0,3}', '[\\s–—-]{0,3}']
  const phrases = [
    `${oneOf('scale')}${gap}${oneOf('number')}`,
    `${oneOf('number')}${apart}${oneOf('of')}${apart}${oneOf('number')}`,
    `${oneOf('ordinal')}${apart}${oneOf('scale')}`,
    oneOf('label'),
    oneOf('move'),
  ]
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}

function escaped(form: string): string {
  return form.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, (character) => (character === ' ' ? '\\s{1,3}' : `\\${character}`))
}
