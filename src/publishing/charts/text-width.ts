/** Width of a letter of the sans at 12 units, on the broad side. */
const letterPixels = 6.6

/** Room that a text of 12 units may take. */
export function textWidth({ length }: string): number {
  return length * letterPixels
}
