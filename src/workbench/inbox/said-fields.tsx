import { inboxWords } from '../../words/workbench/inbox.ts'
import { MarkingChoice } from '../shell/marking-choice.tsx'
import { useWords } from '../shell/language.tsx'
import type { Typed } from './kept-as.ts'

/** What whoever brings something in says of all of it. */
export function SaidFields({ typed, type }: { readonly typed: Typed; readonly type: (typed: Typed) => void }) {
  const words = useWords(inboxWords)
  const field = (name: string) => ({ value: typed[name] ?? '', onChange: ({ target }: { readonly target: { readonly value: string } }) => type({ ...typed, [name]: target.value }) })
  return (
    <div className="row">
      <label>{words.source} <input aria-describedby="source-help" {...field('source')} /><span id="source-help" className="quiet">{words.sourceHelp}</span></label>
      <label>{words.day} <input type="date" aria-describedby="day-help" {...field('published')} /><span id="day-help" className="quiet">{words.dayHelp}</span></label>
      <label>{words.country} <input className="code" maxLength={2} {...field('country')} /></label>
      <MarkingChoice value={typed['marking'] ?? 'clear'} choose={(marking) => type({ ...typed, marking })} />
      <label>{words.licence} <input {...field('licence')} /></label>
    </div>
  )
}
