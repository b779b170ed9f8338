import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useKeys, type PageKey } from '../shell/keys.ts'
import { useLanguage } from '../shell/language.tsx'
import type { Desk } from './use-desk.ts'
import { cutsOf, moveEdge, type Edge } from './words-of-text.ts'

/** Digits that follow each other this soon are one number. */
const numberMs = 700

/** The keys by which a whole report is reviewed: one hand on the letters, the other on the arrows. */
export function useDeskKeys(desk: Desk, mayWrite: boolean): void {
  const { language } = useLanguage()
  const typed = useRef({ number: '', at: 0 })
  const keys = useMemo(() => [...movingKeys(desk, language), ...(desk.mode === 'reject' ? [] : numberKeys(desk, typed.current, language)), ...(mayWrite ? writingKeys(desk, language) : [])].map(atOnce), [desk, mayWrite, language])
  useKeys(keys)
}

/** Whoever types quickly presses the next key before the page would have been drawn: each key sees what the one before it did. */
function atOnce(key: PageKey): PageKey {
  return { ...key, run: () => flushSync(key.run) }
}

type Language = keyof typeof inboxWords

function movingKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { keys: does } = inboxWords[language]
  return [
    { key: 'j', does: does.next, run: () => desk.go(1) },
    { key: 'k', does: does.previous, run: () => desk.go(-1) },
    { key: 'd', does: does.doubt, run: () => nextDoubt(desk) },
    { key: 'Escape', does: does.drop, run: () => letGo(desk) },
  ]
}

function nextDoubt({ unseen, items, active, choose }: Desk): void {
  const from = items.findIndex(({ key }) => key === active?.key)
  const next = unseen.find(({ key }) => items.findIndex((item) => item.key === key) > from) ?? unseen[0]
  if (next !== undefined) choose(next.key)
}

function letGo({ setMode, move, select, setCut }: Desk): void {
  setMode('facts')
  move(undefined)
  select(undefined)
  setCut(undefined)
}

/** The number of a claim leads to it. */
function numberKeys(desk: Desk, typed: { number: string; at: number }, language: Language): readonly PageKey[] {
  const claims = desk.items.filter((item) => 'claim' in item)
  return [...'0123456789'].map((digit) => ({
    key: digit, does: inboxWords[language].keys.jump,
    run: () => {
      const now = performance.now()
      const longer = now - typed.at < numberMs ? typed.number + digit : digit
      // A number that leads nowhere is the beginning of another one.
      typed.number = claims[Number(longer) - 1] === undefined ? digit : longer
      typed.at = now
      const item = claims[Number(typed.number) - 1]
      if (item !== undefined) desk.choose(item.key)
    },
  }))
}

function writingKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { claim, take, setMode, moved } = desk
  const { keys: does } = inboxWords[language]
  const onClaim = (run: (id: string) => void) => () => claim !== undefined && run(claim.claim.id)
  const keep = (id: string, goOn: boolean) => (moved === undefined ? take({ act: 'accept', claim: id }, goOn) : take({ act: 'correct', claim: id, fields: [], span: moved }, goOn))
  return [
    { key: 'a', does: does.accept, run: onClaim((id) => keep(id, true)) },
    { key: 'x', does: does.reject, run: onClaim(() => setMode('reject')) },
    { key: 'e', does: does.edit, run: onClaim(() => setMode('edit')) },
    { key: 's', does: does.split, run: () => beginSplit(desk) },
    { key: 'n', does: does.add, run: () => setMode('add') },
    { key: 'u', does: does.undo, run: () => take({ act: 'undo' }) },
    { key: 'r', does: does.redo, run: () => take({ act: 'redo' }) },
    { key: 'A', does: does.rest, run: desk.acceptRest },
    { key: 'f', does: does.finish, run: () => take({ act: 'finish' }) },
    // Only where there is something to keep: elsewhere Enter presses the button that has the focus.
    ...(moved !== undefined || desk.mode === 'split' ? [{ key: 'Enter', does: does.save, run: () => keepPlace(desk) }] : []),
    ...edgeKeys(desk, language), ...arrowKeys(desk, language),
  ]
}

function edgeKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { keys: does } = inboxWords[language]
  const move = (edge: Edge, step: 1 | -1) => () => desk.claim !== undefined && desk.move(moveEdge(desk.words, desk.moved ?? desk.claim.claim, edge, step))
  return [
    { key: ']', does: does.endOn, run: move('end', 1) }, { key: '[', does: does.endBack, run: move('end', -1) },
    { key: '}', does: does.startOn, run: move('start', 1) }, { key: '{', does: does.startBack, run: move('start', -1) },
  ]
}

/** In a split they move the cut, elsewhere they choose words for a claim of one's own. */
function arrowKeys(desk: Desk, language: Language): readonly PageKey[] {
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

function beginSplit({ claim, words, setMode, setCut }: Desk): void {
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

function keepPlace({ claim, moved, cut, mode, take }: Desk): void {
  if (claim === undefined) return
  const { id, start, end } = claim.claim
  if (mode === 'split' && cut !== undefined) return take({ act: 'split', claim: id, parts: [{ start, end: cut }, { start: cut, end }] })
  if (moved !== undefined) take({ act: 'correct', claim: id, fields: [], span: moved })
}
