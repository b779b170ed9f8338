import type { Claim } from '../../core/index.ts'
import type { Desk } from './desk.ts'

/** The sentence in which a claim begins. */
export function sentenceOf({ start }: Claim, { report: { text } }: Desk): string {
  const before = text.slice(0, start).split(/[.!?\n]/).at(-1) ?? ''
  return before + (text.slice(start).split(/[.!?\n]/, 1)[0] ?? '')
}
