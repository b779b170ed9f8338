import { togetherWords } from '../../words/workbench/together.ts'
import { usePresence } from '../client/presence.ts'
import { useWords } from '../shell/language.tsx'

/** Who else has an object open (`report:nctv-dtn-57`), for headers and lists; nothing where nobody has. */
export function PresenceMarks({ object }: { readonly object: string }) {
  const words = useWords(togetherWords)
  const present = usePresence(object)
  if (present.length === 0) return null
  return (
    <ul className="present">
      {present.map(({ name, window, act, own }) => <li key={window} className={act}>{words[act](own ? words.ownWindow : name)}</li>)}
    </ul>
  )
}
