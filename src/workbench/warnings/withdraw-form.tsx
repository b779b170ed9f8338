import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { withdrawWarning } from '../../api/team/warnings/warning-shapes.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { ReasonForm, type SentReason } from '../shell/reason-form.tsx'
import type { ShownWarning } from './warning-list.tsx'

interface WithdrawFormProps {
  readonly warning: ShownWarning
  readonly etag: string
  readonly words: WarningsWords
}

/** Withdraws a warning from today on, with why. */
export function WithdrawForm({ warning: { id }, etag, words }: WithdrawFormProps) {
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: ({ value: reason, sendKey }: SentReason) => call<typeof withdrawWarning>('POST /warnings/{warning}/withdraw', { params: { warning: id }, ifMatch: etag, body: { reason }, idempotencyKey: sendKey }),
    onSuccess: async (_, { done }) => {
      done()
      await queries.invalidateQueries({ queryKey: ['warnings'] })
    },
  })
  return <details className="withdraw"><summary>{words.withdraw}</summary><ReasonForm keptAs={`withdrawal:${id}`} label={words.withdrawReason} help={words.withdrawHelp} submit={words.withdraw} act={withdraw} /></details>
}
