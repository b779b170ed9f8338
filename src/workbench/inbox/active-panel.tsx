import { doubtText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import { AddForm } from './add-form.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { Copies } from './copies.tsx'
import { FieldEditor } from './field-editor.tsx'
import { correctionKeptAs, rejectionKeptAs } from './kept-as.ts'
import { RejectForm } from './reject-form.tsx'
import type { Desk } from './use-desk.ts'

/** What is said of the active claim, and the form by which it is changed; the text beside it stays. */
export function ActivePanel({ desk, mayWrite }: { readonly desk: Desk; readonly mayWrite: boolean }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const { active, claim, mode, moved, open, acts } = desk
  return (
    <aside className="aside" aria-label={words.aside}>
      {acts.conflict === undefined ? null : <ConflictPanel desk={desk} conflict={acts.conflict} />}
      {mode === 'add' ? <AddForm desk={desk} /> : null}
      {active !== undefined && 'doubt' in active ? <><h2>{words.doubtsOfText}</h2><p className="doubt">{doubtText(language, active.doubt.kind)}</p></> : null}
      {claim === undefined || mode === 'add' ? null : <ClaimPanel desk={desk} />}
      {moved === undefined ? null : <p className="doubt" role="status">{words.spanPending}</p>}
      {mayWrite && claim !== undefined && mode === 'facts' ? <ClaimButtons desk={desk} /> : null}
      <Copies copies={open.copies} report={open.report} />
    </aside>
  )
}

function ClaimPanel({ desk }: { readonly desk: Desk }) {
  const words = inboxWords[useLanguage().language]
  const { claim, mode, take, setMode } = desk
  if (claim === undefined) return null
  const { id, kind, fields } = claim.claim
  switch (mode) {
    case 'edit': return <FieldEditor key={id} kind={kind} fields={{ ...fields }} keptAs={correctionKeptAs(id)} onSave={(changed) => take({ act: 'correct', claim: id, fields: changed, span: desk.moved })} onCancel={() => setMode('facts')} />
    case 'reject': return <RejectForm key={id} keptAs={rejectionKeptAs(id)} onReject={(reason, own) => take({ act: 'reject', claim: id, reason, ...(own === undefined ? {} : { words: own }) }, true)} onCancel={() => setMode('facts')} />
    case 'split': return <><h2>{words.splitTitle}</h2><p>{words.splitHelp}</p></>
    case 'add':
    case 'facts': return <ClaimFacts claim={claim} />
  }
}

function ClaimButtons({ desk: { claim, take, setMode } }: { readonly desk: Desk }) {
  const { keys, reopen } = inboxWords[useLanguage().language]
  if (claim === undefined) return null
  const { id } = claim.claim
  return (
    <p className="row buttons">
      <button type="button" className="primary" onClick={() => take({ act: 'accept', claim: id }, true)}>{keys.accept} <kbd>a</kbd></button>
      <button type="button" onClick={() => setMode('edit')}>{keys.edit} <kbd>e</kbd></button>
      <button type="button" onClick={() => setMode('reject')}>{keys.reject} <kbd>x</kbd></button>
      {claim.verdict === 'accepted' || claim.verdict === 'rejected' ? <button type="button" className="plain" onClick={() => take({ act: 'reopen', claim: id })}>{reopen}</button> : null}
    </p>
  )
}
