import type { WriteWords } from '../../words/workbench/write.ts'
import { useKeptForm } from '../client/kept-forms.ts'

interface EvidenceNamesProps {
  /** Under which a name that is being typed is kept. */
  readonly keptAs: string
  readonly evidence: readonly string[]
  readonly words: WriteWords
  readonly isReadOnly: boolean
  readonly add: (id: string) => void
  readonly remove: (id: string) => void
}

/** What a sentence rests on, by name. */
export function EvidenceNames({ keptAs, evidence, words, isReadOnly, add, remove }: EvidenceNamesProps) {
  const { value: typed, change, done } = useKeptForm(keptAs, '')
  return (
    <div className="rests">
      <span>{words.restsOn}:</span>
      {evidence.length === 0 ? <span className="doubt">{words.restsOnNothing}</span> : (
        <ul>{evidence.map((id) => <li key={id}><code>{id}</code>{isReadOnly ? null : <button type="button" className="plain" aria-label={words.letGo(id)} onClick={() => remove(id)}>×</button>}</li>)}</ul>
      )}
      {isReadOnly ? null : (
        <input value={typed} placeholder={words.evidenceHelp} aria-label={words.addEvidence} onChange={({ target }) => (target.value === '' ? done() : change(target.value))} onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return
          event.preventDefault()
          add(typed.trim())
          done()
        }} />
      )}
    </div>
  )
}
