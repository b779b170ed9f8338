import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { startLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'

/** Begins a decision for the country or a part of it; what it says is written on its own page. */
export function StartLevel({ country }: { readonly country: string }) {
  const words = useWords(assessWords).level
  const navigate = useNavigate()
  const [scope, setScope] = useState(country)
  const start = useWrite<typeof startLevelDraft>('POST /level-drafts')
  const begin = () => start.mutate({ body: { scope } }, { onSuccess: ({ body: { id } }) => void navigate({ to: '/level/$draft', params: { draft: id } }) })
  return (
    <section>
      <h2>{words.start}</h2>
      <form className="row" onSubmit={(event) => { event.preventDefault(); begin() }}>
        <label>{words.scope} <input value={scope} aria-describedby="scope-help" onChange={({ target }) => setScope(target.value)} /></label>
        <button type="submit" className="primary" disabled={start.isPending}>{words.start}</button>
        <span id="scope-help" className="quiet">{words.scopeHelp}</span>
      </form>
      <Refused error={start.error} />
    </section>
  )
}
