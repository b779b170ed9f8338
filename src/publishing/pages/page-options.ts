import type { Country, Language } from '../../core/index.ts'

export interface PageOptions {
  readonly language: Language
  /** Countries that may be chosen, in the order of their codes. */
  readonly countries: readonly Country[]
}
