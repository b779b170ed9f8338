import { useMemo, useState } from 'react'
import { rejectionReasons, type RejectionReason } from '../../core/index.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useKeys } from '../shell/keys.ts'
import { useLanguage } from '../shell/language.tsx'

interface RejectFormProps {
  /** Under which own words are kept. */
  readonly keptAs: string
  readonly onReject: (reason: RejectionReason, words: string | undefined) => void
  readonly onCancel: () => void
}

/** Why a claim is rejected: one key for each reason, and a line for what is none of them. */
export function RejectForm({ keptAs, onReject, onCancel }: RejectFormProps) {
  const words = inboxWords[useLanguage().language]
  const form = useKeptForm(keptAs, '')
  const [isOwn, setOwn] = useState(form.isKept)
  const own = form.value
  const choose = (reason: RejectionReason) => (reason === 'other' ? setOwn(true) : onReject(reason, undefined))
  const keys = useMemo(() => rejectionReasons.map((reason, at) => ({ key: String(at + 1), does: words.reasons[reason], run: () => choose(reason) })), [words, onReject])
  useKeys(keys)
  return (
    <form className="reject" onSubmit={(event) => {
      event.preventDefault()
      if (own.trim() !== '') onReject('other', own)
    }} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <h2>{words.rejectTitle}</h2>
      {rejectionReasons.map((reason, at) => <button key={reason} type="button" onClick={() => choose(reason)}><kbd>{at + 1}</kbd> {words.reasons[reason]}</button>)}
      {isOwn ? <label>{words.ownWords} <input ref={(input) => input?.focus()} value={own} maxLength={2000} onChange={({ target }) => form.change(target.value)} /></label> : null}
      <p className="row">{isOwn ? <button type="submit" className="primary">{words.save}</button> : null}<button type="button" className="plain" onClick={onCancel}>{words.cancel}</button></p>
    </form>
  )
}
