import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { bringRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { BodyOf, ReplyOf } from '../../api/team/team-route.ts'
import { markings, mayRead } from '../../core/index.ts'
import { doubtText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { isRefusal } from '../client/refusal.ts'
import { newSendKey } from '../client/send-key.ts'
import { useLanguage } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { TermHelp } from '../together/term-help.tsx'
import './inbox.css'
import { bringKeptAs, type Typed } from './kept-as.ts'

type Brought = ReplyOf<typeof bringRoute>
type What = Pick<BodyOf<typeof bringRoute>, 'text' | 'address' | 'file'>

/** Brings a report in: a text that is pasted, files, or a public address. */
export function page() {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const queries = useQueryClient()
  const { data: me } = useMe()
  const { value: typed, change: type, done } = useKeptForm<Typed>(bringKeptAs, {})
  const [files, setFiles] = useState<readonly File[]>([])
  // A field of files is emptied by making it anew.
  const [round, setRound] = useState(0)
  const [busy, setBusy] = useState(false)
  const [results, setResults] = useState<Brought>({ kept: [], refused: [] })
  const field = (name: string) => ({ value: typed[name] ?? '', onChange: ({ target }: { readonly target: { readonly value: string } }) => type({ ...typed, [name]: target.value }) })
  const bring = async (event: FormEvent) => {
    event.preventDefault()
    const brought = await whatOf(typed, files)
    if (brought.length === 0) return setResults({ kept: [], refused: [words.nothingToBring] })
    setBusy(true)
    const all: Brought[] = []
    for (const what of brought) all.push(await bringOne({ ...what, ...saidOf(typed) }, words.failed))
    setResults({ kept: all.flatMap(({ kept }) => kept), refused: all.flatMap(({ refused }) => refused) })
    if (all.every(({ refused }) => refused.length === 0)) {
      done()
      setFiles([])
      setRound(round + 1)
    }
    await queries.invalidateQueries({ queryKey: ['inbox', 'list'] })
    setBusy(false)
  }
  return (
    <div className="bring-page">
      <Link to="/inbox">← {words.back}</Link>
      <h1>{words.bringTitle}</h1>
      <form onSubmit={(event) => void bring(event)}>
        <label>{words.bringText} <textarea rows={10} {...field('text')} /></label>
        <label>{words.bringFile} <input key={round} type="file" multiple accept=".pdf,.docx,.html,.htm,.txt,.md,.xml,.json" onChange={({ target }) => setFiles([...(target.files ?? [])])} /></label>
        <label>{words.bringAddress} <input type="url" {...field('address')} /></label>
        <div className="row">
          <label>{words.source} <input {...field('source')} /></label>
          <label>{words.day} <input placeholder="2018-03-26" title={words.dayHelp} {...field('published')} /></label>
          <label>{words.country} <input className="code" maxLength={2} {...field('country')} /></label>
          <label>{words.marking} <select value={typed.marking ?? 'clear'} onChange={({ target }) => type({ ...typed, marking: target.value })}>{markings.filter((each) => me !== undefined && mayRead(me.clearance, each)).map((each) => <option key={each} value={each}>TLP:{each.toUpperCase()}</option>)}</select></label><TermHelp term="marking" />
          <label>{words.licence} <input {...field('licence')} /></label>
        </div>
        <p><button type="submit" className="primary" disabled={busy}>{busy ? words.busy : words.bringIt}</button></p>
      </form>
      <div role="status">
        {results.kept.map(({ report, title, claims, added, doubts }) => <p key={report}><Link to="/inbox/reports/$report" params={{ report }}>{added ? words.kept(title, claims) : words.there(title)}</Link>{doubts.map((doubt) => <span key={doubt} className="doubt"> {words.doubted}: {doubtText(language, doubt)}.</span>)}</p>)}
        {results.refused.map((refusal) => <p key={refusal} className="refusal">{refusal}</p>)}
      </div>
    </div>
  )
}

async function bringOne(body: BodyOf<typeof bringRoute>, away: string): Promise<Brought> {
  try {
    return (await call<typeof bringRoute>('POST /inbox/reports', { body, idempotencyKey: newSendKey() })).body
  } catch (error) {
    return { kept: [], refused: [isRefusal(error) ? error.message : away] }
  }
}

async function whatOf({ text = '', address = '' }: Readonly<Record<string, string>>, files: readonly File[]): Promise<readonly What[]> {
  const read = await Promise.all(files.map(async (file) => ({ file: { name: file.name, base64: await base64Of(file) } })))
  return [...(text.trim() === '' ? [] : [{ text }]), ...(address === '' ? [] : [{ address }]), ...read]
}

function saidOf({ source = '', published = '', country = '', marking = 'clear', licence = '' }: Readonly<Record<string, string>>) {
  const given = { source, published, licence, country: country.toUpperCase() }
  return { marking: markings.find((each) => each === marking) ?? 'clear', ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^data:[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('a file that was chosen is gone')))
    reader.readAsDataURL(file)
  })
}
