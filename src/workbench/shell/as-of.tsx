import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '../../words/format.ts'
import { frameWords } from '../../words/workbench/frame.ts'
import { TermHelp } from '../together/term-help.tsx'
import { useLanguage, useWords } from './language.tsx'

export interface ChosenDay {
  /** The day of which everything is shown; undefined is today, and only then may something be written. */
  readonly asOf: string | undefined
  readonly choose: (day: string | undefined) => void
}

/** The day of which the page is asked: it stands in the address, so that a link shows others the same. */
export function useAsOf(): ChosenDay {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asOf = typeof search['as-of'] === 'string' ? search['as-of'] : undefined
  return { asOf, choose: (day) => void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...before, 'as-of': day }) }) }
}

/** Says of which day everything is, loudly when that is not today, and opens a field to choose another. */
export function AsOfControl() {
  const { asOf, choose } = useAsOf()
  const words = useWords(frameWords)
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={asOf === undefined ? 'day row' : 'day row past'}>
      {asOf === undefined ? null : <span>{words.asOf} <strong>{formatDay(language, asOf)}</strong><span className="closed">, {words.readOnly}</span></span>}
      <button type="button" className="plain other" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{asOf === undefined ? words.asOfToday : words.otherDay}</button>
      {isOpen ? <DayField key={asOf} asOf={asOf} choose={choose} /> : null}
      {asOf === undefined ? null : <button type="button" className="plain" onClick={() => { setOpen(false); choose(undefined) }}>{words.today}</button>}
    </div>
  )
}

/** Whoever types a year passes through the years 2, 20 and 201: only a day that may be meant is asked for. */
function DayField({ asOf, choose }: ChosenDay) {
  const words = useWords(frameWords)
  const [typed, setTyped] = useState(asOf ?? '')
  const type = (day: string) => {
    setTyped(day)
    if (day >= '1900') choose(day)
  }
  return <><input type="date" aria-label={words.asOf} autoFocus min="1900-01-01" value={typed} onChange={({ target }) => type(target.value)} /><TermHelp term="as-of" /></>
}
