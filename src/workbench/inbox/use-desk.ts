import { useMemo, useState } from 'react'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { keptForms } from '../client/kept-forms.ts'
import { useLanguage } from '../shell/language.tsx'
import { additionKeptAs, correctionKeptAs, rejectionKeptAs } from './kept-as.ts'
import { isDoubted, itemsOf, openClaims, type Item, type OpenClaim, type OpenReport } from './open-report.ts'
import { useActs, type Act, type Acts } from './use-acts.ts'
import { wordsOf, type Span } from './words-of-text.ts'

/** What the third pane is for at this moment. */
export type Mode = 'facts' | 'edit' | 'reject' | 'split' | 'add'

export interface Desk {
  readonly open: OpenReport
  readonly items: readonly Item[]
  readonly active: Item | undefined
  readonly claim: OpenClaim | undefined
  readonly words: readonly Span[]
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  /** The passage of the active claim, where it was moved and not kept yet. */
  readonly moved: Span | undefined
  readonly move: (span: Span | undefined) => void
  readonly selection: Span | undefined
  readonly select: (span: Span | undefined) => void
  readonly cut: number | undefined
  readonly setCut: (cut: number | undefined) => void
  readonly choose: (key: string) => void
  /** Goes so many places on, and stays within the list. */
  readonly go: (by: number) => void
  /** Doubts that nobody has looked at since the page was opened. */
  readonly unseen: readonly Item[]
  readonly take: (act: Act, goOn?: boolean) => void
  readonly acceptRest: () => void
  /** For a key that decides, while there is no claim under it. */
  readonly sayNoClaim: () => void
  readonly acts: Acts
  /** What was done last, for who hears it. */
  readonly said: string
}

/** The state of a review: where one is, what is chosen, and what is being done. */
export function useDesk(open: OpenReport): Desk {
  const text = inboxWords[useLanguage().language]
  const items = useMemo(() => itemsOf(open), [open])
  const words = useMemo(() => wordsOf(open.report.text), [open.report.text])
  const [at, setAt] = useState(items[0]?.key)
  const [looked, look] = useState<ReadonlySet<string>>(() => new Set(items[0] === undefined ? [] : [items[0].key]))
  const [mode, setMode] = useState<Mode>('facts')
  const [moved, move] = useState<Span>()
  const [selection, select] = useState<Span>()
  const [cut, setCut] = useState<number>()
  const [said, say] = useState('')
  const acts = useActs(open.report.id, text.failed)
  const active = items.find(({ key }) => key === at) ?? items[0]
  const claim = active !== undefined && 'claim' in active ? active.claim : undefined
  const choose = (key: string) => {
    setAt(key)
    look((before) => new Set([...before, key]))
    setMode('facts')
    move(undefined)
    setCut(undefined)
  }
  const go = (by: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, items.findIndex(({ key }) => key === active?.key) + by))]
    if (next !== undefined) choose(next.key)
  }
  const take = (act: Act, goOn = false, restDone = '') => {
    setMode('facts')
    move(undefined)
    setCut(undefined)
    if (act.act === 'add') select(undefined)
    if (goOn) go(1)
    void acts.take(act).then((taken) => {
      if (!taken) return
      if (act.act === 'correct') keptForms.drop(correctionKeptAs(act.claim))
      if (act.act === 'reject') keptForms.drop(rejectionKeptAs(act.claim))
      if (act.act === 'add') keptForms.drop(additionKeptAs(open.report.id))
      // In the order of the acts: said sooner, the word of an act that was still under way would cover it.
      say(act.act === 'rest' ? restDone : text.done[act.act])
    })
  }
  const unseen = items.filter((item) => isDoubted(item) && !looked.has(item.key))
  const acceptRest = () => {
    const undecided = openClaims(acts.now() ?? open)
    const rest = undecided.filter(({ doubts }) => doubts.length === 0).map((each) => each.claim.id)
    if (unseen.length > 0) return say(text.doubtsUnseen(unseen.length))
    if (rest.length === 0) return say(text.nothingOpen)
    take({ act: 'rest', claims: rest }, false, text.restDone(rest.length, undecided.length - rest.length))
  }
  return { open, items, active, claim, words, mode, setMode, moved, move, selection, select, cut, setCut, choose, go, unseen, take, acceptRest, sayNoClaim: () => say(text.notOnClaim), acts, said }
}
