import { firstDayOf, lastDayOf, type Print } from '../../core/index.ts'
import { plainAddress } from './plain-address.ts'

/** A print with its text, which may name where another was printed. */
export type PrintedText = Print & { readonly text: string }

/** Earliest published first; a text known by its month comes after the days of that month. */
export function byPrinting(a: Print, b: Print): number {
  return lastDayOf(a.published).localeCompare(lastDayOf(b.published)) || a.known.localeCompare(b.known) || a.id.localeCompare(b.id)
}

/** Whether the first of two prints copies the second: on days that leave it open by the address that one of them names, else by time. */
export function isCopyOf(print: PrintedText, other: PrintedText): boolean {
  const [names, isNamed] = mayBeOneDay(print, other) ? [namesAddress(print, other), namesAddress(other, print)] : [false, false]
  return names === isNamed ? byPrinting(print, other) > 0 : names
}

function mayBeOneDay(a: Print, b: Print): boolean {
  return firstDayOf(a.published) <= lastDayOf(b.published) && firstDayOf(b.published) <= lastDayOf(a.published)
}

function namesAddress({ text }: PrintedText, { url }: Print): boolean {
  if (url === undefined) return false
  const wanted = plainAddress(url)
  return (text.match(/https?:\/\/[^\s<>"“”()]+/g) ?? []).some((address) => plainAddress(address.replace(/[.,;:!?]+$/, '')) === wanted)
}
