import { useState } from 'react'
import type { WriteWords } from '../../words/workbench/write.ts'

interface EvidenceNamesProps {
  readonly evidence: readonly string[]
  readonly words: WriteWords
  readonly isReadOnly: boolean
  readonly add: (id: string) => void
  readonly remove: (id: string) => void
}

/** What a sentence rests on, by name. */
export function EvidenceNames({ evidence, words, isReadOnly, add, remove }: EvidenceNamesProps) {
  const [typed, setTyped] = useState('')
  return (
    <div className="rests">
      <span>{words.restsOn}:</span>
      {evidence.length === 0 ? <span className="doubt">{words.restsOnNothing}</span> : (
        <ul>{evidence.map((id) => <li key={id}><code>{id}</code>{isReadOnly ? null : <button type="button" className="plain" aria-label={words.letGo(id)} onClick={() => remove(id)}>×</button>}</li>)}</ul>
      )}
      {isReadOnly ? null : (
        <input value={typed} placeholder={words.evidenceHelp} aria-label={words.addEvidence} onChange={({ target }) => setTyped(target.value)} onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return
          event.preventDefault()
          add(typed.trim())
          setTyped('')
        }} />
      )}
    </div>
  )
}
