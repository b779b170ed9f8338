import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { searchRoute } from '../../api/team/searching/search-shapes.ts'
import { formWords } from '../../words/workbench/forms.ts'
import { Answer } from './answer.tsx'
import { findings } from './findings.ts'
import './forms.css'
import { useLanguage } from './language.tsx'
import { useRead } from './use-read.ts'

interface EvidenceSearchProps {
  readonly label: string
  /** What was taken already. */
  readonly ids: readonly string[]
  readonly take: (id: string) => void
  /** What stands between the field and what is found. */
  readonly children?: ReactNode
}

/** Looks for evidence by words, or takes it by its id. */
export function EvidenceSearch({ label, ids, take, children }: EvidenceSearchProps) {
  const words = formWords[useLanguage().language]
  const id = useId()
  const [typed, type] = useState('')
  const [asked, ask] = useState('')
  // It stands inside a form of its own, which is not to be sent by looking for something.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    ask(typed.trim())
  }
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <p className="row"><input id={id} value={typed} aria-describedby={`${id}-help`} onChange={({ target }) => type(target.value)} onKeyDown={onKeyDown} /><button type="button" disabled={typed.trim() === ''} onClick={() => ask(typed.trim())}>{words.search}</button></p>
      <p id={`${id}-help`} className="quiet">{words.evidenceHelp}</p>
      {children}
      {asked === '' ? null : <Found asked={asked} ids={ids} take={take} />}
    </div>
  )
}

function Found({ asked, ids, take }: { readonly asked: string; readonly ids: readonly string[]; readonly take: (id: string) => void }) {
  const { language } = useLanguage()
  const words = formWords[language]
  const found = useRead<typeof searchRoute>('GET /search', { query: { q: asked } })
  return (
    <div role="status">
      {/\s/.test(asked) || ids.includes(asked) ? null : <p><button type="button" onClick={() => take(asked)}>{words.takeId(asked)}</button></p>}
      <Answer of={found}>{(body) => {
        const items = findings(language, body)
        return items.length === 0 ? <p className="quiet">{words.nothingFound}</p> : (
          <>
            <p className="quiet">{words.found(items.length)}</p>
            <ul>{items.map(({ id, says, where }) => <li key={id}><span className="said">{says}</span> <span className="quiet">{where}</span> {ids.includes(id) ? <em>{words.taken}</em> : <button type="button" aria-label={words.take(says)} onClick={() => take(id)}>+</button>}</li>)}</ul>
          </>
        )
      }}</Answer>
    </div>
  )
}
