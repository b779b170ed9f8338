/** Words as a page draws them, from its upper left corner, in points. */
export interface DrawnWords {
  readonly text: string
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly baseline: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
}

export interface DrawnPage {
  readonly number: number
  readonly height: number
  readonly words: readonly DrawnWords[]
}

/** Size of most of the letters in what is drawn; 0 where nothing is. */
export function mostCommonSize(drawn: readonly Pick<DrawnWords, 'text' | 'size'>[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of drawn) letters.set(size, (letters.get(size) ?? 0) + text.trim().length)
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
