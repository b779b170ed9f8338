import type { SaidDriver, SaidStream } from './said.ts'
import { assessmentWords } from '../../words/workbench/assess/assessment.ts'
import { useWords } from '../shell/language.tsx'
import { EvidenceOpener } from './evidence-opener.tsx'
import { StepBars } from './step-bars.tsx'

/** One kind of threat: what it would be by itself, and its drivers with their evidence. */
export function StreamSection({ stream: { name, outcome, drivers, isAssessed } }: { readonly stream: SaidStream }) {
  return (
    <div className={isAssessed ? 'stream' : 'stream unassessed'}>
      <h3>{name}</h3>
      {outcome === undefined ? null : <p>{outcome}.</p>}
      <div className="drivers">{drivers.map((driver) => <DriverPart key={driver.driver} driver={driver} />)}</div>
    </div>
  )
}

function DriverPart({ driver: { name, states, about, items } }: { readonly driver: SaidDriver }) {
  const words = useWords(assessmentWords)
  return (
    <div className="driver">
      <h4>{name}</h4>
      <StepBars className="states" steps={states.map(({ state, probability, text }) => ({ name: words.state(state), probability, text }))} />
      <p className="quiet">{about}</p>
      {items.length === 0 ? null : (
        <details>
          <summary>{words.items(items.filter(({ counts }) => counts).length, items.length)}</summary>
          <ul className="items">{items.map(({ text, weight, rows, counts }) => <li key={`${text} ${weight}`} className={counts ? undefined : 'quiet'}>{text}; {weight}<EvidenceOpener ids={rows} /></li>)}</ul>
        </details>
      )}
    </div>
  )
}
