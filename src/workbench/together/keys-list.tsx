import { togetherWords } from '../../words/workbench/together.ts'
import { useKeysNow } from '../shell/keys.ts'
import { useWords } from '../shell/language.tsx'
import { Layer } from './layer.tsx'

/** Every key that works at this moment, with what it does. */
export function KeysList({ close }: { readonly close: () => void }) {
  const words = useWords(togetherWords)
  const keys = useKeysNow()
  return (
    <Layer title={words.keys} close={close}>
      <h2>{words.keysHere}</h2>
      <table><tbody>{keys.map(({ key, does }) => <tr key={`${key} ${does}`}><th scope="row"><kbd>{key}</kbd></th><td>{does}</td></tr>)}</tbody></table>
      <button type="button" onClick={close}>{words.close}</button>
    </Layer>
  )
}
