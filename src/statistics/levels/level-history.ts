/** Levels in order of publication, counted from 0 on one scale of so many; at least two, so that there is a transition to forecast. */
export interface LevelHistory {
  readonly levels: readonly number[]
  readonly scale: number
}

/** Refuses, in the name of the method, a history without a transition and levels that the scale does not have. */
export function checkHistory(method: string, { levels, scale }: LevelHistory): void {
  const isLevel = (level: number) => Number.isInteger(level) && level >= 0 && level < scale
  if (!Number.isInteger(scale) || scale < 2 || levels.length < 2 || !levels.every(isLevel)) {
    throw new RangeError(`${method} needs at least two levels, all from 0 to below a scale of at least two`)
  }
}

/** Whether each level but the first differs from the one before it. */
export function changesOf(levels: readonly number[]): readonly boolean[] {
  return levels.slice(1).map((level, at) => level !== levels[at])
}
