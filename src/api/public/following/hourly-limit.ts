const hourMs = 3_600_000

/** So many times an hour for each key, and no more. Kept in memory alone, and for an hour: who asked is nobody's business afterwards. */
export interface HourlyLimit {
  /** Counts one more; false where it is one too many, which counts as well. */
  readonly allows: (key: string, now: Date) => boolean
}

/** A limit of its own, with nothing counted yet. */
export function hourlyLimit(most: number): HourlyLimit {
  const moments = new Map<string, number[]>()
  return {
    allows: (key, now) => {
      const from = now.getTime() - hourMs
      for (const [other, times] of moments) if ((times.at(-1) ?? 0) <= from) moments.delete(other)
      const recent = [...(moments.get(key) ?? []).filter((time) => time > from), now.getTime()].slice(-(most + 1))
      moments.set(key, recent)
      return recent.length <= most
    },
  }
}
