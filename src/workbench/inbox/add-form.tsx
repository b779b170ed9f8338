import { useState } from 'react'
import { claimKinds, type ClaimKind } from '../../core/index.ts'
import { claimKindName } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import { FieldEditor } from './field-editor.tsx'
import { additionKeptAs } from './kept-as.ts'
import type { Desk } from './use-desk.ts'

/** A claim that the reader missed, on the words that are chosen. */
export function AddForm({ desk: { open, selection, take, setMode } }: { readonly desk: Desk }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const [kind, setKind] = useState<ClaimKind>('FIGURE')
  return (
    <section aria-label={words.addTitle}>
      <h2>{words.addTitle}</h2>
      {selection === undefined ? <p>{words.addHelp}</p> : (
        <>
          <p>{words.selected(open.report.text.slice(selection.start, selection.end))}</p>
          <label>{words.kind} <select value={kind} onChange={({ target }) => setKind(claimKinds.find((each) => each === target.value) ?? kind)}>{claimKinds.map((each) => <option key={each} value={each}>{claimKindName(language, each)}</option>)}</select></label>
          <FieldEditor key={kind} kind={kind} fields={{}} keptAs={additionKeptAs(open.report.id)} onSave={(fields) => take({ act: 'add', kind, span: selection, fields })} onCancel={() => setMode('facts')} />
        </>
      )}
    </section>
  )
}
