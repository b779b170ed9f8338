import type { Claim } from '../../core/index.ts'
import { toDatedPrint, type DatedPrint, type PrintedText } from './print-order.ts'
import { takeApart, type TakenApart } from './taken-apart.ts'

/** A report with its words in their places. */
export interface PlacedPrint extends TakenApart, DatedPrint {}

/** A report as it is compared with others: its words in their places, and what is claimed in it. */
export interface ComparedText extends PlacedPrint {
  readonly claims: readonly Claim[]
}

/** Takes a report apart once, however many others it is then compared with. */
export function toPlacedPrint(print: PrintedText): PlacedPrint {
  return { ...takeApart(print.text), ...toDatedPrint(print) }
}

/** The same with what is claimed in it. */
export function toComparedText(print: PrintedText, claims: readonly Claim[]): ComparedText {
  return { ...toPlacedPrint(print), claims }
}
