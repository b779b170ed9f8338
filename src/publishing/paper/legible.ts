import { cleanText } from '../exchange/clean-text.ts'
import { standIn, type Press } from '../press.ts'

/** A text in characters that can be printed: composed, on one line, without those that have no form of their own; a run of characters that the typefaces lack becomes one `[?]`. */
export function legible(text: string, has: Press['has']): string {
  const whole = cleanText(text.replace(/[\t\n\r\u2028\u2029 ]+/g, ' ')).normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  let printed = ''
  for (const character of whole) {
    if (has(character.codePointAt(0) ?? 0)) printed += character
    else if (!printed.endsWith(standIn)) printed += standIn
  }
  return printed
}
