import type { Language } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import type { PageKey } from '../shell/keys.ts'
import type { Desk } from './use-desk.ts'
import { cutsOf, moveEdge, type Edge } from './words-of-text.ts'

/** Keys that move an end of the passage of a claim by a word. */
export function edgeKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { keys: does } = inboxWords[language]
  const move = (edge: Edge, step: 1 | -1) => () => desk.claim !== undefined && desk.move(moveEdge(desk.words, desk.moved ?? desk.claim.claim, edge, step))
  return [
    { key: ']', does: does.endOn, run: move('end', 1) }, { key: '[', does: does.endBack, run: move('end', -1) },
    { key: '}', does: does.startOn, run: move('start', 1) }, { key: '{', does: does.startBack, run: move('start', -1) },
  ]
}

/** In a split they move the cut, elsewhere they choose words for a claim of one's own. */
export function arrowKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { keys: does } = inboxWords[language]
  const step = (by: 1 | -1) => () => (desk.mode === 'split' ? moveCut(desk, by) : desk.select(begin(desk, by)))
  return [
    { key: 'ArrowRight', does: does.select, run: step(1) }, { key: 'ArrowLeft', does: does.select, run: step(-1) },
    { key: 'Shift+ArrowRight', does: does.select, run: () => desk.select(desk.selection === undefined ? begin(desk, 1) : moveEdge(desk.words, desk.selection, 'end', 1)) },
    { key: 'Shift+ArrowLeft', does: does.select, run: () => desk.selection !== undefined && desk.select(moveEdge(desk.words, desk.selection, 'end', -1)) },
  ]
}

/** The word beside what is selected, or the first of the active claim. */
function begin({ words, selection, claim }: Desk, by: 1 | -1) {
  const from = selection?.start ?? (claim?.claim.start ?? 0) - by
  return (by === 1 ? words.find(({ start }) => start > from) : words.findLast(({ start }) => start < from)) ?? selection
}

/** Puts a cut in the middle of a claim that has more than one word. */
export function beginSplit({ claim, words, setMode, setCut }: Desk): void {
  if (claim === undefined) return
  const cuts = cutsOf(words, claim.claim)
  if (cuts.length === 0) return
  setCut(cuts[Math.floor(cuts.length / 2)])
  setMode('split')
}

function moveCut({ claim, words, cut = 0, setCut }: Desk, by: 1 | -1): void {
  if (claim === undefined) return
  const cuts = cutsOf(words, claim.claim)
  setCut((by === 1 ? cuts.find((each) => each > cut) : cuts.findLast((each) => each < cut)) ?? cut)
}

/** Keeps where the passage or the cut now is. */
export function keepPlace({ claim, moved, cut, mode, take }: Desk): void {
  if (claim === undefined) return
  const { id, start, end } = claim.claim
  if (mode === 'split' && cut !== undefined) return take({ act: 'split', claim: id, parts: [{ start, end: cut }, { start: cut, end }] })
  if (moved !== undefined) take({ act: 'correct', claim: id, fields: [], span: moved })
}
