/** One edition's level: its label, and the labels of the scale it was published on, lowest first. */
export interface PublishedLevel {
  readonly label: string
  readonly scale: readonly string[]
}

/** One edition that follows another, both on the scale of the later one, counted from 0; its place in the history, counted from 0. */
export interface Transition {
  readonly edition: number
  readonly before: number
  readonly level: number
}

/**
 * Refuses, in the name of the method, levels that their scale does not have, and a history without a transition to forecast: at least one edition
 * has to be on a scale that knows the label before it.
 */
export function checkHistory(method: string, history: readonly PublishedLevel[]): void {
  const isPublished = ({ label, scale }: PublishedLevel) => scale.length >= 2 && new Set(scale).size === scale.length && scale.includes(label)
  if (!history.every(isPublished) || transitionsOf(history).length === 0) {
    throw new RangeError(`${method} needs at least two levels on scales of two different labels or more, one of them on a scale that has the label before it`)
  }
}

/**
 * The steps of a history, each on the scale of the later edition: where a scale was replaced the earlier level is carried over by its label, so that
 * the third of four steps is no change when it becomes the fourth of five under the same name. A label that the new scale lacks gives no transition.
 */
export function transitionsOf(history: readonly PublishedLevel[]): readonly Transition[] {
  return history.slice(1).flatMap(({ label, scale }, at) => {
    const before = scale.indexOf(history[at]?.label ?? '')
    return before < 0 ? [] : [{ edition: at + 1, before, level: scale.indexOf(label) }]
  })
}
