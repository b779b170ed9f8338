import { Link } from '@tanstack/react-router'
import type { readAssessment } from '../../api/team/assessing/weighing-shapes.ts'
import type { SaidAssessment } from './said.ts'
import { assessmentWords } from '../../words/workbench/assess/assessment.ts'
import { useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { StepBars } from './step-bars.tsx'
import { StreamSection } from './stream-section.tsx'
import { useRead } from '../shell/use-read.ts'
import { useCountry } from './use-country.ts'

/** Everything that the model says of a country: the proposal, how firm it is, and each driver with its evidence. */
function AssessmentPage() {
  const { country } = useCountry()
  const assessment = useRead<typeof readAssessment>('GET /assessments', { query: { scope: country } })
  return <AssessPage part="assessment"><Answer of={assessment}>{({ said }) => <Explained said={said} />}</Answer></AssessPage>
}
export { AssessmentPage as page }

function Explained({ said }: { readonly said: SaidAssessment }) {
  const words = useWords(assessmentWords)
  return (
    <>
      <p className="lead">{said.heading}. {said.current}</p>
      {said.triggers.map((trigger) => <p key={trigger} className="due">{trigger}</p>)}
      <div className="columns">
        <section><h2>{words.probabilities}</h2>{said.steps.length === 0 ? null : <StepBars steps={said.steps} />}{said.proposal.map((sentence) => <p key={sentence}>{sentence}</p>)}
          <p className="row"><Link to="/assess/what-if" search={(before: Readonly<Record<string, unknown>>) => ({ ...before })}>{words.tryOut}</Link></p></section>
        <Firmness said={said} />
      </div>
      <section><h2>{words.streams}</h2>{said.streams.map((stream) => <StreamSection key={stream.stream} stream={stream} />)}</section>
      <section><h2>{said.tempo.title}</h2>{said.tempo.lines.map((line) => <p key={line}>{line}</p>)}</section>
      <section><h2>{words.files}</h2>{said.files.map((line) => <p key={line} className="quiet">{line}</p>)}<p>{said.aPersonDecides}</p></section>
    </>
  )
}

function Firmness({ said: { firmness, flips, removals, without, confidence } }: { readonly said: SaidAssessment }) {
  const words = useWords(assessmentWords)
  return (
    <section>
      <h2>{words.firmness}</h2>
      {firmness.map((line) => <p key={line}>{line}</p>)}
      {flips === undefined ? null : <><h3>{flips.title}</h3><ul>{flips.lines.map((line) => <li key={line}>{line}</li>)}</ul></>}
      {removals === undefined ? null : <details><summary>{removals.title}: {removals.about}</summary><ul>{removals.sets.map(({ text, rows }) => <li key={text}>{text}<EvidenceOpener ids={rows} /></li>)}</ul>{removals.more === undefined ? null : <p>{removals.more}</p>}</details>}
      {without === undefined ? null : <details><summary>{without.title}</summary><ul>{without.pieces.map(({ text, rows, change }) => <li key={text}>{text}: {change}<EvidenceOpener ids={rows} /></li>)}</ul></details>}
      {confidence === undefined ? null : <><h2>{words.confidence}</h2><p>{confidence}</p></>}
    </section>
  )
}
