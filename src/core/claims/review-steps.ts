import type { ReviewStep } from './claim-review.ts'

type Step = Pick<ReviewStep, 'step' | 'act' | 'about' | 'author'>

/** The last act of a person on a report that stands and is no undoing itself: what their next undo takes back. */
export function stepToUndo(steps: readonly Step[], author: string): number | undefined {
  return ownActs(steps, author).findLast(({ step }) => isActive(steps, step))?.step
}

/** What a person undid last and has done nothing after: what their next redo brings back. */
export function stepToRedo(steps: readonly Step[], author: string): number | undefined {
  const last = ownActs(steps, author).at(-1)?.step ?? 0
  const undoings = steps.filter(({ act, author: by, step }) => act === 'undo' && by === author && step > last)
  // Of what was undone one after the other, the one undone last comes back first.
  return undoings.findLast(({ about, step }) => steps.findLast((each) => each.about === about)?.step === step)?.about
}

/** Whether what a step did has not been undone, or was done again. */
export function isActive(steps: readonly Step[], step: number): boolean {
  return steps.findLast(({ about }) => about === step)?.act !== 'undo'
}

function ownActs(steps: readonly Step[], author: string): readonly Step[] {
  return steps.filter(({ act, author: by }) => by === author && act !== 'undo' && act !== 'redo')
}
