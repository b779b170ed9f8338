import type { Problem } from '../../core/index.ts'

/** NIST SP 800-63B asks for 8 where there is a second factor and 15 where there is none; Peil has both kinds of account. */
export const leastPasswordCharacters = 12
/** So long that nobody is kept from a sentence, and short enough to compute with. */
export const mostPasswordCharacters = 256
const leastDifferent = 5

/** Why a password cannot be that of an account; no rule on kinds of characters, which make passwords worse (NIST SP 800-63B, 5.1.1.2). */
export function passwordProblem(password: string, name: string): Problem | undefined {
  const reason = reasonAgainst(password, name)
  return reason && { kind: 'password-refused', reason, least: leastPasswordCharacters, most: mostPasswordCharacters }
}

function reasonAgainst(password: string, name: string) {
  const characters = [...password]
  if (characters.length < leastPasswordCharacters) return 'short'
  if (characters.length > mostPasswordCharacters) return 'long'
  if (new Set(characters).size < leastDifferent) return 'plain'
  return password.toLowerCase().includes(name) ? 'name' : undefined
}
