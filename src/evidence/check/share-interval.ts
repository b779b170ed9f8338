import type { Interval } from '../figures/interval.ts'

/** Fractions that people round shares to; a share said as one of them lies nearer to it than to its neighbours. */
const spoken = [0, 1 / 10, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 9 / 10, 1]

/** What a share in words or per cent allows, of 1: `1/3`, `34%`, `>1/2`; undefined for words without a number. */
export function claimedShare(share: string): Interval | undefined {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(share)?.[1]
  if (percent !== undefined) return { low: (Number(percent) - 0.5) / 100, high: (Number(percent) + 0.5) / 100 }
  const [, sign, over, under] = /^([<>]?)(\d+)\/(\d+)$/.exec(share) ?? []
  if (over === undefined || under === undefined || Number(under) === 0) return undefined
  const fraction = Number(over) / Number(under)
  if (sign === '>') return { low: fraction, high: 1 }
  return sign === '<' ? { low: 0, high: fraction } : nearestTo(fraction)
}

function nearestTo(fraction: number): Interval {
  const below = spoken.findLast((each) => each < fraction - 1e-9) ?? 0
  const above = spoken.find((each) => each > fraction + 1e-9) ?? 1
  return { low: (below + fraction) / 2, high: (fraction + above) / 2 }
}

/** The shares that two counts allow; undefined where the whole may be nobody. */
export function sharesAllowed(part: Interval | undefined, whole: Interval | undefined): Interval | undefined {
  if (part === undefined || whole === undefined || whole.low <= 0) return undefined
  return { low: Math.min(1, part.low / whole.high), high: Math.min(1, part.high / whole.low) }
}
