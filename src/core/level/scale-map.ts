/** The file that an assessment was computed with; the operator owns it. */
export interface UsedFile {
  /** As it was named, or its place in the package. */
  readonly path: string
  readonly version: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string
}

/** Which steps of a scale the four outcomes of the rule table are, and which step only a person can set. */
export interface ScaleMap {
  readonly scaleId: string
  readonly steps: number
  /** Steps of outcomes 1 to 4; never lower for a higher outcome. */
  readonly stepOfOutcome: readonly number[]
  readonly trigger: number
  /** Why it is so. */
  readonly why: string
}
