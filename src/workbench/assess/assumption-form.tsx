import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { assumptionStandings } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

interface Assumed {
  readonly text: string
  readonly breaks: string
  readonly standing: (typeof assumptionStandings)[number]
}

/** Puts on record what is taken to be so without proof, and what would show that it is not. */
export function AssumptionForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const { value: assumed, change, done } = useKeptForm<Assumed>(`assumption:${country}`, { text: '', breaks: '', standing: 'caveated' })
  const send = () => keep.mutate({ body: { kind: 'assumption', scope: country, text: { [language]: assumed.text }, breaks: { [language]: assumed.breaks }, standing: assumed.standing } }, { onSuccess: done })
  return (
    <details className="inset">
      <summary>{words.addAssumption}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.addAssumption} value={assumed.text} onType={(text) => change({ ...assumed, text })} />
        <WrittenField name={words.breaks} value={assumed.breaks} onType={(breaks) => change({ ...assumed, breaks })} />
        <label>{words.standing} <select value={assumed.standing} onChange={({ target }) => change({ ...assumed, standing: assumptionStandings.find((each) => each === target.value) ?? 'caveated' })}>{assumptionStandings.map((each) => <option key={each} value={each}>{words.standings[each]}</option>)}</select></label>
        <p><button type="submit" className="primary" disabled={keep.isPending}>{words.addAssumption}</button></p>
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
