/** What ends in a hyphen on purpose: first parts that keep theirs. */
const keepsHyphen = /(?<!\p{L})(?:anti|ex|oud|niet|non|self|far|left|right|al|el|pro|vice|co|pre|sub)-$/iu
/** `in- en uitvoer`: the hyphen stands for the rest of the word. */
const joining = /^(?:en|of|and|or|dan|tot|to)(?!\p{L})/u

/** How two lines of a paragraph are joined. */
export interface Joint {
  /** Characters at the end of the first line that fall away. */
  readonly drop: 0 | 1
  readonly between: '' | ' '
}

/** A word that was broken off at the end of a line is made whole; its hyphen stays where the document writes the word with one elsewhere, or no other way of reading it makes sense. */
export function jointOf(before: string, after: string, isWritten: (word: string) => boolean): Joint {
  if (/\p{L}\u00AD$/u.test(before)) return { drop: 1, between: '' }
  const first = /[\p{L}\p{N}]+-$/u.exec(before.slice(-60))?.[0]
  if (first === undefined) return { drop: 0, between: ' ' }
  const rest = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 60))?.[0] ?? ''
  if (rest === '' || joining.test(after)) return { drop: 0, between: ' ' }
  if (!/^\p{Ll}/u.test(rest) || !/\p{L}-$/u.test(first) || keepsHyphen.test(before)) return { drop: 0, between: '' }
  return isWritten(first + rest) && !isWritten(first.slice(0, -1) + rest) ? { drop: 0, between: '' } : { drop: 1, between: '' }
}
