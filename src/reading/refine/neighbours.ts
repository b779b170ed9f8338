import type { Span } from '../document.ts'
import type { FoundClaim } from '../finder.ts'

/** Longer than any sentence, so that a claim lies in two stretches at most. */
const stretch = 2048

/** Claims that can be asked for by place, so that a text full of claims is not compared pair by pair. */
export class Neighbours {
  readonly all: FoundClaim[] = []
  readonly #byStretch = new Map<number, FoundClaim[]>()

  add(claim: FoundClaim): void {
    this.all.push(claim)
    for (let at = stretchOf(claim.start); at <= stretchOf(claim.end); at++) {
      const there = this.#byStretch.get(at)
      if (there === undefined) this.#byStretch.set(at, [claim])
      else there.push(claim)
    }
  }

  /** Whether one of the claims that may overlap the span is such. */
  hasNear(span: Span, isSuch: (claim: FoundClaim) => boolean): boolean {
    for (let at = stretchOf(span.start); at <= stretchOf(span.end); at++) if (this.#byStretch.get(at)?.some(isSuch) === true) return true
    return false
  }
}

function stretchOf(offset: number): number {
  return Math.floor(offset / stretch)
}
