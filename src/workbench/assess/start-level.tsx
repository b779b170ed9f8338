import { useNavigate } from '@tanstack/react-router'
import type { startLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import { levelWords } from '../../words/workbench/assess/level.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'

/** Begins a decision for the country or a part of it; what it says is written on its own page. */
export function StartLevel({ country }: { readonly country: string }) {
  const words = useWords(levelWords)
  const navigate = useNavigate()
  const { value: scope, change, done } = useKeptForm(`level-scope:${country}`, country)
  const start = useWrite<typeof startLevelDraft>('POST /level-drafts')
  const begin = () => start.mutate({ body: { scope } }, { onSuccess: ({ body: { id } }) => { done(); void navigate({ to: '/level/$draft', params: { draft: id } }) } })
  return (
    <section>
      <h2>{words.start}</h2>
      <form className="row" onSubmit={(event) => { event.preventDefault(); begin() }}>
        <label>{words.scope} <input value={scope} aria-describedby="scope-help" onChange={({ target }) => change(target.value)} /></label>
        <button type="submit" className="primary" disabled={start.isPending}>{words.start}</button>
        <span id="scope-help" className="quiet">{words.scopeHelp}</span>
      </form>
      <Refused error={start.error} />
    </section>
  )
}
