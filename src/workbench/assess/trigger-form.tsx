import type { recordTrigger } from '../../api/team/assessing/judging-shapes.ts'
import { triggerGrounds } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

interface Given {
  readonly scope: string
  readonly ground: (typeof triggerGrounds)[number]
  readonly reason: string
  readonly until: string
}

/** Puts on record what the top step needs: it sets nothing by itself. */
export function TriggerForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords)
  const said = useWords(levelWords)
  const { language } = useLanguage()
  const keep = useWrite<typeof recordTrigger>('POST /triggers')
  const { value: given, change, done } = useKeptForm<Given>(`trigger:${country}`, { scope: country, ground: 'specific-and-imminent', reason: '', until: '' })
  return (
    <details className="inset">
      <summary>{said.newTrigger}</summary>
      <form onSubmit={(event) => { event.preventDefault(); keep.mutate({ body: { scope: given.scope, ground: given.ground, reason: { [language]: given.reason }, until: given.until } }, { onSuccess: done }) }}>
        <label className="field">{said.scope}<input value={given.scope} onChange={({ target }) => change({ ...given, scope: target.value })} /></label>
        <label className="field">{said.ground}<select value={given.ground} onChange={({ target }) => change({ ...given, ground: triggerGrounds.find((each) => each === target.value) ?? 'specific-and-imminent' })}>{triggerGrounds.map((each) => <option key={each} value={each}>{said.grounds[each]}</option>)}</select></label>
        <WrittenField name={said.triggerReason} value={given.reason} onType={(reason) => change({ ...given, reason })} />
        <label className="field">{said.until}<input type="date" required value={given.until} onChange={({ target }) => change({ ...given, until: target.value })} /></label>
        <button type="submit" disabled={keep.isPending}>{said.recordTrigger}</button>
        {keep.isSuccess ? <p role="status">{words.write.kept} {keep.data.body.id}</p> : null}
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
