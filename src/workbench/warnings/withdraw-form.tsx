import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { withdrawWarning } from '../../api/team/warnings/warning-shapes.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { Refused } from '../shell/refused.tsx'
import { Field } from './field.tsx'
import type { ShownWarning } from './warning-list.tsx'

interface WithdrawFormProps {
  readonly warning: ShownWarning
  readonly etag: string
  readonly words: WarningsWords
}

/** Withdraws a warning from today on, with why. */
export function WithdrawForm({ warning: { id }, etag, words }: WithdrawFormProps) {
  const { value, change, done, sendKey } = useKeptForm(`withdrawal:${id}`, '')
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => call<typeof withdrawWarning>('POST /warnings/{warning}/withdraw', { params: { warning: id }, ifMatch: etag, body: { reason: value }, idempotencyKey: sendKey }),
    onSuccess: async () => {
      done()
      await queries.invalidateQueries({ queryKey: ['warnings'] })
    },
  })
  return (
    <details className="withdraw">
      <summary>{words.withdraw}</summary>
      <form onSubmit={(event) => {
        event.preventDefault()
        withdraw.mutate()
      }}>
        <Refused error={withdraw.error} />
        <Field label={words.withdrawReason} help={words.withdrawHelp}>{(attributes) => <textarea {...attributes} rows={2} required value={value} onChange={({ target }) => change(target.value)} />}</Field>
        <button type="submit" disabled={withdraw.isPending}>{words.withdraw}</button>
      </form>
    </details>
  )
}
