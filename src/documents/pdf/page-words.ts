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
