import { useKeptForm, type KeptForm } from '../client/kept-forms.ts'
import { Field } from './field.tsx'
import { Refused } from './refused.tsx'

/** A reason as it is sent. */
export type SentReason = Pick<KeptForm<string>, 'value' | 'sendKey' | 'done'>

interface ReasonFormProps {
  /** Under which what is typed is kept. */
  readonly keptAs: string
  readonly label: string
  readonly help?: string
  readonly submit: string
  readonly act: { readonly isPending: boolean; readonly error: Error | null; readonly mutate: (reason: SentReason) => void }
}

/** Something that is done with a reason, such as a withdrawal; what is typed stays until it is done. */
export function ReasonForm({ keptAs, label, help, submit, act }: ReasonFormProps) {
  const { value, sendKey, change, done } = useKeptForm(keptAs, '')
  return (
    <form onSubmit={(event) => { event.preventDefault(); act.mutate({ value, sendKey, done }) }}>
      <Refused error={act.error} />
      <Field label={label} {...(help === undefined ? {} : { help })}>{(attributes) => <textarea {...attributes} rows={2} required value={value} onChange={({ target }) => change(target.value)} />}</Field>
      <p><button type="submit" disabled={act.isPending || value.trim() === ''}>{submit}</button></p>
    </form>
  )
}
