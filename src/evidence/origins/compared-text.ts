import type { Claim } from '../../core/index.ts'
import { toDatedPrint, type DatedPrint, type PrintedText } from './print-order.ts'
import { takeApart, type TakenApart } from './taken-apart.ts'

/** A report as it is compared with others: its words in their places, and what is claimed in it. */
export interface ComparedText extends TakenApart, DatedPrint {
  readonly claims: readonly Claim[]
}

/** Takes a report apart once, however many others it is then compared with. */
export function toComparedText(print: PrintedText, claims: readonly Claim[]): ComparedText {
  return { ...takeApart(print.text), ...toDatedPrint(print), claims }
}
