import type { readQuestions, recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { questionWords } from '../../words/questions.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Open questions with where each stands by its indicator, and a place to answer. */
export function QuestionList({ country, mayWrite }: { readonly country: string; readonly mayWrite: boolean }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const said = questionWords[language]
  const questions = useRead<typeof readQuestions>('GET /questions', { query: { country } })
  return (
    <Answer of={questions}>{({ items }) => (items.length === 0 ? <p className="empty">{words.noQuestions}</p> : items.map((each) => (
      <div key={each.question.id} className="card">
        <h3>{said.question(each)}</h3>
        <p className="quiet">{said.asked(each)}</p>
        <p>{said.state(each.state)}{each.overdue ? <strong> {said.overdue(each.question.body.due)}</strong> : null}{each.calls ? <strong> {said.calls(each.question.body.owner)}</strong> : null}</p>
        {mayWrite ? <AnswerForm question={each.question.id} /> : null}
      </div>
    )))}</Answer>
  )
}

function AnswerForm({ question }: { readonly question: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const text = useKeptForm(`answer:${question}`, '')
  return (
    <details className="inset">
      <summary>{words.answer}</summary>
      <form onSubmit={(event) => { event.preventDefault(); keep.mutate({ body: { kind: 'answer', question, text: { [language]: text.value } } }, { onSuccess: text.done }) }}>
        <WrittenField name={words.answer} value={text.value} onType={text.change} />
        <button type="submit" disabled={keep.isPending}>{words.answer}</button>
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
