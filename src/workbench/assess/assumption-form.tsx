import { useState } from 'react'
import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { assumptionStandings } from '../../core/index.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useKeptText } from './kept-text.ts'
import { Refused } from './refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Puts on record what is taken to be so without proof, and what would show that it is not. */
export function AssumptionForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const text = useKeptText('assumption')
  const breaks = useKeptText('breaks')
  const [standing, setStanding] = useState<(typeof assumptionStandings)[number]>('caveated')
  const send = () => keep.mutate({ body: { kind: 'assumption', scope: country, text: { [language]: text.text }, breaks: { [language]: breaks.text }, standing } }, { onSuccess: () => { text.clear(); breaks.clear() } })
  return (
    <details className="inset">
      <summary>{words.addAssumption}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.addAssumption} value={text.text} onType={text.type} />
        <WrittenField name={words.breaks} value={breaks.text} onType={breaks.type} />
        <label>{words.standing} <select value={standing} onChange={({ target }) => setStanding(assumptionStandings.find((each) => each === target.value) ?? 'caveated')}>{assumptionStandings.map((each) => <option key={each} value={each}>{words.standings[each]}</option>)}</select></label>
        <p><button type="submit" className="primary" disabled={keep.isPending}>{words.addAssumption}</button></p>
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
