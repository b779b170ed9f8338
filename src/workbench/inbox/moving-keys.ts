import type { Language } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import type { PageKey } from '../shell/keys.ts'
import type { Desk } from './use-desk.ts'

/** Digits that follow each other this soon are one number. */
const numberMs = 700

/** Keys that lead from claim to claim, and let go of what was begun. */
export function movingKeys(desk: Desk, language: Language): readonly PageKey[] {
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
export function numberKeys(desk: Desk, typed: { number: string; at: number }, language: Language): readonly PageKey[] {
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
