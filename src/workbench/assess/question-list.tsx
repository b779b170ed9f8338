import type { readQuestions } from '../../api/team/assessing/judging-shapes.ts'
import { questionWords } from '../../words/questions.ts'
import { judgingWords } from '../../words/workbench/assess/judging.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { BothLanguages, nothingTyped, written } from '../shell/both-languages.tsx'
import { useRead } from '../shell/use-read.ts'
import { RecordForm } from './recording/record-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** Open questions with where each stands by its indicator, and a place to answer. */
export function QuestionList({ country, mayWrite }: { readonly country: string; readonly mayWrite: boolean }) {
  const words = useWords(judgingWords)
  const { language } = useLanguage()
  const said = questionWords[language]
  const questions = useRead<typeof readQuestions>('GET /questions', { query: { country } })
  return (
    <Answer of={questions}>{({ items }) => (items.length === 0 ? <p className="empty">{words.noQuestions}</p> : items.map((each) => (
      <div key={each.question.id} className="card">
        <h3>{said.question(each)}</h3>
        <p className="quiet">{said.asked(each)}</p>
        <p>{said.state(each.state)}{each.overdue ? <strong> {said.overdue(each.question.body.due)}</strong> : null}{each.calls ? <strong> {said.calls(each.question.body.owner)}</strong> : null}</p>
        {mayWrite ? <><AnswerForm question={each.question.id} /><WithdrawForm entry={each.question.id} /></> : null}
      </div>
    )))}</Answer>
  )
}

function AnswerForm({ question }: { readonly question: string }) {
  const words = useWords(judgingWords)
  return <RecordForm name={`answer:${question}`} title={words.answer} initial={{ text: nothingTyped }} toBody={({ text }) => ({ kind: 'answer', question, text: written(text) })}>{({ text }, type) => <BothLanguages name={words.answer} value={text} change={(changed) => type({ text: changed })} />}</RecordForm>
}
