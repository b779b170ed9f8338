import { useState, type FormEvent } from 'react'
import type { startImport } from '../../api/team/jobs/jobs-shapes.ts'
import type { QueryOf } from '../../api/team/team-route.ts'
import { eventFormats, type EventFormatName } from '../../core/index.ts'
import { datasetFormWords } from '../../words/workbench/dataset-form.ts'
import { sendBytes } from '../client/send-bytes.ts'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { FollowedJob } from '../together/followed-job.tsx'

/** Brings a dataset of events in, by a job. */
export function DatasetForm() {
  const { language } = useLanguage()
  const words = datasetFormWords[language]
  const { data: me } = useMe()
  const [format, setFormat] = useState<EventFormatName>('ucdp-ged')
  const [known, setKnown] = useState('')
  const [isComplete, setComplete] = useState(false)
  const [file, setFile] = useState<File>()
  const { sent, error, job, send } = useSending()
  if (me === undefined || !me.rights.includes('contribute')) return null
  const bring = (event: FormEvent) => {
    event.preventDefault()
    if (file !== undefined) void send(file, { format, name: file.name, complete: isComplete ? 'true' : 'false', ...(known === '' ? {} : { known }) })
  }
  return (
    <section aria-labelledby="bring-dataset">
      <h2 id="bring-dataset">{words.heading}</h2>
      <form className="decision" onSubmit={bring}>
        <label>{words.format}<select value={format} onChange={({ target }) => setFormat(eventFormats.find((each) => each === target.value) ?? 'ucdp-ged')}>{eventFormats.map((each) => <option key={each} value={each}>{words.formats[each]}</option>)}</select></label>
        <label>{words.file}<input type="file" onChange={({ target }) => setFile(target.files?.[0])} /></label>
        <label>{words.known}<input type="date" value={known} onChange={({ target }) => setKnown(target.value)} /></label>
        <p className="quiet">{words.knownHelp}</p>
        <label><input type="checkbox" checked={isComplete} onChange={({ target }) => setComplete(target.checked)} /> {words.complete}</label>
        <Refused error={error} />
        <p className="row"><button type="submit" className="primary" disabled={file === undefined || sent !== undefined}>{words.bring}</button>{sent === undefined ? null : <progress value={sent} aria-label={words.sending} />}</p>
      </form>
      {job === undefined ? null : <FollowedJob id={job} />}
    </section>
  )
}

function useSending() {
  const [sent, setSent] = useState<number>()
  const [error, setError] = useState<Error | null>(null)
  const [job, setJob] = useState<string>()
  const send = async (bytes: File, query: QueryOf<typeof startImport>) => {
    setSent(0)
    setError(null)
    try {
      setJob((await sendBytes<typeof startImport>('POST /jobs/imports', { query, bytes, signal: new AbortController().signal, onSent: setSent })).id)
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
    }
    setSent(undefined)
  }
  return { sent, error, job, send }
}
