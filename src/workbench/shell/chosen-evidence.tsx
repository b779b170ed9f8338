import { formWords } from '../../words/workbench/forms.ts'
import { useWords } from './language.tsx'

/** Evidence that was taken, by its ids, each to be let go again. */
export function ChosenEvidence({ ids, letGo }: { readonly ids: readonly string[]; readonly letGo: (id: string) => void }) {
  const words = useWords(formWords)
  if (ids.length === 0) return null
  return <ul className="chosen">{ids.map((id) => <li key={id}><a href={`/workbench/evidence/things/${encodeURIComponent(id)}`} target="_blank" rel="noreferrer"><code>{id}</code></a> <button type="button" className="plain" aria-label={words.letGo(id)} onClick={() => letGo(id)}>×</button></li>)}</ul>
}
