import { useState } from 'react'
import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useKeptText } from './kept-text.ts'
import { Refused } from './refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Asks colleagues one statement, to be judged blind; sets of several statements are put on record as a document. */
export function AskForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const ask = useWrite<typeof recordDocument>('POST /logbook')
  const [question, setQuestion, forgetQuestion] = useKeptText('question')
  const [statement, setStatement, forgetStatement] = useKeptText('statement')
  const [judges, setJudges, forgetJudges] = useKeptText('judges')
  const [due, setDue] = useState('')
  const send = () => ask.mutate(
    { body: { kind: 'propositions', scope: country, question: { [language]: question }, relation: 'single', propositions: [{ id: 'statement', text: { [language]: statement } }], judges: judges.split(/\s+/).filter((name) => name !== ''), due } },
    { onSuccess: () => { forgetQuestion(); forgetStatement(); forgetJudges() } },
  )
  return (
    <details className="inset">
      <summary>{words.ask}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.question} value={question} onType={setQuestion} />
        <WrittenField name={words.statement} value={statement} onType={setStatement} />
        <WrittenField name={words.judges} value={judges} help={words.judgesHelp} rows={1} onType={setJudges} />
        <label className="field">{words.due}<input type="date" required value={due} onChange={({ target }) => setDue(target.value)} /></label>
        <button type="submit" className="primary" disabled={ask.isPending}>{words.ask}</button>
        <Refused error={ask.error} />
      </form>
    </details>
  )
}
