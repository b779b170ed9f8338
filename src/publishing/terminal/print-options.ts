import type { Language } from '../../core/index.ts'

export interface PrintOptions {
  readonly language: Language
  /** Width of the terminal in characters. */
  readonly columns: number
}
