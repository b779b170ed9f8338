import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import type { WeighedAssumption } from '../../core/index.ts'
import { judgementWords } from '../../words/judgements.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { WrittenField } from './written-field.tsx'

/** An assumption with what would break it, and what falls with it. */
export function AssumptionCard({ weighed, mayWrite }: { readonly weighed: WeighedAssumption; readonly mayWrite: boolean }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const said = judgementWords[language]
  const { assumption: { id, evidence, author, body }, broken, falls } = weighed
  return (
    <div className="card">
      <h3>{writtenIn(language, body.text)}</h3>
      <p className="quiet">{words.standings[body.standing]}, {author}, {id}</p>
      <p>{words.breaks}: {writtenIn(language, body.breaks)}</p>
      {broken === undefined ? null : <p className="due">{said.broken(weighed)}</p>}
      <p>{falls.length === 0 ? said.nothingFalls : said.falls(falls)}</p>
      <EvidenceOpener ids={evidence} />
      {mayWrite && broken === undefined ? <BreakForm assumption={id} /> : null}
      {mayWrite ? <WithdrawForm entry={id} /> : null}
    </div>
  )
}

function BreakForm({ assumption }: { readonly assumption: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const reason = useKeptForm(`assumption-broken:${assumption}`, '')
  return (
    <details className="inset">
      <summary>{words.broke}</summary>
      <form onSubmit={(event) => { event.preventDefault(); keep.mutate({ body: { kind: 'assumption-broken', assumption, reason: { [language]: reason.value } } }, { onSuccess: reason.done }) }}>
        <WrittenField name={words.why} value={reason.value} onType={reason.change} />
        <button type="submit" disabled={keep.isPending}>{words.broke}</button>
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
