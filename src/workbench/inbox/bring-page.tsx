import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useWords } from '../shell/language.tsx'
import { FollowedJob } from '../together/followed-job.tsx'
import { JobFiles } from '../together/job-files.tsx'
import { bringTyped, saidOf, type Brought } from './bring-in.ts'
import { BroughtLines } from './brought-lines.tsx'
import { FileChoice } from './file-choice.tsx'
import './inbox.css'
import { bringKeptAs, type Typed } from './kept-as.ts'
import { SaidFields } from './said-fields.tsx'
import { SendingList } from './sending-list.tsx'
import { useSendings } from './use-sendings.ts'

const nothing: Brought = { kept: [], refused: [] }

/** Brings a report in: a text that is pasted, files, or a public address. */
export function page() {
  const words = useWords(inboxWords)
  const queries = useQueryClient()
  const { value: typed, change: type, done } = useKeptForm<Typed>(bringKeptAs, {})
  const [files, setFiles] = useState<readonly File[]>([])
  const [busy, setBusy] = useState(false)
  const [brought, setBrought] = useState(nothing)
  const { sendings, job, send, stop } = useSendings(words)
  const bring = async (event: FormEvent) => {
    event.preventDefault()
    const whats = typedIn(typed)
    if (whats.length === 0 && files.length === 0) return setBrought({ ...nothing, refused: [words.nothingToBring] })
    setBusy(true)
    const all: Brought[] = []
    for (const what of whats) all.push(await bringTyped({ ...what, ...saidOf(typed) }, words))
    const refused = all.flatMap((each) => each.refused)
    setBrought({ kept: all.flatMap(({ kept }) => kept), refused })
    setFiles([])
    const left = await send(files, saidOf(typed))
    setFiles(left)
    if (refused.length + left.length === 0) done()
    await queries.invalidateQueries({ queryKey: ['inbox', 'list'] })
    setBusy(false)
  }
  return (
    <div className="bring-page">
      <Link to="/inbox">← {words.back}</Link>
      <h1>{words.bringTitle}</h1>
      <form onSubmit={(event) => void bring(event)}>
        <label>{words.bringText} <textarea rows={10} value={typed['text'] ?? ''} onChange={({ target }) => type({ ...typed, text: target.value })} /></label>
        <FileChoice files={files} choose={setFiles} />
        <label>{words.bringAddress} <input type="url" value={typed['address'] ?? ''} onChange={({ target }) => type({ ...typed, address: target.value })} /></label>
        <SaidFields typed={typed} type={type} />
        <p><button type="submit" className="primary" disabled={busy}>{busy ? words.busy : words.bringIt}</button></p>
      </form>
      <div role="status"><BroughtLines brought={brought} /></div>
      <SendingList sendings={sendings} stop={stop} />
      {job === undefined ? null : <><FollowedJob id={job} /><JobFiles id={job} /></>}
    </div>
  )
}

function typedIn({ text = '', address = '' }: Typed): readonly ({ readonly text: string } | { readonly address: string })[] {
  return [...(text.trim() === '' ? [] : [{ text }]), ...(address === '' ? [] : [{ address }])]
}
