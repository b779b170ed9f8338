import type { Edition } from '../../../core/index.ts'

/** How an alert is pointed at: who sent it, which it is, and when. */
export interface AlertName {
  readonly sender: string
  readonly identifier: string
  readonly sent: string
}

/** The name of an edition's alert; without the spaces, commas, `<` and `&` that CAP forbids in it. */
export function alertName({ id, issued, publisher }: Edition): AlertName {
  return { sender: new URL(publisher.address).host, identifier: `peil-${id}`, sent: capTime(issued) }
}

/** UTC to the second, written as CAP wants it: neither `Z` nor fractions pass its schema. */
export function capTime(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}-00:00`
}
