import { formWords } from '../../words/workbench/forms.ts'
import { ChosenEvidence } from './chosen-evidence.tsx'
import { EvidenceSearch } from './evidence-search.tsx'
import { useWords } from './language.tsx'

/** Evidence that something rests on: found by words and taken, or named by its id. */
export function EvidencePicker({ ids, choose, label }: { readonly ids: readonly string[]; readonly choose: (ids: readonly string[]) => void; readonly label?: string }) {
  const words = useWords(formWords)
  const take = (taken: string) => {
    if (!ids.includes(taken)) choose([...ids, taken])
  }
  return <EvidenceSearch label={label ?? words.evidence} ids={ids} take={take}><ChosenEvidence ids={ids} letGo={(left) => choose(ids.filter((each) => each !== left))} /></EvidenceSearch>
}
