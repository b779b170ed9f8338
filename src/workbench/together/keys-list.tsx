import { togetherWords } from '../../words/workbench/together.ts'
import { keysNow } from '../shell/keys.ts'
import { useWords } from '../shell/language.tsx'
import { Layer } from './layer.tsx'

/** Every key that works at this moment, with what it does. */
export function KeysList({ close }: { readonly close: () => void }) {
  const words = useWords(togetherWords)
  return (
    <Layer title={words.keys} close={close}>
      <h2 tabIndex={-1} autoFocus>{words.keysHere}</h2>
      <table><tbody>{[...byWhatItDoes()].map(([does, keys]) => <tr key={does}><th scope="row">{keys.map((key) => <kbd key={key}>{key.replace('ArrowRight', '→').replace('ArrowLeft', '←')}</kbd>)}</th><td>{does}</td></tr>)}</tbody></table>
      <button type="button" onClick={close}>{words.close}</button>
    </Layer>
  )
}

/** Keys that do the same, such as the digits, are one line. */
function byWhatItDoes(): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>()
  for (const { key, does } of keysNow()) lines.set(does, [...(lines.get(does) ?? []), key])
  return lines
}
