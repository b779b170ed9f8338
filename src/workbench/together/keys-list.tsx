import { togetherWords } from '../../words/workbench/together.ts'
import { useKeysNow, type PageKey } from '../shell/keys.ts'
import { useWords } from '../shell/language.tsx'
import { Layer } from './layer.tsx'

/** Every key that works at this moment, with what it does. */
export function KeysList({ close }: { readonly close: () => void }) {
  const words = useWords(togetherWords)
  const keys = useKeysNow()
  return (
    <Layer title={words.keys} close={close}>
      <h2 tabIndex={-1} autoFocus>{words.keysHere}</h2>
      <table><tbody>{[...byWhatItDoes(keys)].map(([does, named]) => <tr key={does}><th scope="row">{named.map((key) => <kbd key={key}>{key.replace('ArrowRight', '→').replace('ArrowLeft', '←')}</kbd>)}</th><td>{does}</td></tr>)}</tbody></table>
      <button type="button" onClick={close}>{words.close}</button>
    </Layer>
  )
}

/** Keys that do the same, such as the digits, are one line. */
function byWhatItDoes(keys: readonly PageKey[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>()
  for (const { key, does } of keys) lines.set(does, [...(lines.get(does) ?? []), key])
  return lines
}
