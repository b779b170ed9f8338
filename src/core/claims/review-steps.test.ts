import { expect, test } from 'vitest'
import type { ReviewAct } from './claim-review.ts'
import { isActive, stepToRedo, stepToUndo } from './review-steps.ts'

/** `accept` is an act of analyst-1, `undo 2` undoes step 2, `analyst-2: accept` is an act of somebody else. */
function steps(...lines: readonly string[]) {
  return lines.map((line, at) => {
    const [, author = 'analyst-1', act, about] = /^(?:([\w-]+): )?(\w+)(?: (\d+))?$/.exec(line) ?? []
    return { step: at + 1, act: act as ReviewAct, about: about === undefined ? undefined : Number(about), author }
  })
}

test.each([
  ['nothing was done', [], undefined, undefined],
  ['one act', ['accept'], 1, undefined],
  ['it was undone', ['accept', 'undo 1'], undefined, 1],
  ['two were undone, the second first', ['accept', 'reject', 'undo 2', 'undo 1'], undefined, 1],
  ['one of the two came back', ['accept', 'reject', 'undo 2', 'undo 1', 'redo 1'], 1, 2],
  ['both came back', ['accept', 'reject', 'undo 2', 'undo 1', 'redo 1', 'redo 2'], 2, undefined],
  ['undone, done again, undone again', ['accept', 'undo 1', 'redo 1', 'undo 1'], undefined, 1],
  ['something else was done after an undo', ['accept', 'undo 1', 'reject'], 3, undefined],
  ['what others did is theirs', ['accept', 'analyst-2: reject'], 1, undefined],
])('%s', (_, lines, undo, redo) => {
  expect(stepToUndo(steps(...lines), 'analyst-1')).toBe(undo)
  expect(stepToRedo(steps(...lines), 'analyst-1')).toBe(redo)
})

test('an act stands unless its last undoing or redoing says otherwise', () => {
  const all = steps('accept', 'undo 1', 'redo 1')
  expect(isActive(all.slice(0, 1), 1)).toBe(true)
  expect(isActive(all.slice(0, 2), 1)).toBe(false)
  expect(isActive(all, 1)).toBe(true)
})
