import type { WeighedAssumption } from '../../core/index.ts'
import { judgementWords } from '../../words/judgements.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { writtenIn } from '../../words/written-in.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { BothLanguages, nothingTyped, written } from '../shell/both-languages.tsx'
import { RecordForm } from './recording/record-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** An assumption with what would break it, and what falls with it. */
export function AssumptionCard({ weighed, mayWrite }: { readonly weighed: WeighedAssumption; readonly mayWrite: boolean }) {
  const words = useWords(judgingWords)
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
  const words = useWords(judgingWords)
  return <RecordForm name={`assumption-broken:${assumption}`} title={words.broke} initial={{ reason: nothingTyped }} toBody={({ reason }) => ({ kind: 'assumption-broken', assumption, reason: written(reason) })}>{({ reason }, type) => <BothLanguages name={words.why} value={reason} change={(changed) => type({ reason: changed })} />}</RecordForm>
}
