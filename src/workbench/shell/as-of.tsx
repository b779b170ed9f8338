import { useNavigate, useSearch } from '@tanstack/react-router'
import { frameWords } from '../../words/workbench/frame.ts'
import { useWords } from './language.tsx'

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

/** Chooses the day, and says loudly when it is not today. */
export function AsOfControl() {
  const { asOf, choose } = useAsOf()
  const words = useWords(frameWords)
  return (
    <div className={asOf === undefined ? 'row' : 'past'}>
      <label>{words.asOf} <input type="date" value={asOf ?? ''} onChange={({ target }) => choose(target.value || undefined)} /></label>
      {asOf === undefined ? null : <button type="button" className="plain" onClick={() => choose(undefined)}>{words.today}</button>}
    </div>
  )
}
