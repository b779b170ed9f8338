import { useState } from 'react'
import type { recordTrigger } from '../../api/team/assessing/judging-shapes.ts'
import { triggerGrounds } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useKeptText } from './kept-text.ts'
import { Refused } from './refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Puts on record what the top step needs: it sets nothing by itself. */
export function TriggerForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords)
  const said = words.level
  const { language } = useLanguage()
  const keep = useWrite<typeof recordTrigger>('POST /triggers')
  const [scope, setScope] = useState(country)
  const [ground, setGround] = useState<(typeof triggerGrounds)[number]>('specific-and-imminent')
  const reason = useKeptText('trigger')
  const [until, setUntil] = useState('')
  return (
    <details className="inset">
      <summary>{said.newTrigger}</summary>
      <form onSubmit={(event) => { event.preventDefault(); keep.mutate({ body: { scope, ground, reason: { [language]: reason.text }, until } }, { onSuccess: reason.clear }) }}>
        <label className="field">{said.scope}<input value={scope} onChange={({ target }) => setScope(target.value)} /></label>
        <label className="field">{said.ground}<select value={ground} onChange={({ target }) => setGround(triggerGrounds.find((each) => each === target.value) ?? 'specific-and-imminent')}>{triggerGrounds.map((each) => <option key={each} value={each}>{said.grounds[each]}</option>)}</select></label>
        <WrittenField name={said.triggerReason} value={reason.text} onType={reason.type} />
        <label className="field">{said.until}<input type="date" required value={until} onChange={({ target }) => setUntil(target.value)} /></label>
        <button type="submit" disabled={keep.isPending}>{said.recordTrigger}</button>
        {keep.isSuccess ? <p role="status">{words.write.kept} {keep.data.body.id}</p> : null}
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
