import type { withdrawEntry } from '../../api/team/assessing/judging-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Withdraws an entry with a reason; earlier days keep it. */
export function WithdrawForm({ entry }: { readonly entry: string }) {
  const words = useWords(assessWords).judging
  const withdraw = useWrite<typeof withdrawEntry>('POST /logbook/withdrawals')
  const { value: reason, change, done } = useKeptForm(`withdrawal:${entry}`, '')
  return (
    <details className="inset">
      <summary>{words.withdraw}</summary>
      <form onSubmit={(event) => { event.preventDefault(); withdraw.mutate({ body: { entry, reason } }, { onSuccess: done }) }}>
        <WrittenField name={words.withdrawWhy} value={reason} onType={change} />
        <button type="submit" disabled={withdraw.isPending}>{words.withdraw}</button>
        <Refused error={withdraw.error} />
      </form>
    </details>
  )
}
