import type { ReactNode } from 'react'
import type { recordDocument } from '../../../api/team/assessing/judging-shapes.ts'
import type { BodyOf } from '../../../api/team/team-route.ts'
import type { Marking } from '../../../core/index.ts'
import { recordingWords } from '../../../words/workbench/recording.ts'
import { useKeptForm } from '../../client/kept-forms.ts'
import { EvidencePicker } from '../../shell/evidence-picker.tsx'
import { useWords } from '../../shell/language.tsx'
import { MarkingChoice } from '../../shell/marking-choice.tsx'
import { Refused } from '../../shell/refused.tsx'
import { useWrite } from '../use-write.ts'

interface Kept<T> {
  readonly fields: T
  readonly evidence: readonly string[]
  readonly marking: Marking
}

interface RecordFormProps<T> {
  /** Under which what is typed is kept. */
  readonly name: string
  readonly title: string
  readonly help?: string
  readonly initial: T
  /** The document, but for its evidence and marking. */
  readonly toBody: (fields: T) => BodyOf<typeof recordDocument>
  readonly children: (fields: T, type: (changed: Partial<T>) => void) => ReactNode
}

/** A form that puts a document on record, with the evidence that it rests on and its marking. */
export function RecordForm<T>({ name, title, help, initial, toBody, children }: RecordFormProps<T>) {
  const words = useWords(recordingWords)
  const keep = useWrite<typeof recordDocument>('POST /logbook')
  const { value, change, done } = useKeptForm<Kept<T>>(`record:${name}`, { fields: initial, evidence: [], marking: 'clear' })
  const { fields, evidence, marking } = value
  // What is for everybody by its form is still marked as high as what it rests on: that is for the server.
  const send = () => keep.mutate({ body: { ...toBody(fields), evidence, ...(marking === 'clear' ? {} : { marking }) } }, { onSuccess: done })
  return (
    <details className="inset">
      <summary>{title}</summary>
      <form onSubmit={(event) => { event.preventDefault(); send() }}>
        {help === undefined ? null : <p className="quiet">{help}</p>}
        {children(fields, (changed) => change({ ...value, fields: { ...fields, ...changed } }))}
        <EvidencePicker ids={evidence} choose={(ids) => change({ ...value, evidence: ids })} />
        <p className="row"><MarkingChoice value={marking} choose={(chosen) => change({ ...value, marking: chosen })} /></p>
        <button type="submit" className="primary" disabled={keep.isPending}>{title}</button>
        {keep.isSuccess ? <p role="status">{words.kept} {keep.data.body.id}</p> : null}
        <Refused error={keep.error} />
      </form>
    </details>
  )
}
