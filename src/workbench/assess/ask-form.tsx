import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Asks colleagues one statement, to be judged blind; sets of several statements are put on record as a document. */
export function AskForm({ country }: { readonly country: string }) {
  const words = useWords(assessWords).judging
  const { language } = useLanguage()
  const ask = useWrite<typeof recordDocument>('POST /logbook')
  const { value: asked, change, done } = useKeptForm(`ask:${country}`, { question: '', statement: '', judges: '', due: '' })
  const send = () => ask.mutate(
    { body: { kind: 'propositions', scope: country, question: { [language]: asked.question }, relation: 'single', propositions: [{ id: 'statement', text: { [language]: asked.statement } }], judges: asked.judges.split(/\s+/).filter((name) => name !== ''), due: asked.due } },
    { onSuccess: done },
  )
  return (
    <details className="inset">
      <summary>{words.ask}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.question} value={asked.question} onType={(question) => change({ ...asked, question })} />
        <WrittenField name={words.statement} value={asked.statement} onType={(statement) => change({ ...asked, statement })} />
        <WrittenField name={words.judges} value={asked.judges} help={words.judgesHelp} rows={1} onType={(judges) => change({ ...asked, judges })} />
        <label className="field">{words.due}<input type="date" required value={asked.due} onChange={({ target }) => change({ ...asked, due: target.value })} /></label>
        <button type="submit" className="primary" disabled={ask.isPending}>{words.ask}</button>
        <Refused error={ask.error} />
      </form>
    </details>
  )
}
