import { inboxWords, type InboxWords } from '../../words/workbench/inbox.ts'
import { useWords } from '../shell/language.tsx'
import { BroughtLines } from './brought-lines.tsx'
import type { Sending } from './use-sendings.ts'

/** Files on their way in: how much of each was sent, what came of it, and how to stop it. */
export function SendingList({ sendings, stop }: { readonly sendings: readonly Sending[]; readonly stop: (file: File) => void }) {
  return <ul className="files">{sendings.map((sending, at) => <SendingLine key={at} sending={sending} stop={stop} />)}</ul>
}

function SendingLine({ sending: { file, state }, stop }: { readonly sending: Sending; readonly stop: (file: File) => void }) {
  const words = useWords(inboxWords)
  if (typeof state === 'object') return <li><span className="quiet">{file.name}</span><BroughtLines brought={state} /></li>
  return (
    <li>
      <span className="row"><span>{file.name}</span> <strong>{saidState(words, state)}</strong>{state === 'stopped' || state === 'sent' ? null : <button type="button" aria-label={words.stopFile(file.name)} onClick={() => stop(file)}>{words.stop}</button>}</span>
      {typeof state === 'number' && state < 1 ? <progress value={state} aria-label={file.name} /> : null}
    </li>
  )
}

function saidState(words: InboxWords, state: Exclude<Sending['state'], object>): string {
  if (typeof state !== 'number') return words.sending[state]
  return state < 1 ? words.sent(Math.floor(100 * state)) : words.sending.reading
}
