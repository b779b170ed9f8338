import { useState } from 'react'
import type { readIndicators } from '../../api/team/assessing/weighing-shapes.ts'
import { streams } from '../../core/index.ts'
import type { SaidIndicator } from './said.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { AssessPage } from './assess-page.tsx'
import { Drawing } from './drawing.tsx'
import { useRead } from '../shell/use-read.ts'
import { useCountry } from './use-country.ts'

/** Every indicator with its charts, the questions that it asks in their order, and what it cannot see. */
function IndicatorsPage() {
  const words = useWords(assessWords)
  const { country } = useCountry()
  const [stream, setStream] = useState<(typeof streams)[number]>('jihadist')
  const indicators = useRead<typeof readIndicators>('GET /indicators', { query: { country, stream } })
  return (
    <AssessPage part="indicators">
      <label>{words.stream} <select value={stream} onChange={({ target }) => setStream(streams.find((each) => each === target.value) ?? 'jihadist')}>{streams.map((each) => <option key={each} value={each}>{words.streams[each]}</option>)}</select></label>
      <Answer of={indicators}>{({ items }) => (items.length === 0 ? <p className="empty">{words.indicators.none}</p> : items.map((indicator) => <Shown key={`${indicator.name} ${indicator.stream}`} indicator={indicator} />))}</Answer>
    </AssessPage>
  )
}
export { IndicatorsPage as page }

function Shown({ indicator: { title, ofStream, counts, found, figures, subjects, blind, method } }: { readonly indicator: SaidIndicator }) {
  const words = useWords(assessWords).indicators
  return (
    <section className="indicator">
      <h2>{title}: {ofStream}</h2>
      <p className="quiet">{counts}</p>
      {found.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {figures === '' ? null : <Drawing className="figures" markup={figures} />}
      <details>
        <summary>{words.asked}</summary>
        {subjects.map(({ subject, over, answers }) => (
          <div key={`${subject} ${over}`} className="scroll" role="region" tabIndex={0} aria-label={`${title}, ${subject}`}>
            <table>
              <caption>{subject}. {over}</caption>
              <thead><tr><th scope="col">{words.question}</th><th scope="col" className="number">{words.answer}</th><th scope="col">{words.interval}</th></tr></thead>
              <tbody>{answers.map(({ question, answer, interval, isKnown }) => <tr key={question} className={isKnown ? undefined : 'quiet'}><td>{question}</td><td className="number">{answer}</td><td>{interval}</td></tr>)}</tbody>
            </table>
          </div>
        ))}
      </details>
      <h3>{words.blind}</h3>
      <ul>{blind.map((spot) => <li key={spot}>{spot}</li>)}</ul>
      <p className="quiet">{method}</p>
    </section>
  )
}
