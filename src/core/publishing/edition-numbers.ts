import type { ShownIndicator } from '../indicators/indicator-measures.ts'
import type { Region } from '../indicators/region.ts'

/** What an edition freezes beside its sentences: the numbers of every indicator, and where its events lie. */
export interface EditionNumbers {
  readonly indicators: readonly ShownIndicator[]
  /** The regions that subjects of indicators name. */
  readonly regions: readonly Region[]
  /** The towns that the place of an event names, by the event's id; an event that is known to its country or region alone is not here. */
  readonly towns: Readonly<Record<string, readonly EventTown[]>>
}

/** A town as the gazetteer has it, in degrees: its middle, never an address in it. */
export interface EventTown {
  readonly latitude: number
  readonly longitude: number
}
