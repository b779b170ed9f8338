import { forecastCount, updateRate, updateRateDiscounted } from '../rates/gamma-poisson.ts'
import { hasEvent, type RollingWindow } from './rolling-windows.ts'

/** How the chance of at least one event in the next window is reckoned from the past; a half-life is in the unit of the window. */
export type WindowModel =
  | { readonly kind: 'static' | 'climatology' | 'persistence' | 'last-window' | 'even' }
  | { readonly kind: 'half-life'; readonly halfLife: number }

/** Jeffreys' prior of a rate: half an event, and no exposure. */
const jeffreys = { alpha: 0.5, beta: 0 }

/**
 * Probability of at least one event in the window, from the past alone. `static`: one rate throughout, `half-life`: older events weigh less,
 * `last-window`: the last window alone, all three a gamma belief from Jeffreys' prior. `climatology`: the share of past windows, counted back
 * from the origin, with half a window that had an event and half that had none. `persistence`: 0.8 after a window with an event and 0.2 after
 * one without, a convention fixed beforehand. `even`: a coin. Domain: what `rollingWindows` gives, half-lives above 0; throws on anything else.
 */
export function forecastWindow(model: WindowModel, { from, past }: Pick<RollingWindow, 'from' | 'past'>, window: number): number {
  const atLeastOne = (rate: { readonly alpha: number; readonly beta: number }) => forecastCount(rate, window).atLeast(1)
  switch (model.kind) {
    case 'static': return atLeastOne(updateRate(jeffreys, past.length, from))
    case 'last-window': return atLeastOne(updateRate(jeffreys, past.filter((event) => event >= from - window).length, window))
    case 'half-life': return atLeastOne(discounted(model.halfLife, from, past))
    case 'climatology': return climatology(from, past, window)
    case 'persistence': return hasEvent(past, from - window, from) ? 0.8 : 0.2
    case 'even': return 0.5
  }
}

function discounted(halfLife: number, from: number, past: readonly number[]): { readonly alpha: number; readonly beta: number } {
  if (!(halfLife > 0 && halfLife < Infinity)) throw new RangeError('forecastWindow needs half-lives above 0')
  return updateRateDiscounted(jeffreys, past.map((event) => from - event), from, halfLife)
}

function climatology(from: number, past: readonly number[], window: number): number {
  const windows = Math.floor(from / window)
  const struck = Array.from({ length: windows }, (_, back) => hasEvent(past, from - (back + 1) * window, from - back * window)).filter(Boolean).length
  return (struck + 0.5) / (windows + 1)
}
