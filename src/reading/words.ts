/** Source of a pattern that matches only whole words: accents count as letters. */
export function wholeWords(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
}

/** Source of an alternation of literal words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).map(escapeForPattern).join('|')
}

function escapeForPattern(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")
}

/** Every match of a pattern with the flag `g`; `matchAll` gives the same, but copies the pattern each time. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1)
  }
  return matches
}

/** Gives the same value again for the same key without making it anew. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>()
  return (key) => {
    const before = values.get(key)
    if (before !== undefined) return before
    const value = make(key)
    values.set(key, value)
    return value
  }
}

/** Makes a value when it is first asked for, and gives it again after. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined
  return () => (made ??= { value: make() }).value
}

/** Words parted by spaces, as a set that is made when it is first asked for. */
export function wordSet(words: string): () => ReadonlySet<string> {
  return once(() => new Set(words.split(/\s+/)))
}
