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
    for (const at of stretchesOf(claim)) {
      const there = this.#byStretch.get(at)
      if (there === undefined) this.#byStretch.set(at, [claim])
      else there.push(claim)
    }
  }

  /** Claims that may overlap the span. */
  near(span: Span): readonly FoundClaim[] {
    return stretchesOf(span).flatMap((at) => this.#byStretch.get(at) ?? [])
  }
}

function stretchesOf({ start, end }: Span): readonly number[] {
  const first = Math.floor(start / stretch)
  const last = Math.floor(end / stretch)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
