export interface Flag {
  /** Where its staff stands, in pixels. */
  readonly x: number
  /** Widths of what may be written on it, the most telling first. */
  readonly widths: readonly number[]
}

export interface FlagPlace {
  /** 0 is the row just above the drawing. */
  readonly row: number
  readonly side: 'start' | 'end'
  /** Which of the widths has room. */
  readonly choice: number
}

interface Placed extends FlagPlace {
  readonly x: number
  readonly fits: boolean
  readonly from: number
  readonly to: number
}

/** Rows for names on staffs: the ones on the left fly to the right and the others to the left, split so that the fewest names lie on a staff and the most telling names fit. Staffs are given from left to right. */
export function flagRows(flags: readonly Flag[], left: number, right: number): readonly FlagPlace[] {
  const splits = Array.from({ length: flags.length + 1 }, (_, split) => fly(flags, split, left, right))
  const [best] = splits.toSorted((one, other) => cost(one) - cost(other))
  return (best ?? []).map(({ row, side, choice }) => ({ row, side, choice }))
}

function fly(flags: readonly Flag[], split: number, left: number, right: number): readonly Placed[] {
  const rightwards = flags.slice(0, split).toReversed().reduce<readonly Placed[]>((others, flag) => [...others, place(flag, 'start', right - flag.x, others)], [])
  const all = flags.slice(split).reduce((others, flag) => [...others, place(flag, 'end', flag.x - left, others)], rightwards)
  return all.toSorted((one, other) => one.x - other.x)
}

function place({ x, widths }: Flag, side: FlagPlace['side'], room: number, others: readonly Placed[]): Placed {
  const fitting = widths.findIndex((each) => each <= room)
  const fits = fitting >= 0
  const choice = fits ? fitting : widths.length - 1
  const width = widths[choice] ?? 0
  const [from, to] = side === 'start' ? [x, x + width] : [x - width, x]
  const top = Math.max(-1, ...others.map(({ row }) => row)) + 1
  const rows = Array.from({ length: top + 1 }, (_, row) => ({ x, fits, side, choice, row, from, to }))
  return rows.find((candidate) => !others.some((other) => clash(candidate, other))) ?? { x, fits, side, choice, row: top, from, to }
}

/** Two names in one row that overlap, or a staff that runs up through a name. */
function clash(one: Placed, other: Placed): boolean {
  if (one.row === other.row) return one.from < other.to && other.from < one.to
  const [lower, upper] = one.row < other.row ? [one, other] : [other, one]
  return upper.x > lower.from && upper.x < lower.to
}

/** A clash or a name that runs out of the drawing is worse than any shorter name, a shorter name worse than any row. */
function cost(placed: readonly Placed[]): number {
  const clashes = placed.flatMap((one, index) => placed.slice(index + 1).filter((other) => clash(one, other))).length
  const shortened = placed.reduce((sum, { choice }) => sum + choice, 0)
  return (clashes + placed.filter(({ fits }) => !fits).length) * 1e6 + shortened * 1e3 + Math.max(0, ...placed.map(({ row }) => row))
}
