import { isGivenName } from '../names/known-names.ts'
import { closedClasses } from './grammar-en.ts'
import { headClasses } from './heads-en.ts'

/**
 * Whether a word in small letters is a given name, and no ordinary word. With it a run of unknown words is read as a person's name, to be
 * counted and linked, never to be shown.
 */
export function isPlainGivenName(lower: string): boolean {
  return lower.length > 2 && !headClasses().has(lower) && !closedClasses().has(lower) && isGivenName(lower.slice(0, 1).toUpperCase() + lower.slice(1))
}
