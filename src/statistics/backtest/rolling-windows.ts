/** Windows of equal length, one after the other, each forecast from what lay before it alone; all in one unit, for instance days. */
export interface RollingPlan {
  /** Times of the events since the watch began at 0, in any order. */
  readonly events: readonly number[]
  /** Where the first window starts, at least one window after 0, and where the watch ends. */
  readonly start: number
  readonly end: number
  readonly window: number
}

export interface RollingWindow {
  readonly from: number
  /** Events before `from`. */
  readonly past: readonly number[]
  /** Whether at least one event fell in [from, from + window). */
  readonly occurred: boolean
}

/**
 * The whole windows between start and end, with what was known at the start of each; what is left at the end is dropped. Domain: a window above
 * 0, start at least one window after 0, room for one window before the end, events from 0 to the end; throws on anything else.
 * Windows times events of time. Source: Tashman 2000 on rolling origins.
 */
export function rollingWindows({ events, start, end, window }: RollingPlan): readonly RollingWindow[] {
  if (!(window > 0) || !(start >= window) || !(end >= start + window) || end === Infinity || !events.every((event) => event >= 0 && event <= end)) {
    throw new RangeError('rollingWindows needs a window above 0, one before the start, one before the end, and events from 0 to the end')
  }
  const windows = Math.floor((end - start) / window)
  return Array.from({ length: windows }, (_, at) => {
    const from = start + at * window
    return { from, past: events.filter((event) => event < from), occurred: hasEvent(events, from, from + window) }
  })
}

/** Whether an event fell from `from` up to but not including `to`. */
export function hasEvent(events: readonly number[], from: number, to: number): boolean {
  return events.some((event) => event >= from && event < to)
}
