import { useId, useState, type ReactNode } from 'react'
import { termLines, type Term } from '../../words/workbench/terms.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import './together.css'

/** A `?` beside a term of the field, which opens what it means here. */
export function TermHelp({ term }: { readonly term: Term }) {
  const words = useWords(togetherWords)
  const { language } = useLanguage()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { name, line } = termLines[language][term]
  return (
    <span className="help">
      <button type="button" aria-expanded={isOpen} aria-controls={id} aria-label={words.whatIs(name)} onClick={() => setOpen(!isOpen)} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>?</button>
      {isOpen ? <p id={id} role="note"><strong>{name}</strong>: {line}</p> : null}
    </span>
  )
}

/** A heading, with what its terms mean beside it. */
export function Titled({ terms, children }: { readonly terms: readonly Term[]; readonly children: ReactNode }) {
  return <div className="titled">{children}{terms.map((term) => <TermHelp key={term} term={term} />)}</div>
}
