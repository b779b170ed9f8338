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
  const question = useKeptText('question')
  const statement = useKeptText('statement')
  const judges = useKeptText('judges')
  const [due, setDue] = useState('')
  const send = () => ask.mutate(
    { body: { kind: 'propositions', scope: country, question: { [language]: question.text }, relation: 'single', propositions: [{ id: 'statement', text: { [language]: statement.text } }], judges: judges.text.split(/\s+/).filter((name) => name !== ''), due } },
    { onSuccess: () => { question.clear(); statement.clear(); judges.clear() } },
  )
  return (
    <details className="inset">
      <summary>{words.ask}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.question} value={question.text} onType={question.type} />
        <WrittenField name={words.statement} value={statement.text} onType={statement.type} />
        <WrittenField name={words.judges} value={judges.text} help={words.judgesHelp} rows={1} onType={judges.type} />
        <label className="field">{words.due}<input type="date" required value={due} onChange={({ target }) => setDue(target.value)} /></label>
        <button type="submit" className="primary" disabled={ask.isPending}>{words.ask}</button>
        <Refused error={ask.error} />
      </form>
    </details>
  )
}
