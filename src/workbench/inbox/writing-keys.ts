import type { Language } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import type { PageKey } from '../shell/keys.ts'
import { arrowKeys, beginSplit, edgeKeys, keepPlace } from './place-keys.ts'
import type { Desk } from './use-desk.ts'

/** Keys that decide on a claim, or put it right. */
export function writingKeys(desk: Desk, language: Language): readonly PageKey[] {
  const { claim, take, setMode, moved } = desk
  const { keys: does } = inboxWords[language]
  const onClaim = (run: (id: string) => void) => () => (claim === undefined ? desk.sayNoClaim() : run(claim.claim.id))
  const keep = (id: string, goOn: boolean) => (moved === undefined ? take({ act: 'accept', claim: id }, goOn) : take({ act: 'correct', claim: id, fields: [], span: moved }, goOn))
  return [
    { key: 'a', does: does.accept, run: onClaim((id) => keep(id, true)) },
    { key: 'x', does: does.reject, run: onClaim(() => setMode('reject')) },
    { key: 'e', does: does.edit, run: onClaim(() => setMode('edit')) },
    { key: 's', does: does.split, run: onClaim(() => beginSplit(desk)) },
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
