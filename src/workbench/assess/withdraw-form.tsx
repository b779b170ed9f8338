import type { withdrawEntry } from '../../api/team/assessing/judging-shapes.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { useWords } from '../shell/language.tsx'
import { ReasonForm, type SentReason } from '../shell/reason-form.tsx'
import { useWrite } from './use-write.ts'

/** Withdraws an entry with a reason; earlier days keep it. */
export function WithdrawForm({ entry }: { readonly entry: string }) {
  const words = useWords(judgingWords)
  const { isPending, error, mutate } = useWrite<typeof withdrawEntry>('POST /logbook/withdrawals')
  const act = { isPending, error, mutate: ({ value: reason, done }: SentReason) => mutate({ body: { entry, reason } }, { onSuccess: done }) }
  return <details className="inset"><summary>{words.withdraw}</summary><ReasonForm keptAs={`withdrawal:${entry}`} label={words.withdrawWhy} submit={words.withdraw} act={act} /></details>
}
