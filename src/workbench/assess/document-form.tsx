import { useState } from 'react'
import type { BodyOf } from '../../api/team/team-route.ts'
import type { recordDocument } from '../../api/team/assessing/judging-shapes.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useWrite } from './use-write.ts'
import { WrittenField } from './written-field.tsx'

/** Puts any document of judging on record as JSON: registers, signposts, questions, and sets of several statements. */
export function DocumentForm() {
  const words = useWords(assessWords)
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const text = useKeptForm('logbook-document', '')
  const [broken, setBroken] = useState<Error | null>(null)
  const send = () => {
    const document = parsed(text.value)
    setBroken(document === undefined ? new Error(words.judging.documentBroken) : null)
    if (document !== undefined) keep.mutate({ body: document }, { onSuccess: text.done })
  }
  return (
    <details className="inset">
      <summary>{words.judging.document}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        <WrittenField name={words.judging.document} value={text.value} help={words.judging.documentHelp} rows={10} onType={text.change} />
        <button type="submit" className="primary" disabled={keep.isPending}>{words.write.keep}</button>
        {keep.isSuccess ? <p role="status">{words.write.kept}</p> : null}
        <Refused error={broken ?? keep.error} />
      </form>
    </details>
  )
}

function parsed(text: string): BodyOf<typeof recordDocument> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
