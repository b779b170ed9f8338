import { useState } from 'react'
import type { WriteWords } from '../../words/workbench/write.ts'
import { EvidenceSearch } from '../shell/evidence-search.tsx'

interface EvidenceNamesProps {
  readonly evidence: readonly string[]
  readonly words: WriteWords
  readonly isReadOnly: boolean
  readonly add: (id: string) => void
  readonly remove: (id: string) => void
}

/** What a sentence rests on, by name, and a search for more. */
export function EvidenceNames({ evidence, words, isReadOnly, add, remove }: EvidenceNamesProps) {
  const [isSearching, search] = useState(false)
  return (
    <div className="rests">
      <span>{words.restsOn}:</span>
      {evidence.length === 0 ? <span className="doubt">{words.restsOnNothing}</span> : (
        <ul>{evidence.map((id) => <li key={id}><code>{id}</code>{isReadOnly ? null : <button type="button" className="plain" aria-label={words.letGo(id)} onClick={() => remove(id)}>×</button>}</li>)}</ul>
      )}
      {isReadOnly ? null : <button type="button" aria-expanded={isSearching} onClick={() => search(!isSearching)}>{words.addEvidence}</button>}
      {isSearching && !isReadOnly ? <EvidenceSearch label={words.evidenceLabel} ids={evidence} take={add} /> : null}
    </div>
  )
}
