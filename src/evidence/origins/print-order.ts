import { firstDayOf, lastDayOf, type Day, type Print } from '../../core/index.ts'
import { plainAddress } from './plain-address.ts'

/** A print with its text, which may name where another was printed. */
export type PrintedText = Print & { readonly text: string }

/** A print with the days between which it was published: one, or those of its month or year. */
export interface DatedPrint {
  readonly print: PrintedText
  readonly first: Day
  readonly last: Day
}

/** Reads the days of a print once, however many others it is then held against. */
export function toDatedPrint(print: PrintedText): DatedPrint {
  return { print, first: firstDayOf(print.published), last: lastDayOf(print.published) }
}

/** Earliest published first; a text known by its month comes after the days of that month. */
export function byPrinting(a: Print, b: Print): number {
  return byDay(lastDayOf(a.published), lastDayOf(b.published)) || byDay(a.known, b.known) || byDay(a.id, b.id)
}

/** Whether the first of two prints copies the second: on days that leave it open by the address that one of them names, else by time. */
export function isCopyOf(print: DatedPrint, other: DatedPrint): boolean {
  if (print.first > other.last) return true
  if (other.first > print.last) return false
  const [names, isNamed] = [namesAddress(print, other), namesAddress(other, print)]
  return names === isNamed ? byPrinting(print.print, other.print) > 0 : names
}

function byDay(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function namesAddress({ print: { text } }: DatedPrint, { print: { url } }: DatedPrint): boolean {
  if (url === undefined || !text.includes('://')) return false
  const wanted = plainAddress(url)
  return (text.match(/https?:\/\/[^\s<>"“”()]+/g) ?? []).some((address) => plainAddress(address.replace(/[.,;:!?]+$/, '')) === wanted)
}
